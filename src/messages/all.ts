/** Every language at once, for those who cannot wait for one: `report-charts/core` and what is made with it. */
import { addLanguage, type Language } from "./languages.js";

const LANGUAGES: Readonly<Record<string, Language>> = {};

export function addAllLanguages(): void {
  for (const [code, language] of Object.entries(LANGUAGES)) addLanguage(code, language);
}

/** Codes of the languages beside English. */
export const languageCodes = (): string[] => Object.keys(LANGUAGES);
