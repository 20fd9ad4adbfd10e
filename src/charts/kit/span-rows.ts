import type { Dataset, Field, Rate, Row, Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { decimalsFor, fieldNamed, findField, missingColumn, requireField } from "../../data/observations/roles.js";
import { headerTime, isTime, timeIn } from "../../data/time.js";
import type { RawSpan, SpanEnd, SpanRoles, SpanSet } from "./span.js";
import type { StatusRule } from "./status-rule.js";

/** What each shape of data gives: spans without what is calculated from them. */
export interface RawSpans extends Pick<SpanSet, "field" | "labels"> {
  readonly raw: readonly RawSpan[];
}

interface Side {
  readonly field: Field;
  /** Column of the years; without one the header's year holds for all rows. */
  readonly years: Field | undefined;
  readonly header: { readonly year: number; readonly projected: boolean } | undefined;
}

const VALUES = ["quantity", "share"] as const;

/** One row for each thing, with a start and an end. @throws DatasetError as `readSpans` */
export function* rowSpans(dataset: Dataset, roles: SpanRoles, rule: StatusRule): Steps<RawSpans> {
  const [startField, endField] = valueFields(dataset, roles);
  const start = side(startField, yearField(dataset, roles.startYear, "startYear", 0));
  const end = side(endField, yearField(dataset, roles.endYear, "endYear", 1));
  // A header that is only a year names no measure.
  const label = headerTime(endField.label) ? "" : endField.label;
  const field: Field = { ...endField, label, decimals: Math.max(startField.decimals ?? 0, endField.decimals ?? 0) };
  const name = findField(dataset, { name: roles.x || roles.series, types: ["category", "text"], keys: ["market"] });
  const id = dataset.fields.find(({ key, type }) => key === "id" && type === "text");
  const statuses = findField(dataset, { name: roles.status, types: ["status"] });
  const stated = statedReader(dataset, roles.rate);
  const raw = yield* mapSteps(dataset.rows, (row): RawSpan => {
    const cell = statuses && (row[statuses.key] as Status | null | undefined);
    const endStatus = cell ?? undefined;
    // A status column speaks of the later figure; an earlier one can only be as sure or surer.
    const startStatus = endStatus === "reported" ? endStatus : undefined;
    return {
      name: String((name && row[name.key]) ?? ""),
      id: id ? String(row[id.key] ?? "") : "",
      start: readEnd(row, start, startStatus, rule),
      end: readEnd(row, end, endStatus, rule),
      stated: stated(row),
      record: row,
    };
  });
  const labels = { name: name?.label ?? "", start: startField.label, end: endField.label };
  return { raw: raw.filter(isThere), field, labels };
}

/** A row without a name and without values is an empty line, not a thing without data. */
const isThere = ({ name, start, end }: RawSpan): boolean => name !== "" || start.value !== null || end.value !== null;

function valueFields(dataset: Dataset, { start, end }: SpanRoles): readonly [Field, Field] {
  const ordered = byYear(numberFields(dataset));
  const pick = (name: string | undefined, key: string, fallback: Field | undefined): Field => {
    if (name?.trim()) return requireField(dataset, { name, types: VALUES }, "a column of values");
    const found = ordered.find((field) => field.key === key) ?? fallback;
    if (!found) throw missingColumn(dataset.fields, undefined, "two columns of values, a start and an end");
    return found;
  };
  const named = end?.trim() ? fieldNamed(dataset.fields, end) : undefined;
  const first = pick(
    start,
    "start",
    ordered.find((field) => field !== named),
  );
  const second = pick(end, "end", lastAlike(first, ordered));
  if (!sameUnit(first, second)) {
    throw new DatasetError({
      code: "unsupported-input",
      column: second.label || second.key,
      found: `another unit than in “${first.label || first.key}”`,
      expected: "a start and an end in the same unit",
      fix: "Bring both columns to one unit, or name two other columns.",
    });
  }
  return [first, second];
}

/** Columns of numbers; one of a year in which nothing was published is read as words, and is one of them all the same. */
function numberFields({ fields, rows }: Dataset): Field[] {
  const isNumber = ({ type }: Field): boolean => type === "quantity" || type === "share";
  const like = fields.find(isNumber);
  return fields.flatMap((field) => {
    if (isNumber(field)) return [field];
    const empty = !isTime(field) && headerTime(field.label) && rows.every((row) => row[field.key] === null);
    return empty ? [{ type: "quantity", ...like, key: field.key, label: field.label }] : [];
  });
}

/** By the years in the headers where all have one; else as they stand. */
function byYear(fields: readonly Field[]): readonly Field[] {
  const dated = fields.map((field) => ({ field, year: headerYear(field)?.year }));
  if (dated.some(({ year }) => year === undefined)) return fields;
  return dated.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).map(({ field }) => field);
}

/** The last of dated columns, the next of others. */
function lastAlike(first: Field, fields: readonly Field[]): Field | undefined {
  const others = fields.slice(fields.indexOf(first) + 1).filter((field) => sameUnit(first, field));
  const any = fields.find((field) => field !== first);
  return (headerYear(first) ? others.filter(headerYear).at(-1) : undefined) ?? others[0] ?? any;
}

function sameUnit(a: Field, b: Field): boolean {
  const same = a.type === b.type && a.unit?.currency === b.unit?.currency && a.unit?.name === b.unit?.name;
  return same && (a.unit?.scale ?? 1) === (b.unit?.scale ?? 1);
}

/** “2032F”, or the only year in “Market size 2032”. */
function headerYear({ label }: Field): Side["header"] {
  const [only = "", second] = label.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return headerTime(label) ?? (second === undefined ? headerTime(only) : undefined);
}

function yearField(dataset: Dataset, name: string | undefined, key: string, index: number): Field | undefined {
  if (name?.trim()) return requireField(dataset, { name, types: ["year", "period"] }, "a column of years");
  const years = dataset.fields.filter(isTime);
  return years.find((field) => field.key === key) ?? (years.length === 2 ? years[index] : undefined);
}

const side = (field: Field, years: Field | undefined): Side => ({ field, years, header: headerYear(field) });

function readEnd(row: Row, { field, years, header }: Side, stated: Status | undefined, rule: StatusRule): SpanEnd {
  const cell = row[field.key];
  const value = typeof cell === "number" ? cell : null;
  const year = years ? timeIn(row[years.key]) : (header?.year ?? null);
  const status = rule(year, stated, !years && header?.projected);
  return { year, value, decimals: value === null ? 0 : decimalsFor(field, row, value), status };
}

/** The rate that the row states, with its years where the row gives them. */
function statedReader(dataset: Dataset, name: string | undefined): (row: Row) => Rate | null {
  const field = findField(dataset, { name, types: ["rate"], keys: ["statedRate"] });
  const yearIn = (row: Row, key: string): number | null => (typeof row[key] === "number" ? row[key] : null);
  return (row) => {
    const value = field && row[field.key];
    if (typeof value !== "number") return null;
    const locator = typeof row["locator"] === "string" ? { locator: row["locator"] } : {};
    return { value, from: yearIn(row, "rateFrom"), to: yearIn(row, "rateTo"), basis: "stated", ...locator };
  };
}
