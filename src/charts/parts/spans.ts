import type { Datum } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Dataset, Field, Rate, Status } from "../../core/dataset.js";
import { findField, type Role } from "../../data/roles.js";
import { readYear } from "../../data/years.js";
import { growthRate, type GrowthRate } from "../../growth/rate.js";
import { rowSpans } from "./span-rows.js";
import { seriesSpans } from "./span-series.js";

/** One end of a span: a value, in the unit of the field, and its year. */
export interface SpanEnd {
  /** Null where the data does not say. */
  readonly year: number | null;
  /** Null where nothing was published, which is never zero. */
  readonly value: number | null;
  /** Decimals as published. */
  readonly decimals: number;
  readonly status: Status;
}

/** What a reader of one shape of data finds for one thing. */
export interface RawSpan extends Pick<Datum, "record"> {
  readonly name: string;
  /** The row's own id; empty without one. */
  readonly id: string;
  readonly start: SpanEnd;
  readonly end: SpanEnd;
  /** The growth that the source states for it. */
  readonly stated: Rate | null;
}

/** A thing with a start and an end, and how it grows between them. Its status as a datum is that of its end. */
export interface Span extends RawSpan, Datum {
  /** Length in years; null unless both years are known and the second is later. */
  readonly years: number | null;
  /** The end as a multiple of the start; null unless both are above zero. */
  readonly multiple: number | null;
  /** Calculated compound annual growth with the interval that rounding leaves; null where there is none. */
  readonly rate: GrowthRate | null;
  /** Absolute change, in the unit; null unless both ends are published. */
  readonly change: number | null;
  readonly changeDecimals: number;
}

export interface SpanSet {
  /** In the order of the data; keys are unique. */
  readonly spans: readonly Span[];
  /** What all values share: type, unit and decimals. */
  readonly field: Field;
  /** Headers of the data's own columns; empty where it has none. */
  readonly labels: { readonly name: string; readonly start: string; readonly end: string };
  /** The years that most spans have, the first of the data where there are as many of several. */
  readonly startYear: number | null;
  readonly endYear: number | null;
}

export type SpanRoles = Partial<
  Pick<
    CommonValues,
    "x" | "y" | "series" | "status" | "start" | "end" | "startYear" | "endYear" | "rate" | "forecastFrom"
  >
>;

/** Gives an end its status: `stated` is the cell of a status column, `projected` a mark on the year, as in 2032F. */
export type StatusRule = (year: number | null, stated: Status | undefined, projected?: boolean) => Status;

/**
 * What is known about a figure's status, the surest first: a status column; a mark on the year itself (2032F);
 * `forecastFrom`, the first projected year; the edition, since what a report of 2024 says about 2032 is a projection,
 * while a figure for 2024 itself counts as reported. Without any of these a figure is reported.
 */
export function statusRule({ edition }: Pick<Dataset, "edition">, forecastFrom = ""): StatusRule {
  const given = readYear(forecastFrom.trim())?.year;
  const first = given ?? (edition ? Number(edition.slice(0, 4)) + 1 : Infinity);
  return (year, stated, projected = false) =>
    stated ?? (projected || (year !== null && year >= first) ? "projected" : "reported");
}

/**
 * Spans from any of three shapes: one row for each thing with a start and an end (two columns of values, whose years
 * stand in columns of their own or in the headers); years as headers of three or more columns; one row for each year of
 * a thing. Of a series the first and the last published value count.
 *
 * @throws DatasetError `missing-column` when there are no two values to compare, `unsupported-input` when they are of
 * different units, and as `toSeries`
 */
export function readSpans(dataset: Dataset, roles: SpanRoles = {}): SpanSet {
  const rule = statusRule(dataset, roles.forecastFrom);
  const { raw, ...about } = isSeries(dataset, roles)
    ? seriesSpans(dataset, roles, rule)
    : rowSpans(dataset, roles, rule);
  const keyOf = uniqueKeys();
  return { ...about, ...majority(raw), spans: raw.map((one) => ({ ...one, ...growth(one), key: keyOf(one) })) };
}

const START: Role = { types: ["quantity", "share"], keys: ["start"] };

/** Whether values stand below each other by year, or in more columns of years than a start and an end. */
function isSeries(dataset: Dataset, { start, end, y, startYear, endYear }: SpanRoles): boolean {
  if (start?.trim() || end?.trim() || startYear?.trim() || endYear?.trim()) return false;
  if (findField(dataset, START)?.key === "start") return false;
  const values = dataset.fields.filter(({ type }) => type === "quantity" || type === "share");
  const years = dataset.fields.filter(({ type }) => type === "year");
  if (years.length === 0) return values.filter(({ label }) => readYear(label)).length > 2;
  return years.length === 1 || values.length < 2 || Boolean(y?.trim());
}

function growth({ start, end, record }: RawSpan): Omit<Span, keyof RawSpan | "key"> & Pick<Span, "record"> {
  const length = start.year === null || end.year === null ? 0 : end.year - start.year;
  const years = length > 0 ? length : null;
  const changeDecimals = Math.max(start.decimals, end.decimals);
  const base = { status: end.status, record: { ...record, status: end.status }, years, changeDecimals };
  if (start.value === null || end.value === null) return { ...base, multiple: null, rate: null, change: null };
  const positive = start.value > 0 && end.value > 0;
  const decimals = { startDecimals: start.decimals, endDecimals: end.decimals };
  return {
    ...base,
    multiple: positive ? end.value / start.value : null,
    rate: positive && years ? growthRate(start.value, end.value, years, decimals) : null,
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

/** The row's id, else its name; a name that occurs again gets a number, so that keys stay stable over redraws. */
export function uniqueKeys(): (row: Pick<RawSpan, "id" | "name">) => string {
  const seen = new Map<string, number>();
  return ({ id, name }) => {
    const key = id || name;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}·${count}`;
  };
}
