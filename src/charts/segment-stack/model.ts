import type { Model } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Field, Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import { missingColumn } from "../../data/observations/roles.js";
import { decimalsOfSum, precise, type PreciseField } from "../kit/precision.js";
import { seriesOf, type Series } from "../kit/series.js";
import { extent } from "../../core/extent.js";
import { isWhole } from "../kit/whole.js";
import type { Part, StackPoint, Total } from "./part.js";
import { coloured, folded, inOrder, part, sum, withShares } from "./parts.js";

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
  readonly field: PreciseField;
  readonly variant: "absolute" | "percent";
  /** The data holds shares already. */
  readonly isShare: boolean;
  /** First projected year; null when all is reported. */
  readonly forecastFrom: number | null;
  /** Years from one column to the next: 1, or the smallest gap between two periods. */
  readonly step: number;
  /** Names of sums in the data, which are no parts. */
  readonly left: readonly string[];
  readonly highlight: string;
}

export interface StackOptions extends Pick<CommonValues, "x" | "forecastFrom" | "highlight"> {
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
 * shares, and as `seriesOf`
 */
export function* stackModel(observations: Observations, options: StackOptions): Steps<StackModel> {
  const { dataset } = observations;
  refuseSpans(observations, options);
  const { fieldY: field, series: given, step } = yield* seriesOf(observations);
  const isTotal = ({ name }: Series): boolean => dataset.totals?.includes(name) ?? false;
  const series = given.filter((one) => !isTotal(one));
  if (series.length === 1 && series[0]?.name === "") {
    throw missingColumn(dataset.fields, undefined, "a column that names the parts");
  }
  const isShare = field.type === "share" || field.type === "rate";
  const variant = isShare ? "percent" : options.variant;
  if (variant === "percent") refuseNegative(series, field);
  const periods = new Map(series.flatMap(({ points }) => points.map(({ x, period }) => [x, period])));
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const read = inOrder(series.map((one) => part(one, periods, years)));
  const totals = years.map((year, index) =>
    total(
      year,
      read.map(({ points }) => points[index]),
      field,
    ),
  );
  // A part without a single value is said to be missing, and has no place in the stack.
  const known = read.filter(({ points }) => points.some(({ value }) => value !== null));
  const all = known.length > 0 ? withShares(read, totals, isShare) : [];
  const highlight = options.highlight.trim().toLowerCase();
  const drawn = coloured(folded(known, options.maxSegments ?? MOST_PARTS, highlight, field));
  const whole = withShares(drawn, totals, isShare);
  const figures = [...all.flatMap(({ points }) => points), ...whole.flatMap(({ points }) => points), ...totals].flatMap(
    ({ value, decimals }) => (value === null ? [] : [[value, decimals] as const]),
  );
  const most = Math.min(MOST_COLUMNS, Math.floor(MOST_REACHED / whole.length));
  const columns = spaced(totals, most);
  const parts = whole.map((one) => ({ ...one, points: spaced(one.points, most) }));
  return {
    data: parts.flatMap(({ points }) => points),
    parts,
    all,
    totals,
    columns,
    field: precise(field, figures),
    variant,
    isShare,
    forecastFrom: forecastFrom(all, options.forecastFrom, step),
    step: columns.length < totals.length ? closest(columns) : step || 1,
    left: given.filter(isTotal).map(({ name }) => name),
    highlight,
  };
}

/** Rows with a first and a last year of their own are things side by side, and their years are not one axis. */
function refuseSpans({ columns }: Observations, { x }: StackOptions): void {
  const years = columns.times.filter(({ type }) => type === "year");
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
    row: found.number,
    column: field.label || field.key,
    found: String(found.value),
    expected: "zero or more, because a share of a whole cannot be negative",
    fix: "Correct the cell, or show amounts, which may fall below zero.",
  });
}

function total(year: number, points: readonly (StackPoint | undefined)[], field: Field): Total {
  const values = points.map((point) => point?.value ?? null);
  const value = values.includes(null) ? null : sum(values);
  const terms = points.flatMap((point) => (point?.value == null ? [] : [point.decimals]));
  return { year, value, decimals: decimalsOfSum(value ?? 0, terms, field) };
}

/** At most so many, each as far from the next, the last among them. */
function spaced<T>(all: readonly T[], most: number): readonly T[] {
  const stride = Math.ceil(all.length / most);
  return all.filter((_, index) => (all.length - 1 - index) % stride === 0);
}

/** Years between the two columns that are closest to each other. */
const closest = (columns: readonly Total[]): number =>
  extent(columns.slice(1).map(({ year }, index) => year - (columns[index]?.year ?? 0)))[0];

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
