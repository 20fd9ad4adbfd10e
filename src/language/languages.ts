import { primary } from "../core/lang.js";
import type { PreferenceWords } from "../core/preference-words.js";
import type { CommonWords, Format } from "../core/words.js";
import type { FormatTools } from "./format.js";

/** Everything a language says. */
export interface Language {
  readonly common: CommonWords;
  readonly reading: PreferenceWords;
  /** The charts' own words, by tag; each file of words is typed by its chart's interface. */
  readonly charts: Readonly<Record<string, object>>;
  /** Its numbers, where they are not written as `Intl` alone writes them. */
  readonly format?: (plain: Format, tools: FormatTools) => Format;
  /** Its words as a region writes them, such as with digits of its own; the same object for the same words. */
  readonly words?: (format: Format) => (<W>(words: W) => W) | undefined;
}

/** Languages beside English, each a file of its own that a page loads when it needs it. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import("./ar/index.js"),
  de: () => import("./de/index.js"),
  es: () => import("./es/index.js"),
  fr: () => import("./fr/index.js"),
  ja: () => import("./ja/index.js"),
};

const known = new Map<string, Language>();
const underWay = new Map<string, Promise<void>>();

/** The words of a language that has been loaded; undefined for any other, and for English, which needs none. */
export const loadedLanguage = (lang: string): Language | undefined => known.get(primary(lang));

/** For those who cannot wait: makes a language known. */
export function addLanguage(code: string, language: Language): void {
  known.set(code, language);
}

/**
 * Loads the words of a language; undefined when there is nothing to wait for, because they are there or there are none.
 * What has not arrived is asked for again by the next who asks.
 *
 * @throws Error (rejects) when they do not arrive
 */
export function loadLanguage(lang: string): Promise<void> | undefined {
  const code = primary(lang);
  const load = LOADERS[code];
  if (!load || known.has(code)) return undefined;
  const found = underWay.get(code);
  if (found) return found;
  const loading = load()
    .then(({ language }) => addLanguage(code, language))
    .finally(() => underWay.delete(code));
  underWay.set(code, loading);
  return loading;
}
