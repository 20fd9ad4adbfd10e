import { MORE_MONTHS, VOCABULARIES } from "./vocabulary/index.js";
import { finish, type Steps } from "../../core/steps.js";

/** Languages whose names of months are read beside that of the page: those of the package, and their neighbours. */
const LANGUAGES = [...VOCABULARIES].flatMap(([code, { months }]) => (months ? [code] : []));

const known = new Map<string, ReadonlyMap<string, number>>();

/** Months, from 1, by their names in lower case without dots, in full and short. */
export const monthNames = (lang = "en"): ReadonlyMap<string, number> => known.get(lang) ?? finish(learnMonths(lang));

/** Browsers take a millisecond or two for each language, all of which is kept. */
export function* learnMonths(lang = "en"): Steps<ReadonlyMap<string, number>> {
  const there = known.get(lang);
  if (there) return there;
  const names = new Map(MORE_MONTHS);
  for (const language of [lang, ...LANGUAGES]) {
    for (const month of ["long", "short"] as const) {
      for (const [index, name] of monthsOf(language, month).entries()) {
        if (!names.has(name) && !/^\p{Nd}/u.test(name)) names.set(name, index + 1);
      }
    }
    yield;
  }
  known.set(lang, names);
  return names;
}

function monthsOf(lang: string, month: "long" | "short"): string[] {
  try {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => nameKey(format.format(Date.UTC(2024, index, 15))));
  } catch {
    return [];
  }
}

export const nameKey = (text: string): string => text.toLowerCase().replaceAll(".", "").trim();
