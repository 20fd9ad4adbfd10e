import type { Dataset, Field, FieldType } from "../../core/dataset.js";
import type { Measure } from "../../core/observation.js";
import { besideTime, headerTime, isTime, timeInHeader } from "../time.js";

/** Kinds of columns that hold figures. */
const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>(["quantity", "share", "rate"]);

export const isFigures = ({ type }: Pick<Field, "type">): boolean => NUMBERS.has(type);

/** Same kind and unit, so that one axis holds both. */
export function alike(a: Field, b: Field): boolean {
  const same = a.type === b.type && a.unit?.currency === b.unit?.currency && a.unit?.name === b.unit?.name;
  return same && (a.unit?.scale ?? 1) === (b.unit?.scale ?? 1);
}

/** All columns of values, in their order, each with what says the time of its values. */
export function measuresOf(dataset: Dataset): Measure[] {
  const fields = figureFields(dataset);
  const times = dataset.fields.filter(isTime);
  const dated = datedHeaders(fields);
  return fields.map((field): Measure => {
    const own = (key: string): Field | undefined => times.find((one) => one.key === key);
    if (field.type === "rate") return { field, from: own("rateFrom"), to: own("rateTo"), header: undefined };
    const header = dated.get(field);
    const at =
      own(`${field.key}Year`) ?? (header ? undefined : (own("year") ?? (times.length === 1 ? times[0] : undefined)));
    return { field, from: at, to: at, header: at ? undefined : header };
  });
}

/** Columns of figures; one of a year in which nothing was published was read as words, and is one of them all the same. */
function figureFields({ fields, rows }: Dataset): Field[] {
  const like = fields.find(({ type }) => type === "quantity" || type === "share");
  return fields.flatMap((field) => {
    if (isFigures(field)) return [field];
    const empty = !isTime(field) && headerTime(field.label) && rows.every((row) => row[field.key] === null);
    return empty ? [{ type: "quantity", ...like, key: field.key, label: field.label }] : [];
  });
}

/** Headers that are a time, or that differ from each other in nothing but a year: “Sales 2022”, “Sales 2023”. */
function datedHeaders(fields: readonly Field[]): ReadonlyMap<Field, Measure["header"]> {
  const found = new Map(fields.map((field) => [field, headerTime(field.label)]));
  const byWords = new Map<string, Field[]>();
  for (const field of fields) {
    const time = found.get(field) ? undefined : timeInHeader(field.label);
    if (!time) continue;
    const words = besideTime(field.label);
    byWords.set(words, [...(byWords.get(words) ?? []), field]);
  }
  for (const group of byWords.values()) {
    if (group.length > 1) for (const field of group) found.set(field, timeInHeader(field.label));
  }
  return found;
}
