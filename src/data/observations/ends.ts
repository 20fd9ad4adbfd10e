import type { Dataset, Field } from "../../core/dataset.js";
import type { Columns, Measure } from "../../core/observation.js";
import { besideTime, timeInHeader } from "../time.js";
import { alike } from "./measures.js";
import { fieldNamed, requireField, type Roles } from "./roles.js";

const VALUES = ["quantity", "share"] as const;

/**
 * The columns of a start and an end: the author's, those that are called so, else the first and the last of dated columns
 * of one thing, else the only two; beside years of their own, of which the first belongs to the start, the first two of
 * one unit.
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
  const natural = naturalEnds(
    ordered,
    times.length > 0,
    roles.y?.trim() ? fieldNamed(dataset.fields, roles.y) : undefined,
  );
  const pick = (name: string | undefined, key: string, fallback: Field | undefined): Field | undefined =>
    name?.trim()
      ? requireField(dataset, { name, types: VALUES }, "a column of values")
      : (ordered.find((field) => field.key === key) ?? fallback);
  const last = roles.end?.trim() ? fieldNamed(dataset.fields, roles.end) : undefined;
  const start = pick(
    roles.start,
    "start",
    natural.find((field) => field !== last) ?? (last && ordered.find((field) => field !== last)),
  );
  const end = start && pick(roles.end, "end", roles.start?.trim() ? lastAlike(start, ordered) : natural.at(-1));
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

/** @param y what the author wants to see, which is one of the two then */
function naturalEnds(ordered: readonly Field[], besideTimes: boolean, y: Field | undefined): readonly Field[] {
  const [first, second, third] = ordered;
  const dated = ordered.filter(({ label }) => timeInHeader(label));
  const firsts = y ? dated.filter((field) => field === y) : dated;
  const groups = [isSame, sharesWord, saysLittle].flatMap((areOne) =>
    firsts.map((one) => dated.filter((other) => alike(one, other) && areOne(wordsOf(one), wordsOf(other)))),
  );
  const several = groups.find((group) => group.length > 1);
  if (several) return several;
  if (!first || ((y || dated.length > 1) && !besideTimes)) return [];
  const next = besideTimes ? lastAlike(first, ordered) : third ? undefined : second;
  return next ? [first, next] : [];
}

type Words = readonly string[];

/** What two headers of one thing have in common beside their years, the surest first. */
const isSame = (a: Words, b: Words): boolean => a.join(" ") === b.join(" ");
const sharesWord = (a: Words, b: Words): boolean => isSame(a, b) || a.some((word) => b.includes(word));
/** “Actual 2023” and “Forecast 2032” share none. */
const saysLittle = (a: Words, b: Words): boolean => sharesWord(a, b) || a.length < 2 || b.length < 2;

/** The words of a header beside its year. */
const wordsOf = ({ label }: Field): Words =>
  besideTime(label)
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

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
