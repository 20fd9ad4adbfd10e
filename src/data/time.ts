import type { Cell, Field } from "../core/dataset.js";

/**
 * Periods as datasets hold them: 2024-03-31, 2024-W05, 2024-03, 2024-Q1, 2024-H1, 2023/24 (a year that begins in 2023)
 * and 2024. What people write is read in periods.ts.
 */
export const PERIOD =
  /^([1-9]\d{3})(?:\/(\d\d)|-H([12])|-Q([1-4])|-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Where a period stands on an axis of years: its middle, so that 2024-Q1 is 2024.125, as far from 2024-Q2 as that from
 * 2024-Q3. A whole year stands in its middle too. Undefined for a text that is none.
 */
export function periodAt(text: string): number | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const [, year, next, half, quarter, week, month, day] = match;
  const from = Number(year);
  if (next) return (from + 1) % 100 === Number(next) ? from + 1 : undefined;
  if (half) return from + (Number(half) - 0.5) / 2;
  if (quarter) return from + (Number(quarter) - 0.5) / 4;
  if (week) return middleOfWeek(from, Number(week));
  if (day) return middleOfDay(from, Number(month), Number(day));
  return month ? from + (Number(month) - 0.5) / 12 : from + 0.5;
}

/** The length of a period in years. */
function periodLength(text: string): number {
  if (text.includes("H")) return 1 / 2;
  if (text.includes("Q")) return 1 / 4;
  if (text.includes("W")) return 7 / 365.25;
  const parts = text.split("-").length;
  return parts === 3 ? 1 / 365.25 : parts === 2 ? 1 / 12 : 1;
}

/** Where a period begins on an axis of years; undefined for a text that is none. */
export function periodStart(text: string): number | undefined {
  const middle = periodAt(text);
  return middle === undefined ? undefined : middle - periodLength(text) / 2;
}

/** Days before each month of a year that is no leap year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Undefined for a day that its month does not have. */
function middleOfDay(year: number, month: number, day: number): number | undefined {
  const leap = isLeap(year) ? 1 : 0;
  const [before = 0, after = 0] = BEFORE.slice(month - 1, month + 1);
  if (day > after - before + (month === 2 ? leap : 0)) return undefined;
  return year + (before + (month > 2 ? leap : 0) + day - 0.5) / (365 + leap);
}

/** ISO weeks belong to the year of their Thursday; the first is that of 4 January. */
function middleOfWeek(year: number, week: number): number | undefined {
  const sinceMonday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const thursday = 4 - sinceMonday + 3 + (week - 1) * 7;
  const days = isLeap(year) ? 366 : 365;
  return thursday > days ? undefined : year + (thursday - 0.5) / days;
}

/** What the header of a column stands for where it names a time: “2032”, “2032F” for a forecast, “2024-Q1”. */
export interface HeaderTime {
  /** As datasets hold it, without the letter. */
  readonly text: string;
  /** The year, or where the period stands on an axis of years. */
  readonly year: number;
  readonly projected: boolean;
}

/** Reads a header as the reader of data writes it; see {@link HeaderTime}. */
export function headerTime(label: string): HeaderTime | undefined {
  const [, text = "", letter] = /^\s*(\d{4}\S*?)\s?\(?([EFP])?\)?\s*$/i.exec(label) ?? [];
  const year = text.length === 4 ? Number(text) : periodAt(text);
  return year === undefined || text === "" ? undefined : { text, year, projected: letter !== undefined };
}

/** A year among words, with the letter of a forecast: “2032F”, “2032 (E)”. */
const YEAR_AMONG_WORDS = /(?<!\d)\d{4}(?!\d)(?:\s?\([EFP]\)|[EFP](?![\p{L}\p{N}]))?/giu;

/** What a header says beside its year: “Market size” of “Market size 2032F”. */
export const besideTime = (label: string): string => label.replace(YEAR_AMONG_WORDS, "");

/** The time that the header of a column names among other words, where it is only one: the year in “Market size 2032F”. */
export function timeInHeader(label: string): HeaderTime | undefined {
  const [only = "", second] = label.match(YEAR_AMONG_WORDS) ?? [];
  return headerTime(label) ?? (second === undefined ? headerTime(only) : undefined);
}

export const isTime = ({ type }: Field): boolean => type === "year" || type === "period";

/** The year in a cell, or where its period stands on an axis of years; null for anything else. */
export const timeIn = (cell: Cell | undefined): number | null =>
  typeof cell === "string" ? (periodAt(cell) ?? null) : (cell ?? null);
