import { decimalsKey } from "../decimals-key.js";
import { carriedDecimals } from "../../core/tidy.js";
import { isFraction, storedDecimals, type Cell } from "../../core/dataset.js";
import type { ReadColumn } from "../cells/column.js";

/**
 * Figures keep the decimals that each was published with: 61% beside 1.2% is not 61.0%. What all figures of a column have
 * at least is its field's; zeros at the end of a single one, which no number carries, stand in its row.
 */

/** The decimals that all figures of a column were written with at least. */
export function leastDecimals(values: readonly Cell[], written: readonly number[]): number {
  const least = written.reduce(
    (least, decimals, index) => (values[index] === null ? least : Math.min(least, decimals)),
    Infinity,
  );
  return least === Infinity ? 0 : least;
}

/** The decimals of figures that neither their field nor their number tells, by row; undefined where there are none. */
export function zerosAtEnd({ field, values, written }: ReadColumn): ReadonlyMap<number, number> | undefined {
  const { decimals: least = 0 } = field;
  const aside = isFraction(field) ? 2 : 0;
  const found = new Map<number, number>();
  for (const [index, decimals] of (written ?? []).entries()) {
    const value = values[index];
    if (decimals <= least || typeof value !== "number" || carriedDecimals(value) - aside >= decimals) continue;
    found.set(index, decimals);
  }
  return found.size > 0 ? found : undefined;
}

/** A column of a row's `<key>·decimals`, where some figures need one. */
export interface Decimals {
  readonly key: string;
  readonly byRow: ReadonlyMap<number, number>;
}

export function decimalsIn(columns: readonly ReadColumn[]): readonly Decimals[] {
  return columns.flatMap((column) => {
    const byRow = zerosAtEnd(column);
    return byRow ? [{ key: decimalsKey(column.field.key), byRow }] : [];
  });
}

/** What rounding may have taken from one figure of a column, as it is stored. */
export const halfUnit = ({ field, written }: ReadColumn, index: number): number =>
  0.5 * 10 ** -storedDecimals(written?.[index] ?? field.decimals ?? 0, field);
