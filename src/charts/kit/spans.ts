import type { Dataset } from "../../core/dataset.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { findField, type Role } from "../../data/observations/roles.js";
import { headerTime, isTime } from "../../data/time.js";
import { growthRate } from "../../growth/rate.js";
import { uniqueKeys } from "./row-keys.js";
import { apart } from "./sums.js";
import type { RawSpan, Span, SpanRoles, SpanSet } from "./span.js";
import { rowSpans } from "./span-rows.js";
import { seriesSpans } from "./span-series.js";
import { statusRule } from "./status-rule.js";

/**
 * Spans from any of three shapes: one row for each thing with a start and an end (two columns of values, whose years
 * stand in columns of their own or in the headers); years as headers of three or more columns; one row for each year of
 * a thing. Of a series the first and the last published value count.
 *
 * @throws DatasetError `missing-column` when there are no two values to compare, `unsupported-input` when they are of
 * different units, and as `toSeries`
 */
export function* readSpans(dataset: Dataset, roles: SpanRoles = {}): Steps<SpanSet> {
  const rule = statusRule(dataset, roles.forecastFrom);
  const read = isSeries(dataset, roles) ? seriesSpans : rowSpans;
  const { raw, ...about } = yield* read(dataset, roles, rule);
  const keyOf = uniqueKeys();
  const { parts, sums } = apart(raw, dataset);
  const spans = yield* mapSteps(parts, (one) => ({ ...one, ...growth(one), key: keyOf(one) }));
  return { ...about, ...majority(parts), spans, sums };
}

const START: Role = { types: ["quantity", "share"], keys: ["start"] };

/** Whether values stand below each other by year, or in more columns of years than a start and an end. */
function isSeries(dataset: Dataset, { start, end, y, startYear, endYear }: SpanRoles): boolean {
  if (start?.trim() || end?.trim() || startYear?.trim() || endYear?.trim()) return false;
  if (findField(dataset, START)?.key === "start") return false;
  const values = dataset.fields.filter(({ type }) => type === "quantity" || type === "share");
  const years = dataset.fields.filter(isTime);
  if (years.length === 0) return values.filter(({ label }) => headerTime(label)).length > 2;
  return years.length === 1 || values.length < 2 || Boolean(y?.trim());
}

function growth({ start, end, record }: RawSpan): Omit<Span, keyof RawSpan | "key"> & Pick<Span, "record"> {
  const length = start.year === null || end.year === null ? 0 : end.year - start.year;
  const years = length > 0 ? Number(length.toFixed(2)) : null;
  const changeDecimals = Math.max(start.decimals, end.decimals);
  const base = { status: end.status, record: { ...record, status: end.status }, years, changeDecimals };
  if (start.value === null || end.value === null) return { ...base, multiple: null, rate: null, change: null };
  const positive = start.value > 0 && end.value > 0;
  const decimals = { startDecimals: start.decimals, endDecimals: end.decimals };
  return {
    ...base,
    multiple: positive ? end.value / start.value : null,
    // What a few months gained says nothing about a year.
    rate: positive && length > 0.99 ? growthRate(start.value, end.value, length, decimals) : null,
    change: Number((end.value - start.value).toPrecision(12)),
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
