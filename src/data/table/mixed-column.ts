import type { Cell, Field, Unit } from "../../core/dataset.js";
import type { ReadColumn, Source } from "../cells/column.js";
import { splitHeader } from "../cells/header-unit.js";
import { leastDecimals } from "./written-decimals.js";
import { numberColumn, type NumberHints } from "./number-column.js";
import type { RowUnits } from "./row-units.js";
import type { Steps } from "../../core/steps.js";

/** A column whose rows have units of their own, and what each of them has. */
export interface MixedColumn {
  readonly column: ReadColumn;
  /** The field of each row; undefined where it has no figure. */
  readonly fields: readonly (Field | undefined)[];
}

/**
 * The column read in parts, one for each unit, so that a percentage among amounts makes none of them a percentage. Undefined
 * where a part is no column of numbers.
 */
export function* mixedColumn(source: Source, units: RowUnits, hints: NumberHints): Steps<MixedColumn | undefined> {
  const byUnit = new Map<string, number[]>();
  for (const [row, unit] of units.units.entries()) byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
  const values: Cell[] = source.cells.map(() => null);
  const written: number[] = source.cells.map(() => 0);
  const fields: (Field | undefined)[] = source.cells.map(() => undefined);
  const parts: ReadColumn[] = [];
  const { label } = splitHeader(source.header);
  for (const [unit, rows] of byUnit) {
    const part: Source = {
      ...source,
      header: unit === "" ? source.header : label,
      cells: rows.map((row) => source.cells[row] ?? null),
      rows: rows.map((row) => source.rows[row] ?? 0),
    };
    if (part.cells.every((cell) => cell === null || cell === "")) continue;
    const read = yield* numberColumn(part, { ...hints, unit: unit || hints.unit, beside: false });
    if (!read) return undefined;
    for (const [index, row] of rows.entries()) {
      values[row] = read.values[index] ?? null;
      written[row] = read.written?.[index] ?? 0;
      if (read.values[index] != null) fields[row] = read.field;
    }
    parts.push(read);
  }
  const [first] = parts;
  return (
    first && { column: { ...joined(first, parts, source, leastDecimals(values, written)), values, written }, fields }
  );
}

function joined(
  first: ReadColumn,
  parts: readonly ReadColumn[],
  { key }: Source,
  decimals: number,
): Omit<ReadColumn, "values"> {
  const warnings = parts.flatMap((part) => part.warnings ?? []);
  const alike = parts.every(({ field }) => sameUnit(field, first.field));
  const { label } = first.field;
  return { field: alike ? { ...first.field, decimals } : { key, label, type: "quantity", decimals }, warnings };
}

export function sameUnit(a: Field, b: Field): boolean {
  const text = ({ currency = "", name = "", scale = 1 }: Unit = {}): string => `${currency} ${name} ${scale}`;
  return a.type === b.type && text(a.unit) === text(b.unit);
}
