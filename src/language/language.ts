import type { Words } from "../core/chart.js";
import type { Format } from "../core/words.js";
import { commonEn } from "./en/common.js";
import { createFormat, formatTools } from "./format.js";
import { primary } from "../core/lang.js";
import { loadedLanguage, type Language } from "./languages.js";

const formats = new Map<string, Format>();

/**
 * What a definition needs to speak `lang`. Words and numbers are always of one language: where the words are English,
 * so are the numbers, because "48,7 Milliarden" in an English sentence is an error.
 */
export function wordsFor<W>(chart: { readonly tag: string; readonly english: W }, lang: string): Words<W> {
  const language = loadedLanguage(lang);
  const own = language?.charts[chart.tag] as W | undefined;
  if (language && own) {
    const format = formatIn(language, valid(lang));
    const words = language.words?.(format) ?? same;
    return { format, common: words(language.common), own: words(own) };
  }
  const format = createFormat(primary(lang) === "en" ? valid(lang) : "en");
  return { format, common: commonEn, own: chart.english };
}

function formatIn(language: Language, lang: string): Format {
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = language.format?.(createFormat(lang), formatTools) ?? createFormat(lang)));
  return format;
}

const same = <T>(words: T): T => words;

/** A page's `lang` may be anything; a malformed one is read as plain English. */
function valid(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Whether text in this language runs from right to left. */
export const isRightToLeft = (lang: string): boolean => ["ar", "he", "fa", "ur"].includes(primary(lang));
