import { decimalsOf, type Cell, type Field, type FieldType } from "../core/dataset.js";
import { DatasetError, type DatasetErrorCode, type Warning } from "../core/errors.js";
import { readStatus, isStatusHeader } from "./status.js";
import { cleanText, isBlank, isMissing } from "./text.js";
import { isYear, isYearHeader, readYear } from "./years.js";
import { scanNumber } from "./numbers.js";

/** A cell before it is read. */
export type RawCell = string | number | null;

/** One column as it was given. */
export interface Source {
  readonly key: string;
  readonly header: string;
  readonly cells: readonly RawCell[];
  /** Number of each cell's row in the input, from 1 after the header. */
  readonly rows: readonly number[];
}

/** What the author says a column is for; absent when the content decides. */
export type ColumnRole = "value" | "rate" | "year" | "x" | "category" | "status";

export interface ReadColumn {
  readonly field: Field;
  readonly values: readonly Cell[];
  /** Cells whose year carries a letter for a projection, as in 2030F. */
  readonly projected?: ReadonlySet<number>;
  readonly warnings?: readonly Warning[];
}

export function cellError(
  { header, key, rows, cells }: Source,
  index: number,
  problem: { code: DatasetErrorCode; expected: string; fix?: string },
): DatasetError {
  const found = cleanText(String(cells[index] ?? ""), 80);
  return new DatasetError({ ...problem, row: rows[index], column: header || key, found });
}

/**
 * The column as years, where it is one: named so by its header and mostly years, or nothing but years.
 *
 * @param byContent false where another column has years by its header; this one's numbers are then not taken for years
 * @throws DatasetError `not-a-year` for a cell that is none
 */
export function yearColumn(source: Source, role: ColumnRole | undefined, byContent: boolean): ReadColumn | undefined {
  const { cells, header, key } = source;
  if (role !== "year" && !looksLikeYears(source, role === "x", byContent)) return undefined;
  const projected = new Set<number>();
  const values = cells.map((cell, index) => {
    if (cell === null || (typeof cell === "string" && isMissing(cell))) return null;
    const read = readYear(cell);
    if (!read) throw cellError(source, index, { code: "not-a-year", expected: "a year such as 2032" });
    if (read.projected) projected.add(index);
    return read.year;
  });
  return { field: { key, label: header, type: "year" }, values, projected };
}

function looksLikeYears({ cells, header }: Source, named: boolean, byContent: boolean): boolean {
  const byHeader = named || isYearHeader(header);
  if (!byHeader && (!byContent || readYear(header))) return false;
  let seen = 0;
  let years = 0;
  for (const cell of cells) {
    if (cell === null || (typeof cell === "string" && isMissing(cell))) continue;
    seen += 1;
    if (readYear(cell)) years += 1;
    else if (!byHeader && isOtherNumber(cell)) return false;
  }
  return years > seen / 2;
}

function isOtherNumber(cell: RawCell): boolean {
  return typeof cell === "number" ? !isYear(cell) : typeof cell === "string" && scanNumber(cell) !== undefined;
}

/**
 * The column as statuses, where it is one: named so by its header and mostly words for a status, or nothing else.
 *
 * @throws DatasetError `invalid-status` for a cell that is none
 */
export function statusColumn(source: Source, role: ColumnRole | undefined): ReadColumn | undefined {
  const { cells, header, key } = source;
  const byHeader = role === "status" || isStatusHeader(header);
  let seen = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell === null || (typeof cell === "string" && isBlank(cell))) continue;
    seen += 1;
    if (readStatus(cell, byHeader)) known += 1;
    else if (!byHeader) return undefined;
  }
  if (role !== "status" && !(known > seen / 2)) return undefined;
  const values = cells.map((cell, index) => {
    if (cell === null || (typeof cell === "string" && isBlank(cell))) return null;
    const status = readStatus(cell, byHeader);
    if (status) return status;
    throw cellError(source, index, { code: "invalid-status", expected: "reported or projected" });
  });
  return { field: { key, label: header, type: "status" }, values };
}

export function wordColumn({ key, header, cells }: Source, type: FieldType = "text"): ReadColumn {
  const values = cells.map((cell) => {
    if (typeof cell === "number") return String(cell);
    return cell === null || isBlank(cell) ? null : cleanText(cell);
  });
  return { field: { key, label: header, type }, values };
}

/** Shifts the decimal point in the shortest decimal text, so that 28.7 becomes 0.287 and not 0.28700000000000003. */
export function shift(value: number, power: number): { value: number; decimals: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + power}`);
  return { value: shifted, decimals: Math.min(20, decimalsOf(shifted)) };
}
