import { DatasetError, type Warning } from "../../core/errors.js";
import type { RawCell, Source } from "../cells/column.js";
import { MAX_ROWS } from "../cells/limits.js";
import { eachStep, mapSteps, type Steps } from "../../core/steps.js";
import { cleanHeader, cleanText, isBlank } from "../cells/text.js";

/** A table made rectangular: named columns, no empty rows. */
export interface Grid {
  readonly sources: readonly Source[];
  /** Rows there are. */
  readonly count: number;
  readonly warnings: readonly Warning[];
}

/** Rows may hold `decimals`, which overrides the field's, so a column of that name would change other columns. */
const RESERVED = new Set(["decimals"]);

/**
 * Names the columns, leaves out rows without content and those that are no data, and checks that no row is longer than the header.
 *
 * @throws DatasetError `too-many-rows`, `missing-column`
 */
export function* layOut(
  header: readonly RawCell[],
  body: readonly (readonly RawCell[])[],
  aside: ReadonlySet<number>,
): Steps<Grid> {
  checkRowCount(body.length);
  const rows: (readonly RawCell[])[] = [];
  const numbers: number[] = [];
  yield* eachStep(body, (row, index) => {
    if (aside.has(index) || row.every(isEmpty)) return;
    checkWidth(header.length, row, index + 1);
    rows.push(row);
    numbers.push(index + 1);
  });
  const keys = uniqueKeys(header);
  const sources: Source[] = [];
  for (const [column, cell] of header.entries()) {
    if (isEmpty(cell) && rows.every((row) => isEmpty(row[column] ?? null))) continue;
    const cells = yield* mapSteps(rows, (row) => trimmed(row[column] ?? null));
    sources.push({ key: keys[column] ?? "", header: cleanHeader(String(cell ?? "")), cells, rows: numbers });
  }
  return { sources, count: rows.length, warnings: emptyRows(body.length - aside.size - rows.length) };
}

/** @throws DatasetError `too-many-rows` */
export function checkRowCount(count: number): void {
  if (count <= MAX_ROWS) return;
  throw new DatasetError({
    code: "too-many-rows",
    found: `more than ${MAX_ROWS} rows`,
    expected: `at most ${MAX_ROWS} rows`,
    fix: "Leave out rows, or add them up by year.",
  });
}

function trimmed(cell: RawCell): RawCell {
  return typeof cell === "string" ? cell.trim() : cell;
}

function isEmpty(cell: RawCell): boolean {
  return cell === null || (typeof cell === "string" && isBlank(cell.trim()));
}

/** The header's texts; a second of the same gets “ (2)”, one without text its position. */
function uniqueKeys(header: readonly RawCell[]): string[] {
  const taken = new Set(RESERVED);
  return header.map((cell, column) => {
    const name = cleanHeader(String(cell ?? "")) || `#${column + 1}`;
    const key = unused(name, taken);
    taken.add(key);
    return key;
  });
}

/** The name itself, or the first of “name (2)”, “name (3)” … that is not taken. */
export function unused(name: string, taken: ReadonlySet<string>): string {
  let key = name;
  for (let count = 2; taken.has(key); count += 1) key = `${name} (${count})`;
  return key;
}

function checkWidth(width: number, row: readonly RawCell[], number: number): void {
  if (row.length <= width) return;
  const column = row.findIndex((cell, index) => index >= width && !isEmpty(cell));
  if (column < 0) return;
  throw new DatasetError({
    code: "missing-column",
    row: number,
    column: `#${column + 1}`,
    found: `${row.length} cells, with ${cleanText(String(row[column]), 80)}`,
    expected: `${width}, as in the header`,
    fix: "Add a header for the column, or put a text that holds the delimiter in quotes.",
  });
}

function emptyRows(count: number): Warning[] {
  return count === 0 ? [] : [{ code: "empty-rows", message: `Rows without content were left out: ${count}.` }];
}
