import { roundingHalfWidth, type Rate } from "../core/dataset.js";
import { requireFinite, requireYears } from "./check.js";
import type { GrowthRate } from "./rate.js";

export interface RateComparison {
  /** True when rounding alone can explain the difference. */
  readonly matches: boolean;
  /** Stated minus calculated, a fraction: 0.01 is one percentage point. */
  readonly gap: number;
}

/** A stated rate: a fraction per year, with the bounds of one that is written as a range. */
export interface Stated {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** Any for a number that is not meant exactly, which gets one unit of its last decimal to either side. */
  readonly qualifier?: string;
}

/**
 * Whether a stated rate fits the calculated one. Both are rounded: 19.6% stands for 19.55% to 19.65%, and they match
 * when that interval and the calculated one overlap. A range matches when the calculated rate may lie in it; outside, the
 * gap is that to its nearer bound.
 *
 * @param given fraction per year
 * @param statedDecimals decimals of the stated percentage: 2 for 23.15%
 */
export function compareRates(given: number | Stated, statedDecimals: number, calculated: GrowthRate): RateComparison {
  const { value, low = value, high = value, qualifier }: Stated = typeof given === "number" ? { value: given } : given;
  const half = (roundingHalfWidth(statedDecimals) / 100) * (qualifier ? 2 : 1);
  const matches = high + half >= calculated.low && low - half <= calculated.high;
  const nearest = low === high ? value : Math.min(high, Math.max(low, calculated.rate));
  return { matches, gap: nearest - calculated.rate };
}

/**
 * Whether a stated rate counts the years of two values, or those from the year after the first on, as forecasts do. Where
 * either does not say, it is taken to.
 */
export function coversYears(
  { from, to }: Pick<Rate, "from" | "to">,
  startYear: number | null,
  endYear: number | null,
): boolean {
  const starts = from === null || startYear === null || from === startYear || from === startYear + 1;
  return starts && (to === null || endYear === null || to === endYear);
}

/**
 * The value from which `rate` leads to `end` in `years`: end / (1 + rate)^years.
 *
 * @throws RangeError when a value is not finite, `rate` is not above −1, or `years` is not above 0
 */
export function requiredBase(end: number, rate: number, years: number): number {
  requireFinite({ end, rate });
  requireYears(years);
  if (rate <= -1) throw new RangeError(`rate is ${rate}; a fraction above -1 was expected.`);
  return end / (1 + rate) ** years;
}

/** What a stated rate needs to reach the published end. */
export interface RequiredBase {
  /** First year that the rate counts from. */
  readonly from: number;
  readonly to: number;
  readonly years: number;
  /** The value that `from` would have needed, in the unit of the published end. */
  readonly base: number;
  /** True when the source states no first year, and the one after the published base is taken. */
  readonly assumed: boolean;
}

/**
 * The period that a stated rate counts, and the base it would need to reach the published end. Where the source gives
 * no first year, the period starts one year after the published base, as forecasts usually count; where it gives no
 * last year, it ends with the published end.
 *
 * @param startYear year of the published base, as `endYear` is that of the published `end`
 * @returns `null` where the stated period does not end in `endYear` or has no length, so that no base follows
 */
export function ratePeriod(
  rate: Pick<Rate, "value" | "from" | "to">,
  startYear: number,
  endYear: number,
  end: number,
): RequiredBase | null {
  const from = rate.from ?? startYear + 1;
  const to = rate.to ?? endYear;
  if (to !== endYear || from >= to) return null;
  const years = to - from;
  return { from, to, years, base: requiredBase(end, rate.value, years), assumed: rate.from === null };
}
