import type { Words } from "../core/chart.js";
import { primary } from "../core/lang.js";
import type { CommonWords, Format } from "../core/words.js";
import { common } from "./en/common.js";
import { numbers } from "./en/numbers.js";
import { createFormat } from "./format.js";
import type { NumbersOf } from "./numbers.js";

/** What all charts share in one language. */
export interface Language {
  readonly common: CommonWords;
  readonly numbers: NumbersOf;
  /** Its numbers and lines, where its signs and words for magnitudes are not all. */
  readonly format?: (plain: Format) => Format;
  /** Its words as a region writes them, such as with digits of its own; the same object for the same words. */
  readonly words?: (format: Format) => (<W>(words: W) => W) | undefined;
}

const ENGLISH: Language = { common, numbers };

/** Formats by language tag. */
const formats = new Map<string, Format>();

/** A chart's own words with all that its language shares, for a page that says `lang`. */
export function wordsIn<W>(language: Language, own: W, lang: string): Words<W> {
  const format = formatIn(language, valid(lang));
  const regional = language.words?.(format) ?? same;
  return { format, common: regional(language.common), own: regional(own) };
}

/**
 * The same in English, for a page that says `lang`. Words and numbers are always of one language: where the words are
 * English, so are the numbers, because "48,7 Milliarden" in an English sentence is an error.
 */
export function wordsInEnglish<W>(own: W, lang: string): Words<W> {
  return { format: formatIn(ENGLISH, primary(lang) === "en" ? valid(lang) : "en"), common, own };
}

function formatIn(language: Language, lang: string): Format {
  let format = formats.get(lang);
  if (!format) {
    const plain = createFormat(lang, language.numbers);
    formats.set(lang, (format = language.format?.(plain) ?? plain));
  }
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
