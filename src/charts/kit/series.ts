import type { Field, Row, Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Observation, Observations } from "../../core/observation.js";
import { eachStep, type Steps } from "../../core/steps.js";
import { missingColumn } from "../../data/observations/roles.js";
import { precise, type PreciseField } from "./precision.js";

export interface SeriesPoint {
  /** The year, or where a period stands on an axis of years. */
  readonly x: number;
  /** The time as the data holds it. */
  readonly period: string;
  /** In the unit of `fieldY`; `null` where the cell is missing. */
  readonly value: number | null;
  readonly decimals: number;
  readonly status: Status;
  /** The row that holds the value, and its place in the data, from 1. */
  readonly record: Row;
  readonly number: number;
}

export interface Series {
  /** Empty for a series that has no name of its own. */
  readonly name: string;
  /** By time, ascending; none twice. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesSet {
  /** Header of the column of names; empty where they are headers themselves, or there are none. */
  readonly nameLabel: string;
  /** What all values share: their unit. */
  readonly fieldY: PreciseField;
  /** In the order of the data. */
  readonly series: readonly Series[];
  /** Years between the two points that are closest to each other, where the times are periods; 0 for years. */
  readonly step: number;
}

/**
 * Values by time, from any of three shapes: a row for each time, with one column of values or several side by side; a
 * column for each time.
 *
 * @throws DatasetError `missing-column` when there are no times or no values, `not-a-year` or `not-a-period` for a value
 * without one, `unsupported-input` for a start and an end with years of their own, `duplicate-row` when a series has a time
 * twice
 */
export function* seriesOf(observations: Observations): Steps<SeriesSet> {
  const { dataset, columns } = observations;
  const { shape, time, value, axis, series } = columns;
  if (shape !== "wide" && !time) throw missingColumn(dataset.fields, undefined, "a column of years");
  if (!value) throw missingColumn(dataset.fields, undefined, "a column of values");
  if (shape === "spans" && value.to && value.to.key !== `${value.field.key}Year`) throw twoTimes(columns.times);
  const measures = axis.length > 0 ? axis : [value];
  const found: Observation[][] = [];
  for (const measure of measures) found.push([...(yield* observations.of(measure))]);
  const entries = byRows(found, time);
  const isFiner =
    shape === "wide" ? measures.some(({ header }) => (header?.text.length ?? 0) > 4) : time?.type === "period";
  const own = shape === "wide" ? { ...value.field, key: "value", label: dataset.title } : value.field;
  const all = yield* collect(entries);
  return {
    nameLabel: series?.label ?? "",
    fieldY: precise(own, figuresIn(all)),
    series: all,
    step: isFiner ? smallestGap(all) : 0,
  };
}

const figuresIn = (all: readonly Series[]) =>
  all.flatMap(({ points }) =>
    points.flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const])),
  );

/** A first and a last time in columns of an author's own are no series. */
const twoTimes = (times: readonly Field[]): DatasetError =>
  new DatasetError({
    code: "unsupported-input",
    found: times.map(({ label, key }) => label || key).join(", "),
    expected: "one column of times",
    fix: "Name the column of times of one series with “x”, or choose a chart that compares a start with an end.",
  });

/** Row by row, as the data has it. A row that has neither a time nor a value says nothing. */
function byRows(found: readonly (readonly Observation[])[], time: Field | undefined): Observation[] {
  const [first = []] = found;
  return first.flatMap((_, index) => {
    const beside = found.flatMap((one) => one[index] ?? []);
    const without = beside.find((one) => one.time === null);
    if (!without) return beside;
    if (without.row.record[time?.key ?? ""] === null && beside.every(({ value }) => value === null)) return [];
    throw notATime(without, time);
  });
}

function notATime({ row }: Observation, time: Field | undefined): DatasetError {
  const period = time?.type === "period";
  return new DatasetError({
    code: period ? "not-a-period" : "not-a-year",
    row: row.number,
    column: time?.label || time?.key,
    found: String(row.record[time?.key ?? ""] ?? "an empty cell"),
    expected: period ? "a period such as 2024-Q1" : "a year such as 2032",
  });
}

function* collect(entries: readonly Observation[]): Steps<Series[]> {
  const byName = new Map<string, Map<number, SeriesPoint>>();
  yield* eachStep(entries, (one) => {
    const points = byName.get(one.series) ?? new Map<number, SeriesPoint>();
    if (points.size === 0) byName.set(one.series, points);
    const x = one.time ?? 0;
    if (points.has(x)) throw duplicate(one);
    const { period, value, decimals, status, row } = one;
    points.set(x, { x, period, value, decimals, status, record: row.record, number: row.number });
  });
  return [...byName].map(([name, points]) => ({ name, points: [...points.values()].sort((a, b) => a.x - b.x) }));
}

function duplicate({ series, period, row, measure: { field } }: Observation): DatasetError {
  return new DatasetError({
    code: "duplicate-row",
    row: row.number,
    column: field.label || field.key,
    found: series ? `${period} twice for ${series}` : `${period} twice`,
    expected: series ? "each year once for a name" : "each year once",
    fix: "Remove one of the two, or name the column that tells the series apart.",
  });
}

function smallestGap(series: readonly Series[]): number {
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const least = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Infinity);
  return least === Infinity ? 1 : least;
}
