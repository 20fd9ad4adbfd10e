import { isFraction, type Field, type UnitText } from "../../core/dataset.js";
import type { ReadColumn } from "../cells/column.js";
import { parseUnit, readUnit, unitText } from "../cells/units.js";
import { unitWord } from "../cells/vocabulary/index.js";
import { sameUnit } from "./mixed-column.js";
import type { RowUnits } from "./row-units.js";

/**
 * The columns that say what each row is of, where rows have units of their own: its unit, if they differ, and its name
 * without that unit. They stand in the dataset, so that every copy of it says the same.
 *
 * @param mixed the field of each row, by the columns that were read in parts
 */
export function measureColumns(
  { units, labels, names, column }: RowUnits,
  mixed: ReadonlyMap<string, readonly (Field | undefined)[]>,
  lang = "en",
): { readonly columns: readonly ReadColumn[]; readonly instead: string | undefined } {
  const columns: ReadColumn[] = [];
  if (names.cells.some((cell, row) => String(cell ?? "") !== labels[row])) {
    const field = { key: `${names.key}·name`, label: names.header, type: "text", of: names.key } as const;
    columns.push({ field, values: labels.map((label) => label || null) });
  }
  const parts = [...mixed.values()];
  const fields = units.map((_, row) => parts.map((one) => one[row]).find((field) => field !== undefined));
  const known = fields.filter((field) => field !== undefined);
  const [first] = known;
  if (!first || known.every((field) => sameUnit(field, first))) return { columns, instead: undefined };
  const texts = units.map((unit, row) => unit || textOf(fields[row]));
  // Figures among words stand in their own cells, with their units.
  const isShown = [...mixed.keys()].some((key) => !key.endsWith("·figure"));
  const own = isShown ? { key: "unit" } : { key: `${names.key}·unit`, of: names.key };
  const field: Field = { ...own, label: unitWord(lang), type: "text", units: meanings(texts) };
  return {
    columns: [...columns, { field, values: texts.map((text) => text || null) }],
    instead: isShown ? column?.key : undefined,
  };
}

function textOf(field: Field | undefined): string {
  const { currency, name = "", scale = 1 } = field?.unit ?? {};
  const percent = field !== undefined && isFraction(field);
  return unitText({ ...(currency && { currency }), name, power: Math.round(Math.log10(scale)), percent });
}

function meanings(texts: readonly string[]): readonly UnitText[] {
  return [...new Set(texts)].filter(Boolean).map((text): UnitText => {
    const unit = readUnit(text).percent ? undefined : (parseUnit(text) ?? { name: text });
    return { text, ...(unit && { unit }) };
  });
}
