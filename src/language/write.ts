import { decimal, parts, rounded, shifted, type Decimal } from "./decimal.js";
import { inGroups } from "./grouped.js";
import type { Signs } from "./numbers.js";

/** Writes numbers with the signs of a region. */
export interface Writer {
  /** The sign of a negative number; empty for others, and for zero. */
  sign(one: Decimal): string;
  /** Without its sign, with at least so many decimals. */
  size(one: Decimal, decimals: number): string;
  /** The same as a power of ten: "9.9E24". */
  power(one: Decimal): string;
  /** Without groups, as a year is written. */
  plain(value: number): string;
}

/** More digits of a number that is written as a power of ten say nothing. */
const MANTISSA = 4;

export function writer({ minus = "−", exponent = "E", zero = 48, ...signs }: Signs): Writer {
  const own = (text: string): string =>
    zero === 48 ? text : text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  const { groupedFrom, inTwos, group } = signs;
  const sized = (one: Decimal, decimals: number, grouped = true): string => {
    const [whole, fraction] = parts(one);
    const all = fraction.padEnd(decimals, "0");
    const text = grouped ? inGroups(whole, group, groupedFrom, inTwos) : whole;
    return own(all ? text + signs.decimal + all : text);
  };
  const sign = ({ negative, digits }: Decimal): string => (negative && digits ? minus : "");
  return {
    sign,
    size: sized,
    power(one) {
      const { point, ...rest } = rounded(one, MANTISSA - one.point);
      return sized({ ...rest, point: 1 }, 0) + exponent + (point < 1 ? minus : "") + own(String(Math.abs(point - 1)));
    },
    plain(value) {
      const one = rounded(decimal(value), 3);
      return sign(one) + sized(one, 0, false);
    },
  };
}

/** In another unit: `scale` is mostly a power of ten, which moves no digit. */
export function scaled(one: Decimal, scale: number): Decimal {
  const power = Math.round(Math.log10(scale));
  if (scale === Number(`1e${power}`)) return shifted(one, power);
  const size = Number(`0.${one.digits || 0}e${one.point}`) * scale;
  return { ...decimal(Number(size.toPrecision(15))), negative: one.negative };
}
