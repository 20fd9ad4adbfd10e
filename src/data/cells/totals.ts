import { SUBTOTALS, TOTALS } from "./vocabulary/index.js";

/** “Total:” without what stands behind the word; by hand, for a pattern would look for the end at every letter. */
function bare(name: string): string {
  let word = name.trim();
  while (word.endsWith(":") || word.endsWith("：")) word = word.slice(0, -1).trimEnd();
  return word.toLowerCase();
}

const LONGEST = 40;

/** “Total”, “Insgesamt”, “合計”: a word for the sum of the others. */
export const isTotalName = (name: string): boolean => name.length <= LONGEST && TOTALS.has(bare(name));

/** “Subtotal”: the sum of some of the others. */
export const isSubtotalName = (name: string): boolean => name.length <= LONGEST && SUBTOTALS.has(bare(name));
