import { requireFinite } from "./check.js";

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * Values for the years strictly between two published ones, at the one constant rate that leads from the first to the
 * second: start · (end / start)^(passed / all). In order of years, in the unit of the published values.
 *
 * @param startYear a whole number, as is `endYear`
 * @returns empty when no year lies between, or no growth path does: a value at or below zero on either side
 * @throws RangeError when a value is not finite
 */
export function interpolate(startYear: number, start: number, endYear: number, end: number): YearValue[] {
  requireFinite({ startYear, start, endYear, end });
  if (start <= 0 || end <= 0) return [];
  const years = endYear - startYear;
  return Array.from({ length: Math.max(0, years - 1) }, (_, index) => ({
    year: startYear + index + 1,
    value: start * (end / start) ** ((index + 1) / years),
  }));
}
