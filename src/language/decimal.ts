/**
 * A finite number as the digits it shows, 0.DIGITS × 10^point; no digits for zero. Scaling and rounding are done on these,
 * and not on the binary form, so that every engine writes the same: 1.005 with two decimals is 1.01.
 */
export interface Decimal {
  readonly negative: boolean;
  /** Begins and ends with another digit than 0. */
  readonly digits: string;
  readonly point: number;
}

export function decimal(value: number): Decimal {
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  const digits = trimmed(mantissa.replace(".", ""));
  return { negative: value < 0, digits, point: Number(exponent) + 1 };
}

const trimmed = (digits: string): string => digits.replace(/0+$/, "");

/** Times a power of ten, exactly. */
export const shifted = (one: Decimal, power: number): Decimal => ({ ...one, point: one.point + power });

/** Half away from zero, to so many decimals; −2 are whole hundreds. */
export function rounded(one: Decimal, decimals: number): Decimal {
  const { digits, point } = one;
  const keep = point + decimals;
  if (keep >= digits.length) return one;
  if (keep < 0) return { ...one, digits: "" };
  const kept = digits.slice(0, keep);
  const next = digits.charAt(keep) < "5" ? kept : String(BigInt(kept || 0) + 1n);
  return { ...one, digits: trimmed(next), point: point + next.length - keep };
}

/** Significant digits before and behind the decimal sign. */
export function parts({ digits, point }: Decimal): readonly [whole: string, fraction: string] {
  if (digits === "") return ["0", ""];
  return point > 0
    ? [digits.slice(0, point).padEnd(point, "0"), digits.slice(point)]
    : ["0", "0".repeat(-point) + digits];
}

/** Whether it is at least a power of ten, by its size. */
export const reaches = ({ digits, point }: Decimal, power: number): boolean => digits !== "" && point > power;

/** Less than this power of ten is noise of binary arithmetic. */
const LEAST = -9;

/** Rounded to so many decimals, or to its first digit where they would make nothing of something. */
export function shownAt(one: Decimal, decimals: number): Decimal {
  const shown = rounded(one, decimals);
  return shown.digits || one.point <= LEAST ? shown : rounded(one, 1 - one.point);
}
