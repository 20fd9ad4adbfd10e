import { decimalsOf, isFraction, type Field } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import { unitSuffix } from "./label-unit.js";

/**
 * The values of one field as text: a share is a percentage, everything else a number in the field's unit. Without decimals
 * those that the number carries are written.
 */
export interface FieldText {
  /** For sentences: "370.9 billion US dollars", "45%". */
  long(value: number, decimals?: number): string;
  /** With its unit, for a figure that stands alone: "USD 370.9bn". */
  amount(value: number, decimals?: number): string;
  /** Without the unit, for tables: "370.9". */
  plain(value: number, decimals?: number): string;
  /** For labels beside marks, as short as it can be. */
  label(value: number, decimals: number): string;
  /** Texts of an axis, ascending values; the unit stands on the last. On a log axis each has its own decimals. */
  ticks(values: readonly number[], scale?: "linear" | "log"): string[];
}

/** Longer numbers are shortened to "48.7bn" on labels, all of them alike. */
const LONGEST_LABEL = 7;
const LONGEST_TICK = 9;
/** What the name of a magnitude counts for, “bn” or “ mil M”: a longer one is no reason to shorten the number. */
const SUFFIX = 2;

/**
 * @param values every value that gets a label, with its decimals; they decide together how labels are written
 */
export function fieldText(
  field: Pick<Field, "type" | "unit">,
  format: Format,
  values: readonly (readonly [value: number, decimals: number])[] = [],
): FieldText {
  const { unit } = field;
  if (isFraction(field)) {
    const percent = (value: number, decimals = carried(value)): string => format.percent(value, decimals);
    const ticks = (all: readonly number[]): string[] => all.map((value) => percent(value));
    return { long: percent, amount: percent, plain: percent, label: percent, ticks };
  }
  const suffix = unitSuffix(unit, format);
  // Where an axis counts in another magnitude than the data, so must every label.
  const short =
    suffix === undefined || values.some(([value, decimals]) => format.number(value, decimals).length > LONGEST_LABEL);
  return {
    long: (value, decimals) => format.long(value, unit, decimals),
    amount: (value, decimals) => format.amount(value, unit, decimals),
    plain: (value, decimals) => format.number(value, decimals),
    label: (value, decimals) => (short ? format.compact(value, unit, decimals) : format.number(value, decimals)),
    ticks(all, scale = "linear") {
      const compact = (): string[] => all.map((value) => format.compact(value, unit));
      if (short) return scale === "log" ? compact() : format.ticks(all, unit);
      const most = Math.max(...all.map(decimalsOf));
      const numbers = all.map((value) =>
        format.number(value, Math.min(20, scale === "log" ? decimalsOf(value) : most)),
      );
      const isLast = (index: number): boolean => index === all.length - 1;
      const lengths = numbers.map(
        ({ length }, index) => length + (isLast(index) ? Math.min(suffix.length, SUFFIX) : 0),
      );
      // One unit for all ticks would write a wide log axis as 0.000000001bn.
      if (Math.max(...lengths) > LONGEST_TICK) return compact();
      return numbers.map((text, index) => (isLast(index) ? text + suffix : text));
    },
  };
}

/** Decimals of the percentage, without noise of binary arithmetic. */
const carried = (value: number): number => decimalsOf(Number((value * 100).toPrecision(12)));
