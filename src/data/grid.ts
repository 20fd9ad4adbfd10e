import { DatasetError, type Warning } from "../core/errors.js";
import type { RawCell, Source } from "./column.js";
import { cleanHeader, cleanText, isBlank } from "./text.js";
import { MAX_ROWS } from "./validate.js";

/** A table made rectangular: named columns, no empty rows. */
export interface Grid {
  readonly sources: readonly Source[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly warnings: readonly Warning[];
}

/** Rows may hold `decimals`, which overrides the field's, so a column of that name would change other columns. */
const RESERVED = new Set(["decimals"]);

/**
 * Names the columns, leaves out rows without content, and checks that no row is longer than the header.
 *
 * @throws DatasetError `too-many-rows`, `missing-column`
 */
export function layOut(table: readonly (readonly RawCell[])[]): Grid {
  checkRowCount(table.length - 1);
  const [header = [], ...body] = table;
  const rows: (readonly RawCell[])[] = [];
  const numbers: number[] = [];
  for (const [index, row] of body.entries()) {
    if (row.every(isEmpty)) continue;
    rows.push(row);
    numbers.push(index + 1);
  }
  const used = header.map((cell, column) => !isEmpty(cell) || rows.some((row) => !isEmpty(row[column] ?? null)));
  const keys = uniqueKeys(header);
  const sources = header.flatMap((cell, column): Source[] => {
    if (!used[column]) return [];
    const cells = rows.map((row) => trimmed(row[column] ?? null));
    return [{ key: keys[column] ?? "", header: cleanHeader(String(cell ?? "")), cells, rows: numbers }];
  });
  checkWidth(header.length, rows, numbers);
  return { sources, rows, warnings: emptyRows(body.length - rows.length) };
}

/** @throws DatasetError `too-many-rows` */
export function checkRowCount(count: number): void {
  if (count <= MAX_ROWS) return;
  throw new DatasetError({
    code: "too-many-rows",
    found: `more than ${MAX_ROWS} rows`,
    expected: `at most ${MAX_ROWS} rows`,
    fix: "Leave out rows that the chart does not show, or add them up by year.",
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
    let key = name;
    for (let count = 2; taken.has(key); count += 1) key = `${name} (${count})`;
    taken.add(key);
    return key;
  });
}

function checkWidth(width: number, rows: readonly (readonly RawCell[])[], numbers: readonly number[]): void {
  for (const [index, row] of rows.entries()) {
    const extra = row.slice(width).find((cell) => !isEmpty(cell));
    if (extra === undefined) continue;
    throw new DatasetError({
      code: "missing-column",
      row: numbers[index],
      found: `${row.length} cells, with ${cleanText(String(extra), 80)}`,
      expected: `${width}, as in the header`,
      fix: "Add a header for the column, or put a text that holds the delimiter in quotes.",
    });
  }
}

function emptyRows(count: number): Warning[] {
  return count === 0 ? [] : [{ code: "empty-rows", message: `Rows without content were left out: ${count}.` }];
}
