import type { Ink } from "../../core/scene.js";

/** Hues there are; an eighth segment can only be “Other”. */
export const HUES: readonly Ink[] = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7"];

/** How far the published shares may be from 100% before it is said. */
export const SUM_TOLERANCE = 0.01;

/** Whether the published shares are a whole, as far as rounding goes. */
export const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= SUM_TOLERANCE + 1e-9;
