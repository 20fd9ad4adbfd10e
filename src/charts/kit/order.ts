/** Infinities, which stand for what is missing, are equal to themselves, which subtraction would not say. */
export const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** By name as a language sorts, and “Part 2” before “Part 10”. */
export const byName =
  (lang: string | undefined) =>
  (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name.localeCompare(b.name, lang || "en", { numeric: true });
