import { isFraction, type Field } from "../../core/dataset.js";
import { extent } from "../../core/extent.js";
import { carriedDecimals, percentOf } from "../../core/tidy.js";

/**
 * How precisely figures are printed, in pictures and sentences; tables and files have all that was published.
 *
 * A figure in the magnitude of its unit keeps its published decimals up to six digits: “370.94 billion”. What is longer comes
 * out of a calculation, and gets one decimal, or three digits where it is small: 323.456789012345 is “323.5 trillion”. In
 * another magnitude four published digits are kept, “1.25 trillion” of 1250 billion, and what is longer gets one decimal
 * of the new one: 2555.8 million is “2.6 billion”, and 100.0 million beside it “100 million”. Where figures that are
 * shown together would then read the same, all of them get as many decimals more as tell them apart.
 */
export interface Precision {
  /** Decimals that figures which are rounded get beyond the one, so that neighbours differ. */
  readonly more: number;
  /** Some figures lose decimals in another magnitude, so that zeros behind the others say nothing. */
  readonly mixed: boolean;
}

/** A column, and how precisely its figures are printed; as each by itself where it does not say. */
export interface PreciseField extends Field {
  readonly precision?: Precision;
}

type Figure = readonly [value: number, decimals: number];

/** Digits of a figure in its own magnitude, and in another one. */
const MOST_OWN = 6;
const MOST_MOVED = 4;
/** Figures that agree in more digits than this differ by noise. */
const MOST_APART = 7;
/** A chart shows no more figures together; of longer columns each stands for itself. */
const MOST_COMPARED = 200;
const MOST_MORE = 12;

export const ALONE: Precision = { more: 0, mixed: false };

const exponentOf = (value: number): number => Number(value.toExponential().split("e")[1]);

const roundTo = (value: number, decimals: number): number =>
  decimals < 0 ? Math.round(value / 10 ** -decimals) * 10 ** -decimals : Number(value.toFixed(Math.min(decimals, 20)));

/** Significant digits of a figure, without zeros at its end. */
const digitsOf = (value: number, decimals: number): number =>
  (roundTo(value, decimals).toExponential().split("e")[0] ?? "").replace(/\D/g, "").length;

/** Decimals of a figure that is written in its unit; of the percentage for a percentage. */
export function decimalsInUnit(value: number, decimals: number, { more }: Precision = ALONE): number {
  const exponent = exponentOf(value);
  return exponent + 1 + decimals <= MOST_OWN ? decimals : Math.min(decimals, Math.max(1, 2 - exponent) + more);
}

/** Whether words for magnitudes count it in another one than its unit. */
function isMoved(value: number, scale: number): boolean {
  const exponent = exponentOf(value);
  return value !== 0 && (scale > 1 ? exponent < 0 || exponent > 2 : exponent > 4);
}

const isRounded = (value: number, decimals: number, scale: number): boolean =>
  isMoved(value, scale) && digitsOf(value, decimals) > MOST_MOVED;

/** Decimals of a figure behind which a word for its magnitude stands; −2 are whole hundreds. */
export function decimalsInWords(value: number, decimals: number, scale: number, precision: Precision = ALONE): number {
  const { more, mixed } = precision;
  if (isRounded(value, decimals, scale)) return Math.min(decimals, 1 - 3 * Math.floor(exponentOf(value) / 3) + more);
  const moved = isMoved(value, scale);
  const own = moved ? decimals : decimalsInUnit(value, decimals, precision);
  return moved || mixed ? own - zerosOf(value, own) : own;
}

/**
 * Decimals of a sum or a difference: those that all its terms have, or as many as it carries: 61 and 39.0 are 100, 61 and 1.2
 * are 62.2. Of fractions those of the percentage.
 */
export function decimalsOfSum(sum: number, terms: readonly number[], field: Pick<Field, "type">): number {
  const [least, most] = extent(terms);
  const carried = carriedDecimals(isFraction(field) ? percentOf(sum) : sum);
  return terms.length > 0 ? Math.max(least, Math.min(carried, most)) : 0;
}

/** Zeros at the end of so many decimals. */
const zerosOf = (value: number, decimals: number): number =>
  /\.\d*?(0*)$/.exec(value.toFixed(Math.min(decimals, 20)))?.[1]?.length ?? 0;

/** A column with the precision that its figures ask for together; the same column where each is printed as published. */
export function precise<F extends PreciseField>(field: F, figures: readonly Figure[]): F {
  const fraction = isFraction(field);
  const scale = field.unit?.scale ?? 1;
  if (figures.length > MOST_COMPARED) return field;
  const all = figures.map(([value, decimals]): Figure => [fraction ? value * 100 : value, decimals]);
  const inWords = (value: number, decimals: number, precision: Precision): number =>
    fraction ? decimalsInUnit(value, decimals, precision) : decimalsInWords(value, decimals, scale, precision);
  if (all.every(([value, decimals]) => inWords(value, decimals, ALONE) === decimals)) return field;
  const mixed =
    !fraction &&
    all.some(([value, decimals]) => isMoved(value, scale) && decimalsInWords(value, decimals, scale) < decimals);
  const count = (of: (value: number, decimals: number) => number): number =>
    new Set(all.map(([value, decimals]) => roundTo(value, of(value, decimals)))).size;
  const different = new Set(all.map(([value, decimals]) => roundTo(value, decimals).toPrecision(MOST_APART))).size;
  const tells = (more: number): boolean =>
    count((value, decimals) => inWords(value, decimals, { more, mixed })) >= different &&
    count((value, decimals) => decimalsInUnit(value, decimals, { more, mixed })) >= different;
  let more = 0;
  while (more < MOST_MORE && !tells(more)) more++;
  return { ...field, precision: { more, mixed } };
}
