import type { Dataset, Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Steps } from "../../core/steps.js";
import { findField, requireField } from "../../data/observations/roles.js";
import { headerTime, isTime, timeIn } from "../../data/time.js";
import { nameField, readFigures, type FigureRow } from "../kit/figures.js";
import { readSpans } from "../kit/spans.js";
import { apart } from "../kit/sums.js";
import { statusRule } from "../kit/status-rule.js";
import type { SpanRoles } from "../kit/span.js";

/** One figure for each thing, before they are ranked. */
export interface Figures {
  readonly rows: readonly FigureRow[];
  readonly field: Field;
  /** Header of the column of names. */
  readonly nameLabel: string;
  /** True where the data holds several years of a thing, one of which was taken. */
  readonly chosen: boolean;
  /** Things that have figures, but none of the year asked for. */
  readonly without: number;
  /** Names of sums of the others, which are left out. */
  readonly sums: readonly string[];
}

/** Which year of a thing counts: its first, its last, or a given one. */
export type When = "start" | "end" | number;

const TYPES = ["quantity", "share", "rate"] as const;

/**
 * One figure for each thing, from a table of names and values, from spans, or from series of years.
 *
 * @param year "start", "end", a year, or empty for "end"
 * @throws DatasetError `missing-column` without a column of names or of values, `not-a-year` when the data has no such
 * year, `unsupported-input` when the values are of several units, and as `readSpans`
 */
export function* readRanked(dataset: Dataset, roles: SpanRoles, year: string): Steps<Figures> {
  const name = requireNames(dataset, roles);
  const when = readWhen(year);
  const several = hasSeveralYears(dataset, roles, name);
  if (typeof when !== "number") {
    const read = several ? fromSpans(dataset, roles, when) : fromRows(dataset, roles, name);
    return withoutSums(yield* read, dataset);
  }
  const figures = withoutSums(yield* ofYear(dataset, roles, when, name, several), dataset);
  if (figures.rows.length === 0 && dataset.rows.length > 0) throw noSuchYear(year.trim(), yearsIn(dataset));
  return figures;
}

function withoutSums(figures: Figures, dataset: Dataset): Figures {
  const { parts, sums } = apart(figures.rows, dataset);
  return { ...figures, rows: parts, sums: [...figures.sums, ...sums] };
}

function requireNames(dataset: Dataset, roles: SpanRoles): Field {
  const found = nameField(dataset, (roles.x || roles.series) ?? "");
  return found ?? requireField(dataset, { types: ["category"] }, "a column that names what is ranked");
}

function readWhen(year: string): When {
  const wanted = year.trim().toLowerCase();
  if (wanted === "" || wanted === "end") return "end";
  if (wanted === "start") return "start";
  const read = headerTime(wanted.toUpperCase())?.year;
  if (read === undefined) throw noSuchYear(year.trim(), []);
  return read;
}

function noSuchYear(found: string, years: readonly string[]): DatasetError {
  return new DatasetError({
    code: "not-a-year",
    found,
    expected: `“start”, “end” or a year${years.length > 0 ? ` of the data: ${years.join(", ")}` : ""}`,
    fix: "Correct the option “year”.",
  });
}

/** Columns of values whose header is a year. */
const yearHeaded = ({ fields }: Dataset): Field[] =>
  fields.filter(({ type, label }) => (type === "quantity" || type === "share") && headerTime(label));

function yearsIn(dataset: Dataset): string[] {
  const columns = dataset.fields.filter(isTime);
  const cells = dataset.rows.flatMap((row) => columns.map(({ key }) => row[key]));
  const all = [...cells, ...yearHeaded(dataset).map(({ label }) => headerTime(label)?.text)];
  return [...new Set(all.flatMap((time) => (time == null ? [] : [String(time)])))].sort().slice(0, 12);
}

/** Whether a thing has more than one figure: a start and an end, columns of years, or a row for each year. */
function hasSeveralYears(dataset: Dataset, roles: SpanRoles, name: Field): boolean {
  if ([roles.start, roles.end, roles.startYear, roles.endYear].some((role) => role?.trim())) return true;
  const years = dataset.fields.filter(isTime);
  const names = new Set(dataset.rows.map((row) => row[name.key]));
  if (years.length === 1 && names.size < dataset.rows.length) return true;
  if (roles.y?.trim()) return false;
  const has = (key: string): boolean => dataset.fields.some((field) => field.key === key && field.type !== "text");
  return (has("start") && has("end")) || yearHeaded(dataset).length > 1;
}

