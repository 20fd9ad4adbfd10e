import type { Dataset, Field, FieldType } from "../../core/dataset.js";
import { findField } from "../../data/observations/roles.js";
import { headerTime, isTime } from "../../data/time.js";
import { nameField } from "../kit/figures.js";

/** One column as it is shown. Years that belong to its values stand with them, not in columns of their own. */
export interface DataColumn {
  readonly field: Field;
  readonly kind: "number" | "year" | "text" | "status";
  /** Columns of the first and the last year of a value; one for a value of one year, none where the data has none. */
  readonly years: readonly Field[];
  /** The year in the column's own header, and whether it is marked as projected. */
  readonly header: { readonly year: number; readonly projected: boolean } | undefined;
  /** Column of "over", "about" and "up to", which are part of the figure. */
  readonly qualifier: Field | undefined;
}

export interface DataColumns {
  /** What names the rows; undefined where nothing does. */
  readonly name: Field | undefined;
  readonly columns: readonly DataColumn[];
  readonly status: Field | undefined;
}

const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>(["quantity", "share", "rate"]);

/** The columns of any dataset, in its own order, the status last. @throws DatasetError when a named column is not there */
export function dataColumns(dataset: Dataset, roles: { readonly x: string; readonly status: string }): DataColumns {
  const { fields } = dataset;
  const status = findField(dataset, { name: roles.status, types: ["status"] });
  const years = fields.filter(isTime);
  const name = nameField(dataset, roles.x) ?? years[0];
  const numbers = fields.filter((field) => NUMBERS.has(field.type) && field !== name);
  const paired = new Map(numbers.map((field) => [field, yearsOf(field, years)]));
  const qualifier = fields.find(({ key, type }) => key.toLowerCase() === "qualifier" && !NUMBERS.has(type));
  const within = new Set<Field | undefined>([name, status, ...[...paired.values()].flat()]);
  if (numbers.length > 0) within.add(qualifier);
  const shown = fields.filter((field) => !within.has(field) && field.key !== "id");
  const columns = shown.map((field): DataColumn => {
    const number = NUMBERS.has(field.type);
    return {
      field,
      kind: number ? "number" : isTime(field) ? "year" : field.type === "status" ? "status" : "text",
      years: paired.get(field) ?? [],
      header: number ? headerTime(field.label) : undefined,
      qualifier: field === numbers[0] ? qualifier : undefined,
    };
  });
  const last: DataColumn[] = status
    ? [{ field: status, kind: "status", years: [], header: undefined, qualifier: undefined }]
    : [];
  return { name, columns: [...columns, ...last], status };
}

/** “startYear” for “start”; “rateFrom” and “rateTo” for a rate. */
function yearsOf({ key, type }: Field, years: readonly Field[]): Field[] {
  const keys = type === "rate" ? ["rateFrom", "rateTo"] : [`${key}Year`];
  return keys.flatMap((wanted) => years.filter((field) => field.key === wanted));
}
