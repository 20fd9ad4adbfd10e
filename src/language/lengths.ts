/** A length of time in what people count it in. */
export interface Length {
  readonly count: number;
  readonly unit: "year" | "month" | "day";
}

/** Names of each unit, for one and for more. */
export type LengthNames = Readonly<Record<Length["unit"], readonly [one: string, other: string]>>;

/** Months are said up to here: “19 months”, and not 1.58 years. */
const MOST_IN_MONTHS = 4;

/** Whole years; of parts of one, whole months or, if there is none, days; of many years one decimal. */
export function lengthOf(years: number): Length {
  if (Number.isInteger(years)) return { count: years, unit: "year" };
  if (years >= MOST_IN_MONTHS) return { count: Number(years.toFixed(1)), unit: "year" };
  return years > 0.04
    ? { count: Math.round(years * 12), unit: "month" }
    : { count: Math.round(years * 365), unit: "day" };
}
