import { SUBTOTALS, TOTALS } from "./vocabulary/index.js";

/** “Total:” without what stands behind the word. */
const bare = (name: string): string =>
  name
    .replace(/[\s:：]+$/u, "")
    .trimStart()
    .toLowerCase();

const LONGEST = 40;

/** “Total”, “Insgesamt”, “合計”: a word for the sum of the others. */
export const isTotalName = (name: string): boolean => name.length <= LONGEST && TOTALS.has(bare(name));

/** “Subtotal”: the sum of some of the others. */
export const isSubtotalName = (name: string): boolean => name.length <= LONGEST && SUBTOTALS.has(bare(name));
