import type { Ink } from "../../core/scene.js";

/** Hues there are; an eighth segment can only be “Other”. */
export const HUES: readonly Ink[] = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7"];

/**
 * As many parts as have a place of their own, the largest first. What is highlighted has one: the last, if it is smaller.
 *
 * @param highlight a name in lower case; empty for none
 */
export function keptOf<T extends { readonly name: string }>(
  parts: readonly T[],
  most: number,
  highlight: string,
): { readonly kept: readonly T[]; readonly others: readonly T[] } {
  const at = parts.findIndex(({ name }) => name.toLowerCase() === highlight);
  const last = highlight ? Math.max(at, most - 1) : most - 1;
  const kept = parts.filter((_, index) => index < most - 1 || index === last);
  return { kept, others: parts.filter((part) => !kept.includes(part)) };
}

/** How far the published shares may be from 100% before it is said. */
export const SUM_TOLERANCE = 0.01;

/** Whether the published shares are a whole, as far as rounding goes. */
export const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= SUM_TOLERANCE + 1e-9;