function* fromSpans(dataset: Dataset, roles: SpanRoles, when: "start" | "end"): Steps<Figures> {
  const { spans, field, labels, sums } = yield* readSpans(dataset, roles);
  const rows = spans.map((span, index): FigureRow => {
    const { key, name, record } = span;
    const end = span[when];
    return { ...end, key, name, qualifier: "", record: { ...record, status: end.status }, row: index + 1 };
  });
  const label = when === "start" && !headerTime(labels.start) ? labels.start : "";
  return { rows, field: label ? { ...field, label } : field, nameLabel: labels.name, chosen: true, without: 0, sums };
}

function* fromRows(dataset: Dataset, roles: SpanRoles, name: Field): Steps<Figures> {
  const [x, y] = [roles.x ?? "", roles.y ?? ""];
  const given = {
    x,
    y,
    series: roles.series ?? "",
    status: roles.status ?? "",
    forecastFrom: roles.forecastFrom ?? "",
  };
  const { rows, fieldY } = yield* readFigures(dataset, given, TYPES, "a column of values");
  refuseUnits(dataset);
  const there = rows.filter((row) => row.name !== "" || row.value !== null);
  return { rows: there, field: fieldY, nameLabel: name.label, chosen: false, without: 0, sums: [] };
}

/** Rows that carry their own units cannot be ranked among each other. */
function refuseUnits(dataset: Dataset): void {
  const field = dataset.fields.find(({ key, type }) => key === "unit" && type !== "quantity");
  const units = new Set(dataset.rows.flatMap((row) => (field && row[field.key] ? [String(row[field.key])] : [])));
  if (!field || units.size < 2) return;
  throw new DatasetError({
    code: "unsupported-input",
    column: field.label || field.key,
    found: [...units].slice(0, 4).join(", "),
    expected: "values of one unit, because others cannot be compared",
    fix: "Keep the rows of one unit.",
  });
}

function* ofYear(dataset: Dataset, roles: SpanRoles, year: number, name: Field, several: boolean): Steps<Figures> {
  const headed = yearHeaded(dataset).find(({ label }) => headerTime(label)?.year === year);
  if (headed) return yield* ofColumn(dataset, roles, year, name, headed);
  const column = findField(dataset, { types: ["year", "period"], keys: ["year"] });
  const ends = dataset.fields.filter(isTime).length !== 1;
  if (several && (ends || roles.start?.trim() || roles.end?.trim())) return yield* ofSpanYear(dataset, roles, year);
  const kept = column ? dataset.rows.filter((row) => timeIn(row[column.key]) === year) : [];
  const figures = yield* fromRows({ ...dataset, rows: kept }, roles, name);
  const count = (rows: Dataset["rows"]): number => new Set(rows.map((row) => row[name.key])).size;
  return { ...figures, chosen: true, without: count(dataset.rows) - count(kept) };
}

function* ofColumn(
  dataset: Dataset,
  roles: SpanRoles,
  year: number,
  name: Field,
  { key, label }: Field,
): Steps<Figures> {
  const figures = yield* fromRows(dataset, { ...roles, y: key }, name);
  const rule = statusRule(dataset, roles.forecastFrom);
  const rows = figures.rows.map((row): FigureRow => {
    const status = rule(year, undefined, headerTime(label)?.projected);
    return { ...row, year, status, record: { ...row.record, status } };
  });
  // A header that is only a year names no measure.
  return { ...figures, rows, field: { ...figures.field, label: "" }, chosen: true };
}

function* ofSpanYear(dataset: Dataset, roles: SpanRoles, year: number): Steps<Figures> {
  const end = yield* fromSpans(dataset, roles, "end");
  const start = yield* fromSpans(dataset, roles, "start");
  const rows = end.rows.flatMap((row, index) => [row, start.rows[index]].find((one) => one?.year === year) ?? []);
  const first = rows.every((row) => start.rows.includes(row));
  return { ...(first ? start : end), rows, without: end.rows.length - rows.length };
}
