import { dsvFormat } from "d3-dsv";
import { DatasetError } from "../core/errors.js";
import { checkRowCount } from "./grid.js";

const DELIMITERS = [",", ";", "\t", "|"];
/** Lines that are looked at to find the delimiter. */
const SAMPLE = 20;

/**
 * CSV as rows of cells, the header first. The delimiter (comma, semicolon, tab or bar) is the one that divides the
 * first lines most evenly, or what a first line such as `sep=;` says. Nothing is evaluated as code.
 *
 * @throws DatasetError `malformed-csv` for a quote that is not closed, or is followed by text; `too-many-rows`
 */
export function parseCsv(text: string): string[][] {
  const given = text.replace(/^\ufeff/u, "");
  const stated = /^sep=(.)\r?\n/u.exec(given);
  const body = stated ? given.slice(stated[0].length) : given.replace(/^(?:[ \t]*\r?\n)+/u, "");
  const delimiter = stated?.[1] ?? detectDelimiter(body);
  if (body.includes('"')) checkQuotes(body, delimiter);
  let count = 0;
  // `parse` would build its records with the Function constructor, which a strict content security policy forbids.
  return dsvFormat(delimiter).parseRows(body, (row) => {
    checkRowCount(count);
    count += 1;
    return row;
  });
}

/** Compares how often each candidate stands outside quotes in the first lines; comma for a single column. */
export function detectDelimiter(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const header = counts[0] ?? 0;
    const even = header === 0 ? 0 : counts.filter((count) => count === header).length;
    return { delimiter, even, header };
  });
  return scores.reduce((best, one) =>
    one.even > best.even || (one.even === best.even && one.header > best.header) ? one : best,
  ).delimiter;
}

/** The parser forgives broken quotes by swallowing the rest of the file; a reader of data should hear of them. */
function checkQuotes(text: string, delimiter: string): void {
  let row = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') at = closingQuote(text, at, row, delimiter);
    else while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at += 1;
    if (isLineEnd(text[at])) {
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
      row += 1;
    }
    at += 1;
  }
}

/** Index after the quote that closes the field which opens at `from`. */
function closingQuote(text: string, from: number, row: number, delimiter: string): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const next = text[at + 1];
  if (at >= 0 && (next === undefined || next === delimiter || isLineEnd(next))) return at + 1;
  throw new DatasetError({
    code: "malformed-csv",
    ...(row > 0 ? { row } : {}),
    found: text.slice(from, from + 40),
    expected: at < 0 ? "a closing quote" : "a delimiter after the closing quote",
    fix: 'Close the quote; write a quote inside a quoted cell twice ("").',
  });
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
