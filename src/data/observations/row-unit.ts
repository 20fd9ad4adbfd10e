import { isFraction, type Dataset, type Field } from "../../core/dataset.js";
import type { RowUnit } from "../../core/observation.js";
import { fieldNamed } from "./roles.js";

/** The column that gives each row its own unit, by its name or beside that of the names; undefined where all share one. */
export const unitField = ({ fields }: Dataset): Field | undefined => {
  const field = fields.find(({ key, of }) => key === `${of}·unit`) ?? fieldNamed(fields, "unit");
  return field?.type === "text" || field?.type === "category" ? field : undefined;
};

/** The unit of a column, which is that of its rows where they have none of their own. */
export const columnUnit = (field: Field): RowUnit => ({
  percent: isFraction(field),
  unit: field.unit,
  behind: "",
  text: "",
});
