import type { Model } from "../../core/chart.js";
import type { Observations } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { decimalsFor } from "../../data/observations/roles.js";
import type { Rate } from "../../core/dataset.js";
import type { GrowthRate } from "../../growth/rate.js";
import { compareRates, coversYears, ratePeriod, type RateComparison, type RequiredBase } from "../../growth/stated.js";
import { byName, compare, firstOf } from "../kit/order.js";
import { spansOf } from "../kit/spans.js";
import type { Span, SpanSet } from "../kit/span.js";

/** One thing with the rate that its published values give, and the rate that is stated for it. */
export interface RateRow extends Span {
  /** Decimals of the stated percentage; 0 where none is stated. */
  readonly statedDecimals: number;
  /** Null unless there are both rates. */
  readonly comparison: RateComparison | null;
  /**
   * The years that a stated rate outside rounding would count, and the unpublished value from which it would fit; null
   * where the years are those of the published values, or the value would not lie between the published ones.
   */
  readonly needs: RequiredBase | null;
}

export interface RatesModel extends Model, Omit<SpanSet, "spans"> {
  readonly data: readonly RateRow[];
  /** Rows there are, shown or not. */
  readonly all: number;
  readonly highlight: string;
}

export interface RatesOptions {
  readonly sort: "gap" | "rate" | "name";
  readonly highlight: string;
}

/** One explanation for all gaps: stated rates that count from one year after the published base. */
export interface LaterStart {
  /** Year of the published base of all gaps. */
  readonly from: number;
  /** The year from which the stated rates would count, and how many years they would. */
  readonly later: number;
  readonly years: number;
  /** Whether rates match, and all of them where that later year is published. */
  readonly agree: boolean;
}

/** How precisely a stated rate was published where its column does not say. */
const RATE = { key: "rate", label: "", type: "rate", decimals: 1 } as const;

/** @throws DatasetError as `spansOf` */
export function* ratesModel(observations: Observations, options: RatesOptions): Steps<RatesModel> {
  const { dataset } = observations;
  const { spans, ...about } = yield* spansOf(observations, true);
  const field = observations.columns.rate ?? RATE;
  const rows = yield* mapSteps(spans, (span): RateRow => {
    const statedDecimals = span.stated ? decimalsFor(field, span.record, span.stated.value) : 0;
    const comparison = compared(span) ? compareRates(span.stated, statedDecimals, span.rate) : null;
    return { ...span, statedDecimals, comparison, needs: comparison && !comparison.matches ? needsOf(span) : null };
  });
  return {
    ...about,
    data: firstOf(inOrder(rows, options.sort, dataset.lang), null),
    all: rows.length,
    highlight: options.highlight,
  };
}

/** A rate that counts other years than the values says nothing about them. */
const compared = (span: Span): span is Span & { readonly stated: Rate; readonly rate: GrowthRate } =>
  span.stated !== null && span.rate !== null && coversYears(span.stated, span.start.year, span.end.year);

function needsOf({ start, end, stated }: Span): RequiredBase | null {
  if (!stated || stated.value <= -1 || start.value === null || end.value === null) return null;
  if (start.year === null || end.year === null) return null;
  const needs = ratePeriod(stated, start.year, end.year, end.value);
  const between = needs && (needs.base - start.value) * (end.value - needs.base) >= 0;
  return between && needs.from > start.year ? needs : null;
}

/** The largest gap first, then what matches, then what cannot be compared; or by rate, the highest first. */
function inOrder(rows: readonly RateRow[], sort: RatesOptions["sort"], lang: string | undefined): RateRow[] {
  if (sort === "name") return [...rows].sort(byName(lang));
  const rate = (row: RateRow): number => row.rate?.rate ?? row.stated?.value ?? -Infinity;
  const byRate = (a: RateRow, b: RateRow): number => compare(rate(b), rate(a));
  if (sort === "rate") return [...rows].sort(byRate);
  const group = ({ comparison }: RateRow): number => (comparison ? (comparison.matches ? 1 : 0) : 2);
  const size = (row: RateRow): number => (isGap(row) ? Math.abs(row.comparison?.gap ?? 0) : 0);
  return [...rows].sort((a, b) => group(a) - group(b) || size(b) - size(a) || byRate(a, b));
}

/** Whether the stated rate lies outside what rounding allows. */
export const isGap = ({ comparison }: RateRow): boolean => comparison !== null && !comparison.matches;

export const isMatch = ({ comparison }: RateRow): boolean => comparison?.matches === true;

/**
 * The later start that explains every gap: there are several, all of them from the same base year to the same last
 * year, each fits a value one year after that base, and no rate of that base year matches. Null otherwise.
 */
export function laterStart(rows: readonly RateRow[]): LaterStart | null {
  const gaps = rows.filter(isGap);
  const [first] = gaps;
  if (!first?.needs || first.start.year === null || gaps.length < 2) return null;
  const from = first.start.year;
  const { from: later, to, years } = first.needs;
  const alike = gaps.every(({ start, needs }) => start.year === from && needs?.from === later && needs.to === to);
  const matching = rows.filter(isMatch).map(({ start }) => start.year);
  if (later !== from + 1 || !alike || matching.includes(from)) return null;
  return { from, later, years, agree: matching.length > 0 && matching.every((year) => year === later) };
}
