import { isFraction, type Dataset, type Field, type Unit } from "../core/dataset.js";
import { unitField } from "./observations/row-unit.js";
import type { Columns } from "../core/observation.js";
import { splitHeader } from "./cells/header-unit.js";
import { says } from "./cells/number-measure.js";
import { isChange } from "./cells/number-type.js";
import { isRemarkHeader } from "./cells/remarks.js";
import { isIdHeader, isRunningNumberHeader, PROPERTY_YEAR_HEADER, RATE_HEADER } from "./cells/vocabulary/index.js";
import { columnsOf } from "./observations/columns.js";
import { isTimeHeader } from "./cells/years.js";
import { unitText } from "./cells/units.js";
import type { ReadOptions } from "./table/read-options.js";

/** How one column was read. */
export interface Explained {
  readonly column: string;
  readonly role: string;
  readonly unit: string;
  readonly why: string;
}

/** What each column is for, in which unit, and why. */
export function explain(dataset: Dataset, reading: ReadOptions): readonly Explained[] {
  const columns = columnsOf(dataset, reading, ["quantity", "share", "rate"]);
  const named = namedBy(reading);
  return dataset.fields.map((field): Explained => {
    const option = named.get(field.key) ?? named.get(field.label);
    return {
      column: field.key,
      role: roleOf(field, columns),
      unit: unitOf(field, dataset),
      why: option ? `named by ${option}` : `${whyOf(field)}${whyUnit(field, dataset, reading)}`,
    };
  });
}

const OPTIONS = ["x", "y", "series", "status", "start", "end", "startYear", "endYear", "rate"] as const;

const namedBy = (reading: ReadOptions): ReadonlyMap<string, string> =>
  new Map(
    OPTIONS.flatMap((option) => (reading[option]?.trim() ? [[reading[option].trim(), `“${option}”`] as const] : [])),
  );

function roleOf(field: Field, { name, time, value, axis, status, rate, series, unit, qualifier }: Columns): string {
  const is = (one: Field | undefined): boolean => one?.key === field.key;
  if (field.of !== undefined) return "belongs to another";
  if (is(name) || is(series)) return "names";
  if (is(time)) return "time";
  if (is(value?.field)) return axis.length > 1 ? "value, with others" : "value";
  if (axis.some((one) => is(one.field))) return "value, with others";
  if (is(status)) return "status";
  if (is(rate)) return "stated rate";
  if (is(unit)) return "units of rows";
  if (is(qualifier)) return "qualifier";
  return "shown in tables only";
}

function unitOf({ type, unit }: Field, dataset: Dataset): string {
  if (isFraction({ type })) return "%";
  if (type !== "quantity") return "";
  if (unit) return wordsOf(unit);
  return unitField(dataset) ? "one for each row" : "none";
}

function whyOf({ key, type, of, from, to }: Field): string {
  if (of !== undefined) return `read out of “${of}”`;
  if (type === "text" && isRunningNumberHeader(key)) return "its header counts rows";
  if (type === "text" && isIdHeader(key)) return "its header says that it tells rows apart";
  if (type === "text" && PROPERTY_YEAR_HEADER.test(key))
    return "its header says that the year is a property of the thing";
  if (type === "text" && isRemarkHeader(key)) return "its header says that it holds remarks";
  if (type === "year" || type === "period")
    return isTimeHeader(key) ? "its header names a time" : "its cells are times";
  if (type === "rate") {
    const years = from !== undefined && to !== undefined ? `, of ${from}–${to}` : "";
    if (RATE_HEADER.test(key) && !isChange(key)) return `its header says that it is a rate${years}`;
    return (isChange(key) ? "its header says that it is a change" : "its cells are percentages below zero too") + years;
  }
  if (type === "share") return "its header or its cells are percentages";
  if (type === "quantity") return "its cells are numbers";
  if (type === "status") return "its cells say how sure figures are";
  return type === "category" ? "the first column of words" : "its cells are words";
}

function whyUnit({ key, type, unit, of }: Field, dataset: Dataset, { unit: given }: ReadOptions): string {
  if (type !== "quantity" || of !== undefined) return "";
  if (says(splitHeader(key).measure)) return ", the unit stands in its header";
  if (!unit) return unitField(dataset) ? ", the unit stands in each row" : "";
  return given?.trim() ? ", the unit is that of “unit”" : ", the unit stands in its cells or above the table";
}

const wordsOf = ({ currency, name = "", scale = 1 }: Unit): string =>
  unitText({ ...(currency && { currency }), name, power: Math.round(Math.log10(scale)), percent: false });
