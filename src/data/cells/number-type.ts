import type { FieldType } from "../../core/dataset.js";
import type { ColumnRole } from "./column.js";
import { says } from "./number-measure.js";
import type { Measure } from "./units.js";
import { GROWTH_HEADER, GROWTH_RATE_HEADER, PERCENTAGE_HEADER, RATE_HEADER, SHARE_HEADER } from "./vocabulary/index.js";

export const isShareLabel = (label: string): boolean => SHARE_HEADER.test(label);

/** Whether a header names a growth rate and nothing else, so that a unit given for other columns is not meant. */
export const isGrowthRate = (label: string): boolean => GROWTH_RATE_HEADER.test(label);

/** Whether a header speaks of a change: beside amounts, numbers without a unit below it are percentages. */
export const isChange = (label: string): boolean => GROWTH_HEADER.test(label) || GROWTH_RATE_HEADER.test(label);

/**
 * Whether numbers are amounts, shares or rates, and by which power of ten they become what datasets hold: fractions come
 * from percentages by a shift of two places, unless the column holds fractions already.
 *
 * @param beside a change below its header is none of amounts, but a percentage of those beside it
 */
export function numberType(
  values: readonly (number | null)[],
  label: string,
  measure: Measure,
  role: ColumnRole | undefined,
  beside = false,
): { type: FieldType; power: number } {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  const share = SHARE_HEADER.test(label);
  if (measure.percent) {
    const rate = role === "rate" || (!share && (GROWTH_HEADER.test(label) || RATE_HEADER.test(label) || low < 0));
    return { type: rate ? "rate" : "share", power: -2 };
  }
  if (says(measure)) return { type: "quantity", power: 0 };
  const power = low >= -1 && high <= 1 ? 0 : -2;
  if (role === "rate" || isGrowthRate(label) || (beside && isChange(label))) return { type: "rate", power };
  const parts = share || (PERCENTAGE_HEADER.test(label) && !isChange(label));
  if (parts && low >= 0 && high <= 100) return { type: "share", power };
  return { type: "quantity", power: 0 };
}
