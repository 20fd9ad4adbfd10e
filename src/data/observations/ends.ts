import type { Dataset, Field } from "../../core/dataset.js";
import type { Columns, Measure } from "../../core/observation.js";
import { timeInHeader } from "../time.js";
import { alike } from "./measures.js";
import { fieldNamed, requireField, type Roles } from "./roles.js";

const VALUES = ["quantity", "share"] as const;

/**
 * The columns of a start and an end: the author's, those that are called so, else the first and the last of dated columns,
 * else the first two of one unit. Of years in columns of their own the first belongs to the start.
 *
 * @throws DatasetError `missing-column`, `not-a-number` for a name
 */
export function endsOf(
  dataset: Dataset,
  measures: readonly Measure[],
  times: readonly Field[],
  roles: Roles,
): Pick<Columns, "start" | "end"> {
  const ordered = byYear(
    measures.map(({ field }) => field).filter(({ type }) => type === "quantity" || type === "share"),
  );
  const pick = (name: string | undefined, key: string, fallback: Field | undefined): Field | undefined =>
    name?.trim()
      ? requireField(dataset, { name, types: VALUES }, "a column of values")
      : (ordered.find((field) => field.key === key) ?? fallback);
  const last = roles.end?.trim() ? fieldNamed(dataset.fields, roles.end) : undefined;
  const start = pick(
    roles.start,
    "start",
    ordered.find((field) => field !== last),
  );
  const end = start && pick(roles.end, "end", lastAlike(start, ordered));
  const side = (
    field: Field | undefined,
    name: string | undefined,
    key: string,
    index: number,
  ): Measure | undefined => {
    if (!field) return undefined;
    const at = timeField(dataset, times, name, key, index);
    return { field, from: at, to: at, header: at ? undefined : timeInHeader(field.label) };
  };
  return { start: side(start, roles.startYear, "startYear", 0), end: side(end, roles.endYear, "endYear", 1) };
}

function timeField(
  dataset: Dataset,
  times: readonly Field[],
  name: string | undefined,
  key: string,
  index: number,
): Field | undefined {
  if (name?.trim()) return requireField(dataset, { name, types: ["year", "period"] }, "a column of years");
  return times.find((field) => field.key === key) ?? (times.length === 2 ? times[index] : undefined);
}

/** By the years in the headers where all have one; else as they stand. */
function byYear(fields: readonly Field[]): readonly Field[] {
  const dated = fields.map((field) => ({ field, year: timeInHeader(field.label)?.year }));
  if (dated.some(({ year }) => year === undefined)) return fields;
  return dated.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).map(({ field }) => field);
}

/** The last of dated columns, the next of others. */
function lastAlike(first: Field, fields: readonly Field[]): Field | undefined {
  const others = fields.slice(fields.indexOf(first) + 1).filter((field) => alike(first, field));
  const any = fields.find((field) => field !== first);
  const dated = timeInHeader(first.label) ? others.filter(({ label }) => timeInHeader(label)).at(-1) : undefined;
  return dated ?? others[0] ?? any;
}
