import { withoutMarks } from "./footnotes.js";
import { withoutOutlook } from "./outlook.js";
import { plainDigits } from "./text.js";
import { anyOf, HALF_HEADER, patternOf, PERIOD_HEADER, wordsOf, YEAR_HEADER } from "./vocabulary/index.js";

const FIRST = 1800;
const LAST = 2200;

/** Years in a column that says it holds years, which may lie far back or ahead. */
const [OLDEST, FARTHEST] = [1000, 2999];

const BUSINESS_YEAR = patternOf((one) => one.times?.fiscalYear);
const SIGN = anyOf([...wordsOf((one) => one.times?.signs?.year), ...wordsOf((one) => one.times?.signs?.fiscalYear)]);
/** “FY2024”, and “FY24”, where the century goes without saying; what stands around it is a mark, or nothing. */
const YEAR = new RegExp(
  String.raw`^(?:${BUSINESS_YEAR}\s?[’']?(\d{2}(?!\d))|(?:${BUSINESS_YEAR}\s?)?(\d{4}))\s?(?:${SIGN})?$`,
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

/**
 * Reads a year, four digits without a separator or two behind “FY”, with what may be said of it: “2030F”, “2023 (Base Year)”.
 *
 * @param asked the column says that it holds years: from 1000 to 2999, and not only from 1800 to 2200
 */
export function readYear(cell: unknown, asked = false): WrittenYear | undefined {
  const fits = (year: number): boolean =>
    isYear(year) || (asked && Number.isInteger(year) && year >= OLDEST && year <= FARTHEST);
  if (typeof cell === "number") return fits(cell) ? { year: cell, projected: false } : undefined;
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  if (/^\d{4}$/.test(cell)) return fits(Number(cell)) ? { year: Number(cell), projected: false } : undefined;
  if (!/\p{Nd}/u.test(cell)) return undefined;
  const { text, status } = withoutOutlook(plainDigits(withoutMarks(cell)));
  const match = YEAR.exec(text);
  if (!match) return undefined;
  const [, short, full] = match;
  const year = short === undefined ? Number(full) : fullYear(Number(short));
  return fits(year) ? { year, projected: status === "projected" } : undefined;
}

/** “24” is 2024, and “98” is 1998. */
const fullYear = (short: number): number => short + (short < 70 ? 2000 : 1900);

/** “Year”, “Start year”, “startYear”, “Jahr”, “السنة”. */
export function isYearHeader(header: string): boolean {
  return YEAR_HEADER.test(words(header)) && !readYear(header) && !readYear(header.replace(BRACKETS, ""));
}

/** The unit behind a time: “FY2022 (EUR million)” is no column of years. */
const BRACKETS = /\s*[([（][^()[\]（）]*[)\]）]$/u;

/** “Date”, “Quarter”, “Monat”, “TIME_PERIOD”. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD_HEADER.test(words(header));
}

/** Whether a header names a time, of whatever length. */
export const isTimeHeader = (header: string): boolean => isYearHeader(header) || isPeriodHeader(header);

/** Whether a column may hold parts of a year: “Quarter”, “Monat”, “Half-year”. */
export const isPartHeader = (header: string): boolean => isPeriodHeader(header) || isHalfHeader(header);

export const isHalfHeader = (header: string): boolean => HALF_HEADER.test(header);

/** “startYear” and “start_year” as words. */
const words = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/gu, " ");
