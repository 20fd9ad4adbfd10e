import type { Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Measure, Observation, Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import { missingColumn } from "../../data/observations/roles.js";
import { headerTime } from "../../data/time.js";
import { figureOf, figuresOf, type FigureRow } from "../kit/figures.js";
import type { PreciseField } from "../kit/precision.js";
import { spansOf } from "../kit/spans.js";
import { apart } from "../kit/sums.js";

/** One figure for each thing, before they are ranked. */
export interface Figures {
  readonly rows: readonly FigureRow[];
  readonly field: PreciseField;
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
type When = "start" | "end" | number;

/**
 * One figure for each thing, from a table of names and values, from spans, or from series of years.
 *
 * @param year "start", "end", a year, or empty for "end"
 * @param isNamed the author names the column of values
 * @throws DatasetError `missing-column` without a column of names or of values, `not-a-year` when the data has no such
 * year, `unsupported-input` when the values are of several units, and as `spansOf`
 */
export function* readRanked(observations: Observations, year: string, isNamed: boolean): Steps<Figures> {
  const { dataset, columns } = observations;
  if (!columns.name) throw missingColumn(dataset.fields, undefined, "a column that names what is ranked");
  const when = readWhen(year);
  const several = hasSeveralTimes(observations, isNamed);
  if (typeof when !== "number") {
    return withoutSums(yield* several ? fromSpans(observations, when) : fromRows(observations), observations);
  }
  const figures = withoutSums(yield* ofYear(observations, when, several), observations);
  if (figures.rows.length === 0 && dataset.rows.length > 0) throw noSuchYear(year.trim(), timesIn(observations));
  return figures;
}

function withoutSums(figures: Figures, { dataset }: Observations): Figures {
  const { parts, sums } = apart(figures.rows, dataset);
  return { ...figures, rows: parts, sums: [...figures.sums, ...sums] };
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

function timesIn({ columns: { times, axis }, rows }: Observations): string[] {
  const cells = rows.flatMap(({ record }) => times.map(({ key }) => record[key]));
  const all = [...cells, ...axis.map(({ header }) => header?.text)];
  return [...new Set(all.flatMap((time) => (time == null ? [] : [String(time)])))].sort().slice(0, 12);
}

/** Whether a thing has more than one figure: a start and an end, a column for each time, or a row for each. */
function hasSeveralTimes({ columns: { shape, times, start, end }, rows }: Observations, isNamed: boolean): boolean {
  if (shape === "long") return times.length === 1 && new Set(rows.map(({ name }) => name)).size < rows.length;
  if (shape === "wide") return !isNamed;
  return shape === "spans" && !isNamed && start !== undefined && end !== undefined;
}

function* fromSpans(observations: Observations, when: "start" | "end"): Steps<Figures> {
  const { spans, field, labels, sums } = yield* spansOf(observations);
  const rows = spans.map((span, index): FigureRow => {
    const { key, name, record } = span;
    const end = span[when];
    const unit = { percent: field.type === "share", unit: field.unit, behind: "", text: "" };
    const about = { qualifier: "", time: "", row: index + 1 };
    return { ...end, ...unit, ...about, key, name, record: { ...record, status: end.status } };
  });
  const label = when === "start" && !headerTime(labels.start) ? labels.start : "";
  return { rows, field: label ? { ...field, label } : field, nameLabel: labels.name, chosen: true, without: 0, sums };
}

function* fromRows(observations: Observations): Steps<Figures> {
  const { rows, fieldX, fieldY } = yield* figuresOf(observations, "a column of values");
  return figures(rows.filter(isThere), fieldY, fieldX);
}

const isThere = ({ name, value }: FigureRow): boolean => name !== "" || value !== null;

/** A header that is only a year names no measure. */
const unlessYear = (field: Field): Field => (headerTime(field.label) ? { ...field, label: "" } : field);

const figures = (rows: readonly FigureRow[], field: Field, name: Field | undefined): Figures => {
  return { rows, field: unlessYear(field), nameLabel: name?.label ?? "", chosen: false, without: 0, sums: [] };
};

function* ofYear(observations: Observations, year: number, several: boolean): Steps<Figures> {
  const { columns, rows } = observations;
  const { shape, measures, value, times } = columns;
  const headed = measures.find(({ header, field }) => field.type !== "rate" && header?.year === year);
  if (headed) return yield* ofColumn(observations, headed);
  if (several && (shape === "spans" || times.length !== 1)) return yield* ofSpanYear(observations, year);
  if (!value) return yield* fromRows(observations);
  const all = yield* observations.of(value);
  const kept = all.filter(({ time }) => time === year);
  const names = (of: readonly Observation[]): number => new Set(of.map(({ row }) => row.name)).size;
  const without = new Set(rows.map(({ name }) => name)).size - names(kept);
  const found = figures(kept.map(figureOf).filter(isThere), value.field, columns.name);
  return { ...found, chosen: true, without };
}

function* ofColumn(observations: Observations, measure: Measure): Steps<Figures> {
  const rows = (yield* observations.of(measure)).map(figureOf).filter(isThere);
  return { ...figures(rows, { ...measure.field, label: "" }, observations.columns.name), chosen: true };
}

function* ofSpanYear(observations: Observations, year: number): Steps<Figures> {
  const end = yield* fromSpans(observations, "end");
  const start = yield* fromSpans(observations, "start");
  const rows = end.rows.flatMap((row, index) => [row, start.rows[index]].find((one) => one?.year === year) ?? []);
  const first = rows.every((row) => start.rows.includes(row));
  return { ...(first ? start : end), rows, without: end.rows.length - rows.length };
}
