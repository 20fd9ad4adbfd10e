/** What all charts share in every language beside English, for those who cannot wait for one. */
import { language as ar } from "./ar/index.js";
import { language as de } from "./de/index.js";
import { language as es } from "./es/index.js";
import { language as fr } from "./fr/index.js";
import { language as ja } from "./ja/index.js";
import type { Language } from "./language.js";

/** By code. */
export const allLanguages: ReadonlyMap<string, Language> = new Map(Object.entries({ ar, de, es, fr, ja }));

/** Codes of the languages beside English. */
export const languageCodes = (): string[] => [...allLanguages.keys()];
