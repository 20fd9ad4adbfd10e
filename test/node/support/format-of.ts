import { primary } from "../../../src/core/lang.js";
import type { Format } from "../../../src/core/words.js";
import { allLanguages } from "../../../src/language/all.js";
import { wordsIn, wordsInEnglish } from "../../../src/language/language.js";

/** How a page that says `lang` writes numbers. */
export function formatOf(lang: string): Format {
  const language = allLanguages.get(primary(lang));
  return (language ? wordsIn(language, {}, lang) : wordsInEnglish({}, lang)).format;
}
