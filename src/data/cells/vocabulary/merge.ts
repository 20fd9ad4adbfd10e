import { ar } from "./ar.js";
import { cs } from "./cs.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fi } from "./fi.js";
import { fr } from "./fr.js";
import { he } from "./he.js";
import { hi } from "./hi.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { more } from "./more.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { sv } from "./sv.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import type { HeaderWords, Neighbour, Words } from "./vocabulary.js";
import { zh } from "./zh.js";

/** All languages whose words are read, by their codes; some of many under that of several. */
export const VOCABULARIES: ReadonlyMap<string, Neighbour> = new Map(
  Object.entries({ ar, cs, da, de, en, es, fi, fr, he, hi, it, ja, ko, mul: more, nl, pl, pt, ru, sv, tr, uk, zh }),
);

/** Words of one kind, as one language has them. */
export type Kind<T = Words> = (vocabulary: Neighbour) => T | undefined;

/** "a, b" as words; none for no text. */
export const listed = (words: Words | undefined): readonly string[] => (words ? words.split(", ") : []);

/** What the languages have of one kind; those that have none are left out. */
export const eachOf = <T>(pick: Kind<T>): readonly T[] =>
  [...VOCABULARIES.values()].map(pick).filter((found) => found !== undefined);

/** The words of one kind in all languages, each once. */
export const wordsOf = (pick: Kind): readonly string[] => [...new Set(eachOf(pick).flatMap(listed))];

/** For looking up a text in lower case. */
export const setOf = (pick: Kind): ReadonlySet<string> => new Set(wordsOf(pick));

/** What words stand for, where each language has words for several things. */
export const mapOf = <T>(pick: Kind<readonly (readonly [T, Words])[]>): ReadonlyMap<string, T> =>
  new Map(
    eachOf(pick).flatMap((lines) =>
      lines.flatMap(([value, words]) => listed(words).map((word) => [word, value] as const)),
    ),
  );

/** Any of the words, as a part of a pattern; the longest first, so that none hides behind its beginning. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;

/** As {@link anyOf}, for one kind in all languages. */
export const patternOf = (pick: Kind): string => anyOf(wordsOf(pick));

/** Anywhere in a text, in any case. */
export const insideOf = (pick: Kind): RegExp => new RegExp(patternOf(pick), "iu");

/** Headers of one kind. Nothing but a letter makes a word another one: “year_2024” has a “year”. */
export function headerOf(pick: Kind<HeaderWords>): RegExp {
  const exceptions = wordsOf((one) => pick(one)?.except);
  const words = wordsOf((one) => pick(one)?.words).map((word) => {
    const others = exceptions.filter((other) => other.startsWith(word)).map((other) => other.slice(word.length));
    return others.length > 0 ? `${escaped(word)}(?!${anyOf(others)})` : escaped(word);
  });
  const inside = wordsOf((one) => pick(one)?.inside).map(escaped);
  return new RegExp([String.raw`(?:^|[^\p{L}])(?:${words.join("|")})(?:$|[^\p{L}])`, ...inside].join("|"), "iu");
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
