import { withoutMarks } from "./footnotes.js";
import { plainDigits } from "./text.js";
import {
  anyOf,
  HALF_HEADER,
  patternOf,
  PERIOD_HEADER,
  STATUSES_BY_LETTER,
  wordsOf,
  YEAR_HEADER,
} from "./vocabulary/index.js";

const FIRST = 1800;
const LAST = 2200;

const BUSINESS_YEAR = patternOf((one) => one.times?.fiscalYear);
const SIGN = anyOf([...wordsOf((one) => one.times?.signs?.year), ...wordsOf((one) => one.times?.signs?.fiscalYear)]);
const OUTLOOK = patternOf((one) => one.outlook);

const YEAR = new RegExp(
  String.raw`^(?:${BUSINESS_YEAR}\s?)?(\d{4})\s?(?:${SIGN}|\(?(${anyOf([...STATUSES_BY_LETTER.keys()])})\)?|\(?(${OUTLOOK})\)?)?$`,
  "iu",
);

/** A year as it is written; `projected` where a letter after it says so: 2030F, 2030E. */
export interface WrittenYear {
  readonly year: number;
  readonly projected: boolean;
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** Reads a whole number from 1800 to 2200, four digits without a separator. */
export function readYear(cell: unknown): WrittenYear | undefined {
  if (typeof cell === "number") return isYear(cell) ? { year: cell, projected: false } : undefined;
  if (typeof cell !== "string" || cell.length > 20) return undefined;
  if (/^\d{4}$/.test(cell)) return isYear(Number(cell)) ? { year: Number(cell), projected: false } : undefined;
  if (!/\p{Nd}/u.test(cell)) return undefined;
  const match = YEAR.exec(plainDigits(withoutMarks(cell)));
  const year = Number(match?.[1]);
  if (!match || !isYear(year)) return undefined;
  return { year, projected: match[3] !== undefined || isProjected(match[2]) };
}

/** Whether a letter behind a time says that it is projected. */
export const isProjected = (letter = ""): boolean => STATUSES_BY_LETTER.get(letter.toLowerCase()) === "projected";

/** “Year”, “Start year”, “startYear”, “Jahr”, “السنة”. */
export function isYearHeader(header: string): boolean {
  return YEAR_HEADER.test(words(header));
}

/** “Date”, “Quarter”, “Monat”, “TIME_PERIOD”. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD_HEADER.test(words(header));
}

/** Whether a column may hold parts of a year: “Quarter”, “Monat”, “Half-year”. */
export const isPartHeader = (header: string): boolean => isPeriodHeader(header) || isHalfHeader(header);

export const isHalfHeader = (header: string): boolean => HALF_HEADER.test(header);

/** “startYear” and “start_year” as words. */
const words = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/gu, " ");
