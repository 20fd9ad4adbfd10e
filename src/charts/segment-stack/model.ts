import type { Datum, Model } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Dataset, Field, Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Ink } from "../../core/scene.js";
import { decimalsFor, missingColumn } from "../../data/roles.js";
import { toSeries, type Series } from "../../data/series.js";
import { extent } from "../../geometry/extent.js";
import { HUES, isWhole, OTHER, tidy } from "../parts/whole.js";

/** One part in one year. */
export interface StackPoint extends Datum {
  /** Key of the part. */
  readonly series: string;
  readonly year: number;
  /** The year or period as the data holds it. */
  readonly time: string;
  /** In the unit of the field; null where nothing was published. */
  readonly value: number | null;
  readonly decimals: number;
  /** Fraction of the year's total; null where a part is missing or the total is not above zero. */
  readonly share: number | null;
}

export interface Part {
  readonly key: string;
  /** Empty for a generated “Other”, which each language names itself. */
  readonly name: string;
  readonly kind: "part" | "other";
  readonly ink: Ink;
  /** One for each year: of `columns` in what is drawn, of `totals` in `all`. */
  readonly points: readonly StackPoint[];
  /** The parts that “Other” stands for. */
  readonly combines: readonly Part[];
}

/** A year with the sum of its parts, which is null where a part is missing. */
export interface Total {
  readonly year: number;
  readonly value: number | null;
  readonly decimals: number;
}

export interface StackModel extends Model {
  /** Part by part, in the order of `parts`, each by year. */
  readonly data: readonly StackPoint[];
  /** From top to bottom of a column: the largest of the last year first, “Other” last. */
  readonly parts: readonly Part[];
  /** Every part of the data, in the same order. */
  readonly all: readonly Part[];
  /** Of each year of the data. */
  readonly totals: readonly Total[];
  /** Of each year that is drawn: all, or evenly spaced ones up to the last. */
  readonly columns: readonly Total[];
  readonly field: Field;
  readonly variant: "absolute" | "percent";
  /** The data holds shares already. */
  readonly isShare: boolean;
  /** First projected year; null when all is reported. */
  readonly forecastFrom: number | null;
  /** Years from one column to the next: 1, or the smallest gap between two periods. */
  readonly step: number;
  /** Names of sums in the data, which are no parts. */
  readonly left: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly remarks: readonly string[];
  readonly highlight: string;
}

export interface StackOptions extends Pick<
  CommonValues,
  "x" | "y" | "series" | "status" | "forecastFrom" | "highlight"
> {
  readonly variant: "absolute" | "percent";
  readonly maxSegments: number | null;
}

const MOST_PARTS = 5;
const MOST_COLUMNS = 40;
/** Most segments that a reader is led through. */
const MOST_REACHED = 200;

/** What is drawn: the value itself, or its share. */
export const shown = ({ value, share }: StackPoint, { variant }: Pick<StackModel, "variant">): number | null =>
  variant === "percent" ? share : value;

/**
 * Parts of a whole over years.
 *
 * @throws DatasetError `missing-column` without names of parts, `unsupported-input` for several columns of years of which
 * none is named, `negative-share` with its row for a negative value among
 * shares, and as `toSeries`
 */
export function stackModel(dataset: Dataset, options: StackOptions): StackModel {
  refuseSpans(dataset, options);
  const { fieldY: field, series: given, step = 0 } = toSeries(dataset, options);
  const isTotal = ({ name }: Series): boolean => dataset.totals?.includes(name) ?? false;
  const series = given.filter((one) => !isTotal(one));
  if (series.length === 1 && series[0]?.name === "") {
    throw missingColumn(dataset.fields, undefined, "a column that names the parts");
  }
  const isShare = field.type === "share" || field.type === "rate";
  const variant = isShare ? "percent" : options.variant;
  if (variant === "percent") refuseNegative(series, field);
  const periods = new Map(series.flatMap(({ points }) => points.map(({ x, period }) => [x, period ?? String(x)])));
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const read = inOrder(series.map((one) => part(one, periods, years, field)));
  const totals = years.map((year, index) =>
    total(
      year,
      read.map(({ points }) => points[index]),
    ),
  );
  // A part without a single value is said to be missing, and has no place in the stack.
  const known = read.filter(({ points }) => points.some(({ value }) => value !== null));
  const all = known.length > 0 ? withShares(read, totals, isShare) : [];
  const whole = withShares(coloured(folded(known, options.maxSegments ?? MOST_PARTS)), totals, isShare);
  const most = Math.min(MOST_COLUMNS, Math.floor(MOST_REACHED / whole.length));
  const columns = spaced(totals, most);
  const parts = whole.map((one) => ({ ...one, points: spaced(one.points, most) }));
  return {
    data: parts.flatMap(({ points }) => points),
    parts,
    all,
    totals,
    columns,
    field,
    variant,
    isShare,
    forecastFrom: forecastFrom(all, options.forecastFrom, step),
    step: columns.length < totals.length ? closest(columns) : step || 1,
    left: given.filter(isTotal).map(({ name }) => name),
    title: dataset.title,
    subtitle: dataset.subtitle ?? "",
    remarks: dataset.notes,
    highlight: options.highlight.trim().toLowerCase(),
  };
}

/** Rows with a first and a last year of their own are things side by side, and their years are not one axis. */
function refuseSpans({ fields }: Dataset, { x }: StackOptions): void {
  const years = fields.filter(({ type }) => type === "year");
  if (years.length < 2 || x.trim()) return;
  throw new DatasetError({
    code: "unsupported-input",
    found: years.map(({ label, key }) => label || key).join(", "),
    expected: "one column of years",
    fix: "Stack only the parts of one whole, and name their column of years.",
  });
}

