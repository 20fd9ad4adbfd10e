import type { Dataset, Field, Row, Unit } from "../../core/dataset.js";
import type { RowUnit } from "../../core/observation.js";
import { fieldNamed } from "../../data/observations/roles.js";
import { parseUnit, readUnit } from "../../data/cells/units.js";

/** The column that gives each row its own unit; undefined where all share one. */
export const unitField = ({ fields }: Dataset): Field | undefined => {
  const field = fieldNamed(fields, "unit");
  return field?.type === "text" || field?.type === "category" ? field : undefined;
};

/** The unit of a row's value: its own, where the data has a column of units, else that of the column of values. */
export function rowUnit({ type, unit }: Field, row: Row, units: Field | undefined): RowUnit {
  const text = String((units && row[units.key]) ?? "").trim();
  if (!text) return { percent: type === "share" || type === "rate", unit, behind: "", text };
  const own = parseUnit(text);
  return { percent: readUnit(text).percent, unit: own, behind: own?.currency ? behind(text, own) : "", text };
}

/** The words after the shortest beginning that already says currency and magnitude. */
function behind(text: string, { currency, scale }: Unit): string {
  const words = text.split(/\s+/);
  const length = words.findIndex((_, index) => {
    const begun = parseUnit(words.slice(0, index + 1).join(" "));
    return begun?.currency === currency && begun?.scale === scale;
  });
  return words.slice(length + 1).join(" ");
}
