/** Every language at once, for those who cannot wait for one: `report-charts/core` and what is made with it. */
import { language as ar } from "./ar/index.js";
import { language as de } from "./de/index.js";
import { language as es } from "./es/index.js";
import { language as fr } from "./fr/index.js";
import { language as ja } from "./ja/index.js";
import { addLanguage, type Language } from "./languages.js";

const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, es, fr, ja };

export function addAllLanguages(): void {
  for (const [code, language] of Object.entries(LANGUAGES)) addLanguage(code, language);
}

/** Codes of the languages beside English. */
export const languageCodes = (): string[] => Object.keys(LANGUAGES);
