import type { Datum, Model } from "../../core/chart.js";
import { storedDecimals, type Dataset, type Field, type Rate, type Status } from "../../core/dataset.js";
import type { Ink } from "../../core/scene.js";
import type { Observations } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { decimalsFor } from "../../data/observations/roles.js";
import type { PreciseField } from "../kit/precision.js";
import { seriesOf, type Series } from "../kit/series.js";
import { extent } from "../../core/extent.js";
import { interpolate } from "../../growth/interpolate.js";
import { growthRate } from "../../growth/rate.js";
import { compareRates, ratePeriod, type RequiredBase } from "../../growth/stated.js";

/** One year of one series. `value` is null where nothing was published and nothing can be modelled. */
export interface Point extends Datum {
  readonly year: number;
  readonly value: number | null;
  readonly decimals: number;
}

export interface Published extends Point {
  readonly value: number;
}

/** From the first to the last published value of a series. */
export interface Growth {
  readonly from: Published;
  readonly to: Published;
  readonly years: number;
  /** Last value as a multiple of the first; null unless both are above zero. */
  readonly multiple: number | null;
  /** Calculated compound annual growth rate, a fraction; null where there is none. */
  readonly rate: number | null;
  /** Absolute change, in the unit. */
  readonly change: number;
  readonly changeDecimals: number;
}

/** A stated rate that the published values do not give. */
export interface Mismatch {
  readonly rate: Rate;
  readonly needs: RequiredBase;
}

export interface Line {
  readonly name: string;
  /** Of the line; a chart of columns has none. */
  readonly ink?: Ink;
  readonly points: readonly Point[];
  readonly growth: Growth | null;
}

export interface GrowthModel extends Model {
  readonly field: PreciseField;
  /** What is drawn: all series, or some of very many. */
  readonly lines: readonly Line[];
  /** All series. */
  readonly series: readonly Line[];
  /** Every point of every series, as the table has them. */
  readonly all: readonly Point[];
  /** What keyboard and pointer reach: all that is drawn, or of very many points those that show its shape. */
  readonly data: readonly Point[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years from one place on the axis to the next: 1, or the smallest gap between two periods. */
  readonly step: number;
  /** First projected year, or null when all is reported. */
  readonly forecastFrom: number | null;
  readonly mismatch: Mismatch | null;
}

/** What the growth chart draws: the series, and how they are to be shown. */
export interface GrowthChartModel extends GrowthModel {
  readonly variant: "columns" | "line" | "area";
  readonly scale: "linear" | "log" | "index";
  /** A log scale or an index was asked for, and the values do not allow it. */
  readonly scaleRefused: boolean;
  readonly annotations: Dataset["annotations"];
  /** As the author gives it; of lines the name of the series that is meant. */
  readonly highlight: string;
}

/** How precisely a stated rate was published: one decimal of a percentage, or as many as it carries. */
export const RATE: Field = { key: "rate", label: "", type: "rate", decimals: 1 };

/** Beyond this many years a gap is not filled: it would be invention rather than interpolation. */
const LONGEST_GAP = 40;

export const isPublished = (point: Point): point is Published => point.value !== null && point.status !== "modelled";

/** Series of years with their growth; `withModelled` fills the years between two published values. */
export function* growthModel(
  observations: Observations,
  forecastFrom: string,
  withModelled: boolean,
): Steps<GrowthModel> {
  const { dataset } = observations;
  const { fieldY, series, step } = yield* seriesOf(observations);
  const all: Line[] = [];
  for (const one of series) {
    all.push(yield* line(one, fieldY, withModelled && !step));
    yield;
  }
  // Years without a single value are nothing to draw.
  const known = all.some(({ points }) => points.some(isPublished)) ? all : [];
  const points = known.flatMap((one) => one.points);
  const [firstYear, lastYear] = extent(points.map(({ year }) => year));
  const yearsOf = (wanted: Status): number[] =>
    points.flatMap(({ status, value, year }) => (status === wanted && value !== null ? [year] : []));
  const reported = yearsOf("reported");
  const lastReported = extent(reported)[1];
  const projected = yearsOf("projected").filter((year) => year > lastReported);
  const earliest = reported.length > 0 && !step ? lastReported + 1 : extent(projected)[0];
  return {
    field: fieldY,
    lines: known,
    series: known,
    all: points,
    data: points,
    firstYear,
    lastYear,
    step: step || 1,
    forecastFrom: projected.length === 0 ? null : Math.max(earliest, Number.parseInt(forecastFrom, 10) || earliest),
    mismatch: known.length === 1 && known[0]?.growth ? mismatch(known[0].growth, fieldY, dataset) : null,
  };
}

function* line({ name, points }: Series, field: Field, withModelled: boolean): Steps<Line> {
  const key = (time: number | string): string => (name ? `${name}·${time}` : String(time));
  const published = yield* mapSteps(points, ({ x, period, value, decimals, status, record }): Point => ({
    key: key(period),
    series: name,
    year: x,
    value,
    status,
    decimals,
    record: { ...record, status },
  }));
  const modelled = withModelled ? published.flatMap((point, index) => between(point, published[index + 1], key)) : [];
  const all = [...published, ...modelled].sort((a, b) => a.year - b.year);
  return { name, points: all, growth: growth(published.filter(isPublished), field) };
}

/** Modelled years between two neighbours; a year that stands in the data without a value stays missing. */
function between(a: Point, b: Point | undefined, key: (year: number) => string): Point[] {
  if (!b || a.value === null || b.value === null || b.year - a.year > LONGEST_GAP) return [];
  return interpolate(a.year, a.value, b.year, b.value).map(({ year, value }) => ({
    key: key(year),
    series: a.series ?? "",
    year,
    value,
    status: "modelled" as const,
    decimals: 0,
    record: { year, value: Number(value.toPrecision(2)), status: "modelled" },
  }));
}

function growth(published: readonly Published[], field: Field): Growth | null {
  const [from, to] = [published[0], published[published.length - 1]];
  if (!from || !to || from.year === to.year) return null;
  const years = to.year - from.year;
  const [startDecimals, endDecimals] = [storedDecimals(from.decimals, field), storedDecimals(to.decimals, field)];
  const rate = growthRate(from.value, to.value, years, { startDecimals, endDecimals });
  const positive = from.value > 0 && to.value > 0;
  const full = years > 0.99;
  const changeDecimals = Math.max(from.decimals, to.decimals);
  return {
    from,
    to,
    years: Number(years.toFixed(full ? 2 : 4)),
    multiple: positive ? to.value / from.value : null,
    // What a few months gained says nothing about a year.
    rate: positive && full && rate ? rate.rate : null,
    change: Number((to.value - from.value).toFixed(Math.min(Math.max(startDecimals, endDecimals), 20))),
    changeDecimals,
  };
}

/** The first stated rate that does not fit the published values, and what it would need. */
function mismatch({ from, to, years }: Growth, field: Field, { rates }: Dataset): Mismatch | null {
  const rate = rates[0];
  const calculated = growthRate(from.value, to.value, years, {
    startDecimals: storedDecimals(from.decimals, field),
    endDecimals: storedDecimals(to.decimals, field),
  });
  const needs = rate && ratePeriod(rate, from.year, to.year, to.value);
  if (!rate || !calculated || !needs) return null;
  if (compareRates(rate.value, decimalsFor(RATE, {}, rate.value), calculated).matches) return null;
  return { rate, needs };
}
