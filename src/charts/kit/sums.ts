import type { Words } from "../../core/chart.js";
import type { Dataset } from "../../core/dataset.js";
import { listed } from "./listed.js";

/** What stands side by side, and the names of what is a sum of it, which is compared with nothing. */
export interface Apart<T> {
  readonly parts: readonly T[];
  readonly sums: readonly string[];
}

/** Sums of the data apart from the rest; what is all sums has nothing that they would be sums of. */
export function apart<T extends { readonly name: string }>(all: readonly T[], { totals = [] }: Dataset): Apart<T> {
  const isSum = ({ name }: T): boolean => totals.includes(name);
  const parts = all.filter((one) => !isSum(one));
  if (parts.length === 0) return { parts: all, sums: [] };
  return { parts, sums: [...new Set(all.filter(isSum).map(({ name }) => name))] };
}

/** Which sums are left out; nothing where there are none. */
export const sumsNote = (
  { sums }: { readonly sums: readonly string[] },
  words: Pick<Words<unknown>, "common" | "format">,
): string[] => (sums.length > 0 ? [words.common.sums(listed(sums, words))] : []);
