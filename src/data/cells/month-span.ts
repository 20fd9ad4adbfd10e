import { patternOf } from "./vocabulary/index.js";

const TO = String.raw`\s*(?:[-/]|${patternOf((one) => one.beside?.range)})\s*`;
const YEAR = String.raw`['’]?(\d{4}|\d\d)`;
/** Names of months are “#3” here. */
const SPAN = new RegExp(String.raw`^#(\d+)(?:[ ,]*${YEAR})?${TO}#(\d+)[ ,'’/-]*${YEAR}$`);

const full = (year: string): number => (year.length === 4 ? Number(year) : 2000 + Number(year));

/**
 * “Jan–Mar 2024” as the quarter, half or whole year that it is: of a calendar year, or twelve months from one year to the
 * next. Undefined for any other stretch, which is no period that an axis knows.
 */
export function monthSpan(text: string): string | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [, first = "", from, last = "", to = ""] = match;
  const year = full(to);
  const start = from === undefined ? year : full(from);
  const [begin, end] = [start * 12 + Number(first) - 1, year * 12 + Number(last)];
  const month = begin % 12;
  if (end - begin === 3 && month % 3 === 0) return `${start}-Q${month / 3 + 1}`;
  if (end - begin === 6 && month % 6 === 0) return `${start}-H${month / 6 + 1}`;
  if (end - begin !== 12) return undefined;
  return month === 0 ? String(start) : `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
