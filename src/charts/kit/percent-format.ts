import { decimalsOf, type Field, type Unit } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import { percentTicks } from "./percent-ticks.js";

export const isPercent = ({ type }: Pick<Field, "type">): boolean => type === "share" || type === "rate";

/** Decimals of the number as it is stored: a percentage with one decimal is a fraction with three. */
export const storedDecimals = (decimals: number, field: Pick<Field, "type">): number =>
  isPercent(field) ? decimals + 2 : decimals;

/** The words of a chart whose values may be fractions: what is written as an amount is a percentage then. */
export const valueWords = <W extends { readonly format: Format }>(words: W, field: Pick<Field, "type">): W =>
  isPercent(field) ? { ...words, format: percentFormat(words.format) } : words;

function percentFormat(format: Format): Format {
  const percent = (value: number, _: Unit | undefined, decimals = Math.max(0, decimalsOf(value) - 2)): string =>
    format.percent(value, decimals);
  return {
    ...format,
    compact: percent,
    amount: percent,
    long: percent,
    ticks: (values) => percentTicks(values, format),
    // A multiple is none of the values.
    factor: (ratio) => format.factor(ratio),
  };
}
