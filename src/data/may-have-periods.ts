import type { Cells } from "./foot.js";
import { plainDecimals, scanNumber } from "./numbers.js";
import { isYear, readYear } from "./years.js";

/** Whether a table holds a cell that may be a quarter, a month or a date: digits that are neither number nor year. */
export const mayHavePeriods = (rows: readonly Cells[]): boolean => rows.some((row) => row.some(mayBePeriod));

function mayBePeriod(cell: Cells[number]): boolean {
  if (typeof cell !== "string" || cell.length > 40 || !/\p{Nd}/u.test(cell)) return false;
  if (/^(?:0[1-9]|1[0-2])\.\d{4}$/.test(cell)) return isYear(Number(cell.slice(3)));
  return plainDecimals(cell) < 0 && readYear(cell) === undefined && scanNumber(cell) === undefined;
}
