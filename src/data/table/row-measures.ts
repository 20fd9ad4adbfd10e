import type { Field } from "../../core/dataset.js";
import type { RowMeasure, RowMeasures } from "../../core/observation.js";
import { readRowUnit } from "../cells/row-unit.js";
import { unitText } from "../cells/units.js";
import type { RowUnits } from "./row-units.js";
import { sameUnit } from "./mixed-column.js";

/** @param mixed the field of each row, by the columns that were read in parts */
export function measuresOf(
  { units, labels, names, column }: RowUnits,
  mixed: ReadonlyMap<string, readonly (Field | undefined)[]>,
): RowMeasures {
  const columns = [...mixed.values()];
  const fields = units.map((_, row) => columns.map((one) => one[row]).find((field) => field !== undefined));
  const rows = units.map((unit, row): RowMeasure => {
    const field = fields[row];
    const percent = field?.type === "share" || field?.type === "rate";
    const { currency, name = "", scale = 1 } = field?.unit ?? {};
    const measure = { ...(currency && { currency }), name, power: Math.round(Math.log10(scale)), percent };
    return { ...readRowUnit(unit || unitText(measure)), label: labels[row] ?? "" };
  });
  const known = fields.filter((field) => field !== undefined);
  const [first] = known;
  const several = first !== undefined && known.some((field) => !sameUnit(field, first));
  return {
    rows,
    several,
    shown: [...mixed.keys()].some((key) => !key.endsWith("·figure")),
    names: names.key,
    column: column?.key,
  };
}
