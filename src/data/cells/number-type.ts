import type { FieldType } from "../../core/dataset.js";
import type { ColumnRole } from "../table/column.js";
import { says } from "./number-measure.js";
import type { Measure } from "./units.js";

const GROWTH =
  /(?:^|[^\p{L}])(?:cagr|growth|rates?|change|veränderung|croissance|taux|tcac|variation|crecimiento|tasa|variación|tcca)(?:$|[^\p{L}])|wachstum|نمو|معدل|تغير|成長|増減/iu;
const GROWTH_RATE =
  /cagr|growth rate|wachstumsrate|taux de croissance|tcac|tasa de crecimiento|tcca|معدل النمو|成長率/iu;
const SHARE = /(?:^|[^\p{L}])(?:share(?! price)|part|parts|cuota|participación)(?:$|[^\p{L}])|anteil|حصة|シェア|割合/iu;

export const isShareLabel = (label: string): boolean => SHARE.test(label);

/** Whether a header names a growth rate and nothing else, so that a unit given for other columns is not meant. */
export const isGrowthRate = (label: string): boolean => GROWTH_RATE.test(label);

/**
 * Whether numbers are amounts, shares or rates, and by which power of ten they become what datasets hold: fractions come
 * from percentages by a shift of two places, unless the column holds fractions already.
 */
export function numberType(
  values: readonly (number | null)[],
  label: string,
  measure: Measure,
  role: ColumnRole | undefined,
): { type: FieldType; power: number } {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  const share = SHARE.test(label);
  if (measure.percent) {
    const rate = role === "rate" || (!share && (GROWTH.test(label) || low < 0));
    return { type: rate ? "rate" : "share", power: -2 };
  }
  if (says(measure)) return { type: "quantity", power: 0 };
  const power = low >= -1 && high <= 1 ? 0 : -2;
  if (role === "rate" || isGrowthRate(label)) return { type: "rate", power };
  if (share && low >= 0 && high <= 100) return { type: "share", power };
  return { type: "quantity", power: 0 };
}
