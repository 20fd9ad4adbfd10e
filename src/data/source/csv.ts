import { dsvFormat } from "d3-dsv";
import { DatasetError } from "../../core/errors.js";
import { detectDelimiter } from "./delimiter.js";
import { visible } from "../cells/text.js";
import { checkRowCount } from "../table/grid.js";
import { finish, type Steps } from "../../core/steps.js";

/** Characters between two steps: a few milliseconds on a slow machine. */
const SLICE = 64_000;

/**
 * CSV as rows of cells, the header first. The delimiter (comma, semicolon, tab or bar) is found from the first lines, or
 * is what a first line such as `sep=;` says. Nothing is evaluated as code.
 *
 * @throws DatasetError `malformed-csv` for a quote that is not closed, or is followed by text; `too-many-rows`
 */
export const parseCsv = (text: string): string[][] => finish(csvSteps(text));

/** As {@link parseCsv}, in slices. */
export function* csvSteps(text: string): Steps<string[][]> {
  const given = visible(text);
  const stated = /^sep=(.)\r?\n/u.exec(given);
  const body = stated ? given.slice(stated[0].length) : given.replace(/^(?:[ \t]*\r?\n)+/u, "");
  const delimiter = stated?.[1] ?? detectDelimiter(body);
  const format = dsvFormat(delimiter);
  const nextCut = body.includes('"') ? quotedRecords(body, delimiter) : plainLines(body);
  const rows: string[][] = [];
  for (let from = 0; from < body.length;) {
    const to = nextCut(from + SLICE);
    // `parse` would build its records with the Function constructor, which a strict content security policy forbids.
    for (const row of format.parseRows(body.slice(from, to))) rows.push(row);
    checkRowCount(rows.length - 1);
    from = to;
    if (from < body.length) yield;
  }
  return rows;
}

/** Ends of records, each at or behind the wanted place. */
type Cut = (wanted: number) => number;

/** Without a quote every line is a record. Empty lines stay with the one before them. */
function plainLines(text: string): Cut {
  return (wanted) => {
    let at = wanted;
    while (at < text.length && !isLineEnd(text[at])) at += 1;
    while (isLineEnd(text[at])) at += 1;
    return at;
  };
}

/** The parser forgives broken quotes by swallowing the rest of the file; a reader of data should hear of them. */
function quotedRecords(text: string, delimiter: string): Cut {
  let row = 0;
  let column = 0;
  let at = 0;
  return (wanted) => {
    while (at < text.length) {
      if (text[at] === '"') at = closingQuote(text, at, { row, column, delimiter });
      else while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at += 1;
      const ends = isLineEnd(text[at]);
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
      at += 1;
      if (!ends) column += 1;
      else {
        row += 1;
        column = 0;
        if (at >= wanted && !isLineEnd(text[at])) return at;
      }
    }
    return text.length;
  };
}

/** Index after the quote that closes the field which opens at `from`. */
function closingQuote(
  text: string,
  from: number,
  { row, column, delimiter }: { readonly row: number; readonly column: number; readonly delimiter: string },
): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const next = text[at + 1];
  if (at >= 0 && (next === undefined || next === delimiter || isLineEnd(next))) return at + 1;
  throw new DatasetError({
    code: "malformed-csv",
    ...(row > 0 ? { row } : {}),
    column: `#${column + 1}`,
    found: text.slice(from, from + 40),
    expected: at < 0 ? "a closing quote" : "a delimiter after the closing quote",
    fix: 'Close the quote; write a quote inside a quoted cell twice ("").',
  });
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
