import { decimalsOf } from "./dataset.js";

/** Without the noise of binary arithmetic: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Digits after the point without that noise. Apart from the dataset, which every use of the core loads. */
export const carriedDecimals = (value: number): number => decimalsOf(tidy(value));

/** A fraction in percent: 0.575 is 57.5, which binary multiplication misses. */
export const percentOf = (fraction: number): number => tidy(fraction * 100);
