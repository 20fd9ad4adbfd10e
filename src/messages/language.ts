import type { Words } from "../core/chart.js";
import { commonEn } from "./en/common.js";
import { createFormat } from "./format.js";
import { loadedLanguage, primary } from "./languages.js";

/**
 * What a definition needs to speak `lang`. Words and numbers are always of one language: where the words are English,
 * so are the numbers, because "48,7 Milliarden" in an English sentence is an error.
 */
export function wordsFor<W>(chart: { readonly tag: string; readonly english: W }, lang: string): Words<W> {
  const language = loadedLanguage(lang);
  const own = language?.charts[chart.tag] as W | undefined;
  if (language && own) return { format: createFormat(valid(lang)), common: language.common, own };
  const format = createFormat(primary(lang) === "en" ? valid(lang) : "en");
  return { format, common: commonEn, own: chart.english };
}

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
