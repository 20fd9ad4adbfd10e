import { SUBTOTALS, TOTALS, WHOLE_WORDS } from "./vocabulary/index.js";

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

const WHOLE = new RegExp(
  [...WHOLE_WORDS]
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .map((word) =>
      /[\p{L}]/u.test(word) && !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word)
        ? `(?<!\\p{L})${word}(?!\\p{L})`
        : word,
    )
    .join("|"),
  "iu",
);

/** “World”, “Total revenue”, “All regions”: a name for what may be the sum of the others, if it is. */
export const isWholeName = (name: string): boolean => name.length <= LONGEST && WHOLE.test(name);