function refuseNegative(series: readonly Series[], field: Field): void {
  const found = series.flatMap(({ points }) => points).find(({ value }) => value !== null && value < 0);
  if (!found) return;
  throw new DatasetError({
    code: "negative-share",
    row: found.index + 1,
    column: field.label || field.key,
    found: String(found.value),
    expected: "zero or more, because a share of a whole cannot be negative",
    fix: "Correct the cell, or show amounts, which may fall below zero.",
  });
}

const sum = (values: readonly (number | null)[]): number =>
  tidy(values.reduce<number>((all, one) => all + (one ?? 0), 0));

function total(year: number, points: readonly (StackPoint | undefined)[]): Total {
  const values = points.map((point) => point?.value ?? null);
  const [, decimals] = extent([0, ...points.map((point) => point?.decimals ?? 0)]);
  return { year, value: values.includes(null) ? null : sum(values), decimals };
}

/** At most so many, each as far from the next, the last among them. */
function spaced<T>(all: readonly T[], most: number): readonly T[] {
  const stride = Math.ceil(all.length / most);
  return all.filter((_, index) => (all.length - 1 - index) % stride === 0);
}

/** Years between the two columns that are closest to each other. */
const closest = (columns: readonly Total[]): number =>
  extent(columns.slice(1).map(({ year }, index) => year - (columns[index]?.year ?? 0)))[0];

function part(
  { name, points }: Series,
  periods: ReadonlyMap<number, string>,
  years: readonly number[],
  field: Field,
): Part {
  const at = new Map(points.map((point) => [point.x, point]));
  return {
    key: name || "·",
    name,
    kind: OTHER.test(name) ? "other" : "part",
    ink: "cat-other",
    points: years.map((year): StackPoint => {
      const found = at.get(year);
      const value = found?.value ?? null;
      const status = found?.status ?? "reported";
      const time = periods.get(year) ?? String(year);
      return {
        key: `${name}·${time}`,
        series: name || "·",
        year,
        time,
        value,
        decimals: value === null ? 0 : decimalsFor(field, found?.row, value),
        share: null,
        status,
        record: { ...(found?.row ?? { year }), status },
      };
    }),
    combines: [],
  };
}

/** By the last year that has a value, the largest first; what the publisher calls “Other” last. */
function inOrder(parts: readonly Part[]): Part[] {
  const last = extent(
    parts.flatMap(({ points }) => points.flatMap(({ value }, index) => (value === null ? [] : [index]))),
  )[1];
  const size = ({ points }: Part): number => points[last]?.value ?? -Infinity;
  const rank = ({ kind }: Part): number => (kind === "other" ? 1 : 0);
  return [...parts].sort((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/** The largest parts and the others as one; a single one keeps its name. */
function folded(parts: readonly Part[], most: number): Part[] {
  const named = parts.filter(({ kind }) => kind === "part");
  const own = parts.filter(({ kind }) => kind === "other");
  const limit = Math.min(most, HUES.length);
  const rest = [...named.slice(limit), ...own];
  return rest.length > 1 ? [...named.slice(0, limit), combined(rest, own[0])] : [...parts];
}

function combined(rest: readonly Part[], own: Part | undefined): Part {
  const key = own?.key ?? "·other";
  const points = (own ?? rest[0])?.points.map(({ year, time }, index): StackPoint => {
    const there = rest.flatMap(({ points }) => points.slice(index, index + 1));
    const missing = there.some(({ value }) => value === null);
    const value = missing ? null : sum(there.map((point) => point.value));
    const status: Status = there.find((point) => point.status !== "reported")?.status ?? "reported";
    const [, decimals] = extent([0, ...there.map((point) => point.decimals)]);
    const record = { year, value, status, parts: rest.length };
    return { key: `${key}·${time}`, series: key, year, time, value, decimals, share: null, status, record };
  });
  return { key, name: own?.name ?? "", kind: "other", ink: "cat-other", points: points ?? [], combines: rest };
}

/** One hue for each; “Other” is pale. A single part beyond the hues is pale as well. */
const coloured = (parts: readonly Part[]): Part[] =>
  parts.map((one, index) => (one.kind === "other" ? one : { ...one, ink: HUES[index] ?? "cat-other" }));

function withShares(parts: readonly Part[], totals: readonly Total[], isShare: boolean): Part[] {
  return parts.map((one) => ({
    ...one,
    points: one.points.map((point, index) => {
      const whole = totals[index]?.value ?? null;
      const { value } = point;
      const share = isShare ? value : value === null || whole === null || whole <= 0 ? null : value / whole;
      return { ...point, share };
    }),
  }));
}

function forecastFrom(parts: readonly Part[], given: string, step: number): number | null {
  const years = (status: Status): number[] =>
    parts.flatMap(({ points }) => points.flatMap((p) => (p.status === status && p.value !== null ? [p.year] : [])));
  const [, reported] = extent(years("reported"));
  const projected = years("projected").filter((year) => year > reported);
  if (projected.length === 0) return null;
  const earliest = reported === -Infinity || step ? extent(projected)[0] : reported + 1;
  return Math.max(earliest, Number.parseInt(given, 10) || earliest);
}

/** Years of which the published shares are not a whole. */
export const unevenYears = ({ totals, isShare }: StackModel): Total[] =>
  isShare ? totals.filter(({ value }) => value !== null && !isWhole(value)) : [];
