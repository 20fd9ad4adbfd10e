import { decimalsOf } from "./dataset.js";

/**
 * Digits after the point that a value has without the noise of binary arithmetic: 0.1 + 0.2 gives 1. Apart from the
 * dataset, which every use of the core loads.
 */
export const carriedDecimals = (value: number): number => decimalsOf(Number(value.toPrecision(12)));
