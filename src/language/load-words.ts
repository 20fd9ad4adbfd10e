import type { AnyChart, Words } from "../core/chart.js";
import { primary } from "../core/lang.js";
import { wordsIn, wordsInEnglish, type Language } from "./language.js";

/** What all charts share in the languages beside English, each a file of its own that a page loads when it needs it. */
export const LANGUAGES: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ["ar", () => import("./ar/index.js").then(({ language }) => language)],
  ["de", () => import("./de/index.js").then(({ language }) => language)],
  ["es", () => import("./es/index.js").then(({ language }) => language)],
  ["fr", () => import("./fr/index.js").then(({ language }) => language)],
  ["ja", () => import("./ja/index.js").then(({ language }) => language)],
]);

/**
 * What a chart says in a language: at once in English, and where the language has no words for the chart; else when they
 * have arrived. The chart's own words and what its language shares are asked for at the same time.
 *
 * @throws Error (rejects) when a file of words does not arrive
 */
export function loadWords(chart: AnyChart, lang: string): Words<unknown> | Promise<Words<unknown>> {
  const code = primary(lang);
  const [shared, own] = [LANGUAGES.get(code), chart.words.others.get(code)];
  if (!shared || !own) return wordsInEnglish(chart.words.en, lang);
  return Promise.all([shared(), own()]).then(([language, words]) => wordsIn(language, words, lang));
}
