import { decimalsOf, roundingHalfWidth } from "../core/dataset.js";
import { requireFinite, requireYears } from "./check.js";

/** A compound annual growth rate as a fraction (0.225 is 22.5% a year), and what the published rounding leaves open. */
export interface GrowthRate {
  readonly rate: number;
  /** Lowest rate the rounding allows, from −1. */
  readonly low: number;
  /** Highest rate the rounding allows; `Infinity` where the start may have been zero. */
  readonly high: number;
}

export interface PublishedDecimals {
  /** Decimals with which the start was published, a whole number; those of its shortest form when absent. */
  readonly startDecimals?: number | undefined;
  /** The same for the end. */
  readonly endDecimals?: number | undefined;
}

/**
 * The compound annual growth rate between two published values: (end / start)^(1 / years) − 1.
 *
 * A published 48.7 stands for anything from 48.65 to 48.75. The lowest rate therefore takes the highest start to the
 * lowest end, the highest rate the lowest start to the highest end. Two edges:
 * - An end of 0 gives a rate of −1. A lower bound of the end below 0 counts as 0, so `low` is −1 there as well.
 * - Where rounding reaches down to a start of 0 (0.3 published with 0 decimals), `high` is `Infinity`, also when the
 *   end is 0, because that 0 is rounded too.
 *
 * @param years length of the period, above 0; need not be whole
 * @returns `null` where there is no rate: a start at or below zero, or a change of sign
 * @throws RangeError when a value is not finite, `years` is not above 0, or decimals are not a whole number
 */
export function growthRate(
  start: number,
  end: number,
  years: number,
  { startDecimals = decimalsOf(start), endDecimals = decimalsOf(end) }: PublishedDecimals = {},
): GrowthRate | null {
  requireFinite({ start, end });
  requireYears(years);
  if (!Number.isInteger(startDecimals) || !Number.isInteger(endDecimals)) {
    throw new RangeError(`decimals are ${startDecimals} and ${endDecimals}; whole numbers were expected.`);
  }
  if (start <= 0 || end < 0) return null;
  const startHalf = roundingHalfWidth(startDecimals);
  const endHalf = roundingHalfWidth(endDecimals);
  return {
    rate: compound(start, end, years),
    low: compound(start + startHalf, Math.max(0, end - endHalf), years),
    high: compound(Math.max(0, start - startHalf), end + endHalf, years),
  };
}

/**
 * Through expm1, and through log1p where the values are close: (end / start) ** (1 / years) − 1 would cancel the digits
 * of a small rate. Far apart the plain quotient is the exact one; there log1p would cancel those of a steep fall.
 */
function compound(start: number, end: number, years: number): number {
  const change = (end - start) / start;
  return Math.expm1((Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(end / start)) / years);
}
