import { DatasetError } from "../../core/errors.js";
import type { RawCell } from "../cells/column.js";
import { visible } from "../cells/text.js";
import { checkRowCount } from "../table/grid.js";
import { eachStep, mapSteps, type Steps } from "../../core/steps.js";

/**
 * A list of records, or of lists whose first is the header, as rows of cells with the header first. Columns of records
 * come in the order of their first appearance.
 *
 * @throws DatasetError `unsupported-input` for rows of different kinds and for cells that are neither text nor number;
 * `too-many-rows`
 */
export function* listToRows(list: readonly unknown[]): Steps<RawCell[][]> {
  if (list.length === 0) return [];
  if (Array.isArray(list[0])) {
    checkRowCount(list.length - 1);
    return yield* mapSteps(list, (row, index) => {
      if (!Array.isArray(row)) throw wrongRow(row, index, "a list, as the first row");
      return Array.from(row as readonly unknown[], (value) => cellOf(value, index));
    });
  }
  checkRowCount(list.length);
  const keys = new Set<string>();
  yield* eachStep(list, (record, index) => {
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      throw wrongRow(record, index + 1, "a record");
    }
    for (const key of Object.keys(record)) keys.add(key);
  });
  const header = [...keys];
  const rows = yield* mapSteps(list as readonly Readonly<Record<string, unknown>>[], (record, index) =>
    header.map((key) => (Object.hasOwn(record, key) ? cellOf(record[key], index + 1, key) : null)),
  );
  return [header, ...rows];
}

function cellOf(value: unknown, row: number, column?: string): RawCell {
  if (typeof value === "string") return visible(value);
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  const found = Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
  throw new DatasetError({ code: "unsupported-input", row, column, found, expected: "a text, a number or null" });
}

function wrongRow(value: unknown, row: number, expected: string): DatasetError {
  const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return new DatasetError({ code: "unsupported-input", row, found, expected });
}
