import type { AnyChart, Words } from "../core/chart.js";
import type { PreferenceWords } from "../core/preference-words.js";
import type { Format } from "../core/words.js";
import { wordsFor } from "./language.js";
import { loadedLanguage, loadLanguage } from "./languages.js";

/**
 * What a chart says in a language: at once in English, and where the language has no words for the chart; else when they
 * have arrived.
 *
 * @throws Error (rejects) when a file of words does not arrive
 */
export function loadWords(chart: AnyChart, lang: string): Words<unknown> | Promise<Words<unknown>> {
  return loadLanguage(lang)?.then(() => wordsFor(chart, lang)) ?? wordsFor(chart, lang);
}

/** What the panel of preferences says; undefined in English. */
export async function loadPreferences(format: Format): Promise<PreferenceWords | undefined> {
  await loadLanguage(format.lang);
  const language = loadedLanguage(format.lang);
  return language && (language.words?.(format)?.(language.reading) ?? language.reading);
}
