/** What a published figure may be said to be, beside its number. */
export type Qualifier = "over" | "justOver" | "about" | "upTo" | "under" | "justUnder" | "nearly" | "atLeast";

/** As reports in English write them. */
const SAID: Readonly<Record<Qualifier, string>> = {
  over: "over|more than|above|greater than|in excess of",
  justOver: "just over|slightly over|slightly more than|a little over|slightly above",
  about: "about|around|approximately|approx.|approx|roughly|circa|c.|ca.|some|an estimated|~|≈",
  upTo: "up to|at most|no more than|not more than|a maximum of|maximum",
  under: "under|less than|fewer than|below",
  justUnder: "just under|slightly under|slightly less than|a little under|slightly below",
  nearly: "nearly|almost|close to",
  atLeast: "at least|no less than|not less than|a minimum of|minimum",
};

const known: ReadonlyMap<string, Qualifier> = new Map(
  (Object.entries(SAID) as [Qualifier, string][]).flatMap(([qualifier, words]) =>
    words.split("|").map((word) => [word, qualifier] as const),
  ),
);

/** What a qualifier in the data means; undefined for what is not known, such as a word of the author's own language. */
export const qualifierOf = (text: string): Qualifier | undefined => known.get(text.trim().toLowerCase());

/** On which side of its number a figure lies: 1 above it, −1 below it, 0 around it. */
export type Side = 1 | 0 | -1;

const SIDES: Readonly<Record<Qualifier, Side>> = {
  ...{ over: 1, justOver: 1, atLeast: 1, about: 0 },
  ...{ upTo: -1, under: -1, justUnder: -1, nearly: -1 },
};

/** The side that a qualifier tells; undefined for one that is not known, and for none. */
export function sideOf(qualifier: string): Side | undefined {
  const known = qualifierOf(qualifier);
  return known && SIDES[known];
}
