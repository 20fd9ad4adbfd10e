import { tidy } from "../../core/tidy.js";
import { storedDecimals, type Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Measure, Observation, Observations } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { alike } from "../../data/observations/measures.js";
import { missingColumn } from "../../data/observations/roles.js";
import { uniqueKeys } from "../../data/observations/row-keys.js";
import { headerTime } from "../../data/time.js";
import { growthRate } from "../../growth/rate.js";
import { precise } from "./precision.js";
import { seriesOf, type SeriesPoint } from "./series.js";
import type { RawSpan, Span, SpanEnd, SpanSet } from "./span.js";
import { apart } from "./sums.js";

/** Spans without what is calculated from them. */
type RawSpans = Pick<SpanSet, "field" | "labels"> & { readonly raw: readonly RawSpan[] };

/**
 * Things with a start and an end: two columns of values, whose years stand in columns of their own or in the headers; or
 * of a series of years the first and the last published value.
 *
 * @param rated of a column for each of several years the two that the stated rates count, where both are there
 * @throws DatasetError `missing-column` when there are no two values to compare, `unsupported-input` when they are of
 * different units, and as `seriesOf`
 */
export function* spansOf(observations: Observations, rated = false): Steps<SpanSet> {
  const byRow = !isSeries(observations) || (rated && observations.columns.rated !== undefined);
  const { raw, ...about } = yield* byRow ? rowSpans(observations, rated) : seriesSpans(observations);
  const keyOf = uniqueKeys();
  const { parts, sums } = apart(raw, observations.dataset);
  const spans = yield* mapSteps(parts, (one) => ({ ...one, ...growth(one, about.field), key: keyOf(one) }));
  const figures = parts.flatMap(({ start, end }) =>
    [start, end].flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const])),
  );
  return { ...about, field: precise(about.field, figures), ...majority(parts), spans, sums };
}

/** Two columns of years are a start and an end as well, and may be of two units, which is said. */
const isSeries = ({ columns: { shape, axis } }: Observations): boolean =>
  shape === "long" || (shape === "wide" && axis.length > 2);

/** Series of years, each from its first to its last published value. */
function* seriesSpans(observations: Observations): Steps<RawSpans> {
  const { dataset } = observations;
  const { fieldY, series, nameLabel } = yield* seriesOf(observations);
  const raw = series
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }): RawSpan => {
      const [first, last] = ends(points);
      const record = { ...(last ?? first)?.record };
      const stated = series.length === 1 ? (dataset.rates[0] ?? null) : null;
      return {
        name: name || dataset.title || fieldY.label,
        id: "",
        start: endOf(first),
        end: endOf(last),
        stated,
        record,
      };
    });
  return { raw, field: fieldY, labels: { name: nameLabel, start: "", end: "" } };
}

const endOf = (point: SeriesPoint | undefined): SpanEnd =>
  point
    ? { year: point.x, value: point.value, decimals: point.decimals, status: point.status }
    : { year: null, value: null, decimals: 0, status: "reported" };

/** First and last published point. One alone is the end when it is the last year or projected, else the start. */
function ends(points: readonly SeriesPoint[]): readonly [SeriesPoint | undefined, SeriesPoint | undefined] {
  const published = points.filter(({ value, status }) => value !== null && status !== "modelled");
  const [first, last] = [points[0], points.at(-1)];
  const [only] = published;
  if (published.length > 1) return [only, published.at(-1)];
  if (!only) return points.length > 1 ? [first, last] : [first, undefined];
  const isEnd = points.length > 1 ? only === last : only.status === "projected";
  return isEnd ? [points.length > 1 ? first : undefined, only] : [only, points.length > 1 ? last : undefined];
}

/** One row for each thing, with a start and an end. */
function* rowSpans(observations: Observations, rated: boolean): Steps<RawSpans> {
  const { columns } = observations;
  const [start, end] = (rated ? columns.rated : undefined) ?? bothEnds(observations);
  const [first, last] = [yield* observations.of(start), yield* observations.of(end)];
  const raw = yield* mapSteps(first, (one, index): RawSpan => {
    const { id, name, stated, record } = one.row;
    return { name, id, start: side(one), end: side(last[index] ?? one), stated, record };
  });
  // A header that is only a year names no measure.
  const label = headerTime(end.field.label) ? "" : end.field.label;
  const labels = { name: columns.name?.label ?? "", start: start.field.label, end: end.field.label };
  return { raw: raw.filter(isThere), field: { ...end.field, label }, labels };
}

const side = ({ time, value, decimals, status }: Observation): SpanEnd => ({ year: time, value, decimals, status });

function bothEnds({ dataset, columns: { start, end } }: Observations): readonly [Measure, Measure] {
  if (!start || !end) throw missingColumn(dataset.fields, undefined, "two columns of values, a start and an end");
  if (alike(start.field, end.field)) return [start, end];
  throw new DatasetError({
    code: "unsupported-input",
    column: end.field.label || end.field.key,
    found: `another unit than in “${start.field.label || start.field.key}”`,
    expected: "a start and an end in the same unit",
    fix: "Bring both columns to one unit, or name two other columns.",
  });
}

/** A row without a name and without values is an empty line, not a thing without data. */
const isThere = ({ name, start, end }: RawSpan): boolean => name !== "" || start.value !== null || end.value !== null;

function growth(
  { start, end, record }: RawSpan,
  field: Field,
): Omit<Span, keyof RawSpan | "key"> & Pick<Span, "record"> {
  const length = start.year === null || end.year === null ? 0 : end.year - start.year;
  const years = length > 0 ? Number(length.toFixed(2)) : null;
  const changeDecimals = Math.max(start.decimals, end.decimals);
  const base = { status: end.status, record: { ...record, status: end.status }, years, changeDecimals };
  if (start.value === null || end.value === null) return { ...base, multiple: null, rate: null, change: null };
  const positive = start.value > 0 && end.value > 0;
  const decimals = {
    startDecimals: storedDecimals(start.decimals, field),
    endDecimals: storedDecimals(end.decimals, field),
  };
  return {
    ...base,
    multiple: positive ? end.value / start.value : null,
    // What a few months gained says nothing about a year.
    rate: positive && length > 0.99 ? growthRate(start.value, end.value, length, decimals) : null,
    change: tidy(end.value - start.value),
  };
}

function majority(raw: readonly RawSpan[]): Pick<SpanSet, "startYear" | "endYear"> {
  const counts = new Map<string, { count: number; startYear: number | null; endYear: number | null }>();
  for (const { start, end } of raw) {
    const key = `${start.year}–${end.year}`;
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { count: count + 1, startYear: start.year, endYear: end.year });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return { startYear: most?.startYear ?? null, endYear: most?.endYear ?? null };
}
