/** A length of time in what people count it in. */
export interface Length {
  readonly count: number;
  readonly unit: "year" | "month" | "day";
}

/** Names of each unit, for one and for more. */
export type LengthNames = Readonly<Record<Length["unit"], readonly [one: string, other: string]>>;

/** Years from one year on; of a part of one, whole months or, if there is none, days. */
export function lengthOf(years: number): Length {
  if (years >= 1) return { count: years, unit: "year" };
  return years > 0.04
    ? { count: Math.round(years * 12), unit: "month" }
    : { count: Math.round(years * 365), unit: "day" };
}
