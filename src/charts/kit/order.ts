/** Rows of a chart whose author does not say how many, and more than which are a table, also for one who asks for them. */
const USUAL = 40;
const MOST = 500;

/** The first rows, as many as an author wants: 40 if they do not say, 500 at most. */
export const firstOf = <T>(rows: readonly T[], limit: number | null, usual = USUAL, most = MOST): readonly T[] =>
  rows.slice(0, Math.min(limit ?? usual, most));

/** Infinities, which stand for what is missing, are equal to themselves, which subtraction would not say. */
export const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** By name as a language sorts, and “Part 2” before “Part 10”. */
export const byName =
  (lang: string | undefined) =>
  (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name.localeCompare(b.name, lang || "en", { numeric: true });
