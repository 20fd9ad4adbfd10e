import type { ReadColumn, RawCell, Source } from "../cells/column.js";
import { readPeriod } from "../cells/periods.js";
import { isIdHeader, isRunningNumberHeader, PROPERTY_YEAR_HEADER } from "../cells/vocabulary/index.js";
import { wordColumn } from "./word-column.js";
import type { Steps } from "../../core/steps.js";

/** A whole number as lists count and rank: “1.”, “#1”, “2=”, “3rd”. */
const COUNTED = /^[=T#№]?\s*\d{1,6}\s*(?:\.|\)|=|st|nd|rd|th|er|e|º|ª|°)?$/iu;
/** A header of one letter may mean anything. */
const WEAK = 2;

/**
 * What numbers say of a row that are no figures: its running number or rank, its id, or a year that is a property of it
 * (“Founded”). It stays as it is written, and neither names the row nor is drawn.
 *
 * @param others the other columns
 */
export function* asideColumn(source: Source, others: readonly Source[]): Steps<ReadColumn | undefined> {
  if (!isRunningNumber(source) && !isId(source) && !isPropertyYear(source, others)) return undefined;
  return { ...(yield* wordColumn(source)), aside: true };
}

const there = (cells: readonly RawCell[]): string[] =>
  cells.flatMap((cell) => (cell === null || cell === "" ? [] : [String(cell)]));

/** Numbers of rows by their header; or the numbers from 1 on under a header that says nothing. */
export function isRunningNumber({ header, cells }: Source): boolean {
  const named = isRunningNumberHeader(header);
  if (!named && header !== "") return false;
  const numbers = there(cells);
  if (numbers.length === 0 || !numbers.every((cell) => COUNTED.test(cell))) return false;
  if (named && header.replace(/\W/gu, "").length !== 0 && header.length >= WEAK) return true;
  return numbers.length > 1 && numbers.every((cell, index) => Number(cell.replace(/\D/gu, "")) === index + 1);
}

/** Bare numbers under a header that says that they tell things apart. */
const isId = ({ header, cells }: Source): boolean =>
  isIdHeader(header) && there(cells).every((cell) => /^[-+]?\d+(?:[.,]\d+)?$/u.test(cell.trim()));

/** Whether what a header calls the founding, launch or approval of a thing is its year, and something else names it. */
export function isPropertyYear({ header, cells }: Source, others: readonly Source[]): boolean {
  if (!PROPERTY_YEAR_HEADER.test(header)) return false;
  const dates = there(cells);
  const read = dates.filter((cell) => readPeriod(cell)).length;
  return read > 0 && read > dates.length / 2 && others.some(isNames);
}

const isNames = ({ cells }: Source): boolean => {
  const [first = ""] = there(cells);
  return /\p{L}{2}|^\p{L}/u.test(first) && readPeriod(first) === undefined;
};
