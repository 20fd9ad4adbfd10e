import { carriedDecimals, percentOf } from "../../core/tidy.js";
import { decimalsOf, isFraction, type Field } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import { unitSuffix } from "./label-unit.js";
import { decimalsInUnit, decimalsInWords, type PreciseField } from "./precision.js";

type WriteFigure = (value: number, decimals?: number) => string;

/**
 * The values of one field as text: a share is a percentage, everything else a number in the field's unit. `decimals` are
 * those published, without which those that the number carries are taken; how many of them are written is a matter of
 * `precision.ts`.
 */
export interface FieldText {
  /** For sentences: "370.9 billion US dollars", "45%". */
  readonly long: WriteFigure;
  /** With its unit, for a figure that stands alone: "USD 370.9bn". */
  readonly amount: WriteFigure;
  /** With its magnitude: "370.9bn". */
  readonly compact: WriteFigure;
  /** Without the unit, in pictures: "370.9". */
  readonly plain: WriteFigure;
  /** The same with every published digit, for tables. */
  readonly exact: WriteFigure;
  /** For labels beside marks, as short as it can be. */
  readonly label: WriteFigure;
  /** Texts of an axis, ascending values; the unit stands on the last. On a log axis each has its own decimals. */
  ticks(values: readonly number[], scale?: "linear" | "log"): string[];
}

/** Longer numbers are shortened to "48.7bn" on labels, all of them alike. */
const LONGEST_LABEL = 7;
const LONGEST_TICK = 9;
/** What the name of a magnitude counts for, “bn” or “ mil M”: a longer one is no reason to shorten the number. */
const SUFFIX = 2;

type TextField = Pick<Field, "type" | "unit"> & Pick<PreciseField, "precision">;

/**
 * @param values every value that gets a label, with its decimals; they decide together how labels are written
 */
export function fieldText(
  field: TextField,
  format: Format,
  values: readonly (readonly [value: number, decimals: number])[] = [],
): FieldText {
  return isFraction(field) ? percentText(field, format) : amountText(field, format, values);
}

function percentText({ precision }: TextField, format: Format): FieldText {
  const exact = (value: number, decimals = carriedPoints(value)): string => format.percent(value, decimals);
  const percent = (value: number, decimals = carriedPoints(value)): string =>
    exact(value, decimalsInUnit(value * 100, decimals, precision));
  const ticks = (all: readonly number[]): string[] => all.map((value) => exact(value));
  return { long: percent, amount: percent, compact: percent, plain: percent, label: percent, exact, ticks };
}

function amountText(
  { unit, precision }: TextField,
  format: Format,
  values: readonly (readonly [value: number, decimals: number])[],
): FieldText {
  const suffix = unitSuffix(unit, format);
  const inWords = (value: number, decimals = carriedDecimals(value)): number =>
    decimalsInWords(value, decimals, unit?.scale ?? 1, precision);
  const plain: FieldText["plain"] = (value, decimals = carriedDecimals(value)) =>
    format.number(value, decimalsInUnit(value, decimals, precision));
  const compact: FieldText["compact"] = (value, decimals) => format.compact(value, unit, inWords(value, decimals));
  // Where an axis counts in another magnitude than the data, so must every label; and where sentences round.
  const short =
    suffix === undefined ||
    precision?.mixed === true ||
    values.some(([value, decimals]) => plain(value, decimals).length > LONGEST_LABEL);
  return {
    long: (value, decimals) => format.long(value, unit, inWords(value, decimals)),
    amount: (value, decimals) => format.amount(value, unit, inWords(value, decimals)),
    compact,
    plain,
    exact: (value, decimals) => format.number(value, decimals),
    label: short ? compact : plain,
    ticks(all, scale = "linear") {
      const each = (): string[] => all.map((value) => format.compact(value, unit));
      if (short) return scale === "log" ? each() : format.ticks(all, unit);
      const most = Math.max(...all.map(carriedDecimals));
      const numbers = all.map((value) => format.number(value, scale === "log" ? decimalsOf(value) : most));
      const isLast = (index: number): boolean => index === all.length - 1;
      const lengths = numbers.map(
        ({ length }, index) => length + (isLast(index) ? Math.min(suffix.length, SUFFIX) : 0),
      );
      // One unit for all ticks would write a wide log axis as 0.000000001bn.
      if (Math.max(...lengths) > LONGEST_TICK) return each();
      return numbers.map((text, index) => (isLast(index) ? text + suffix : text));
    },
  };
}

/** Decimals of the percentage, without noise of binary arithmetic. */
export const carriedPoints = (value: number): number => decimalsOf(percentOf(value));
