import { decimalsOf, type Cell, type Field } from "../../core/dataset.js";
import { DatasetError, type DatasetErrorCode, type Warning } from "../../core/errors.js";
import { cleanText } from "./text.js";

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
  /** Cells of a column of years that say “Total”: their rows are no point in time. */
  readonly totals?: ReadonlySet<number>;
  readonly warnings?: readonly Warning[];
  /** The index of the first cell that was meant as a figure, where the column has none. */
  readonly unread?: number;
  /** Of a column of numbers: the decimals that each was written with; those of the percentage for a percentage. */
  readonly written?: readonly number[];
  /** It counts or describes rows and never names them. */
  readonly aside?: boolean;
  /** Columns that belong to it; see `Field.of`. */
  readonly beside?: readonly ReadColumn[];
}

export function cellError(
  { header, key, rows, cells }: Source,
  index: number,
  problem: { code: DatasetErrorCode; expected: string; fix?: string },
): DatasetError {
  const found = cleanText(String(cells[index] ?? ""), 80);
  return new DatasetError({ ...problem, row: rows[index], column: header || key, found });
}

/** Shifts the decimal point in the shortest decimal text, so that 28.7 becomes 0.287 and not 0.28700000000000003. */
export function shift(value: number, power: number): { value: number; decimals: number } {
  if (power === 0) return { value, decimals: Math.min(20, decimalsOf(value)) };
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + power}`);
  return { value: shifted, decimals: Math.min(20, decimalsOf(shifted)) };
}
