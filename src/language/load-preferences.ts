import { primary } from "../core/lang.js";
import type { PreferenceWords } from "../core/preference-words.js";
import type { Format } from "../core/words.js";
import { LANGUAGES } from "./load-words.js";

/** What the panel of preferences says, beside English: few readers open it. */
const PREFERENCES: ReadonlyMap<string, () => Promise<PreferenceWords>> = new Map([
  ["ar", () => import("./ar/preferences.js").then(({ preferences }) => preferences)],
  ["de", () => import("./de/preferences.js").then(({ preferences }) => preferences)],
  ["es", () => import("./es/preferences.js").then(({ preferences }) => preferences)],
  ["fr", () => import("./fr/preferences.js").then(({ preferences }) => preferences)],
  ["ja", () => import("./ja/preferences.js").then(({ preferences }) => preferences)],
]);

/**
 * What the panel of preferences says, in the language and the digits of a chart; undefined in English.
 *
 * @throws Error (rejects) when a file of words does not arrive
 */
export async function loadPreferences(format: Format): Promise<PreferenceWords | undefined> {
  const code = primary(format.lang);
  const [shared, own] = [LANGUAGES.get(code), PREFERENCES.get(code)];
  if (!shared || !own) return undefined;
  const [language, words] = await Promise.all([shared(), own()]);
  return language.words?.(format)?.(words) ?? words;
}
