import type { Measure } from "../core/chart.js";
import { TEXT_STYLES, type TextStyle } from "../core/scene.js";
import { joinedWidth, tails } from "./arabic.js";

/**
 * Widths of characters, so that a layout needs no DOM. The page's font is not known here: each width is the widest of
 * Noto Sans, Open Sans, Roboto, Arial, Times and Georgia (scripts/font-widths.ts), and all digits are tabular.
 *
 * A width is one character: its code less 30 is the width in fiftieths of an em.
 */
const ASCII = ",/3?=KE*11:?,1,6==========..???:QC@CD@=EG2:C=MEF@FC@=DCOCC=161??7;=9=;0==--9-M====380=8F9876:6@";
const OTHERS = "–—‘’“”„…•€£¥−×±≈→°«»ßæœøłđı";
const OTHER_WIDTHS = "?P//555P2?>=???:P4<<>KN=,=-";

/**
 * First code point and fiftieths of an em, descending. Means, not maxima: of one sentence each in a browser for Greek,
 * Cyrillic, Armenian, Hebrew, Devanagari, Bengali and Thai; estimates for the others. Tamil runs 5% wider.
 */
const SCRIPTS: readonly (readonly [from: number, width: number])[] = [
  [0x20000, 50], // CJK
  [0x1f000, 68], // emoji
  [0xff61, 27], // half-width forms
  [0xfe30, 50], // full-width forms
  [0xfb00, 27], // presentation forms
  [0xac00, 50], // Hangul
  [0xa4d0, 40],
  [0x2e80, 50], // CJK
  [0x2190, 50], // arrows, mathematics, symbols
  [0x2000, 30], // punctuation, currencies
  [0xf00, 40],
  [0xe00, 29], // Thai, Lao
  [0x980, 50], // Bengali to Sinhala
  [0x900, 36], // Devanagari
  [0x600, 30], // Arabic beyond its letters
  [0x590, 27], // Hebrew
  [0x530, 37], // Armenian
  [0, 32], // Latin, Greek, Cyrillic; capitals below
];
const CAPITAL = 37;

/** The bold of these fonts is wider by 9% in running text. */
const BOLD = 1.09;

/**
 * Width of a text in CSS pixels, from a table and not from the DOM: the same on a server and in a browser. A little
 * generous, so that text fits in most fonts; condensed fonts leave room, unusually wide ones (Verdana) may pass it.
 */
export function measureText(text: string, style: TextStyle): number {
  const { size, weight } = TEXT_STYLES[style];
  return ((fiftieths(text) + tails(text)) / 50) * size * (weight === 700 ? BOLD : 1);
}

function fiftieths(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    sum += code > 31 && code < 127 ? ASCII.charCodeAt(code - 32) - 30 : widthBeyondAscii(character);
  }
  return sum;
}

function widthBeyondAscii(character: string): number {
  const known = OTHERS.indexOf(character);
  if (known >= 0) return OTHER_WIDTHS.charCodeAt(known) - 30;
  // Combining marks, joiners, direction marks and other controls take no room.
  if (/[\p{M}\p{C}]/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  // é is e and a mark, a no-break space is a space; from CJK on a character keeps its own width.
  const parts = code < 0x2e80 ? character.normalize("NFKD") : character;
  if (parts !== character) return fiftieths(parts);
  const width = joinedWidth(code) ?? SCRIPTS.find(([from]) => code >= from)?.[1] ?? 0;
  return code < 0x530 && character !== character.toLowerCase() ? CAPITAL : width;
}

/** Widths for a font that is wider than usual; the plain ones for a factor of 1. */
export const wider = (factor: number): Measure =>
  factor === 1 ? measureText : (text, style) => measureText(text, style) * factor;

/** Room that is added behind each letter and each space, in CSS pixels. */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/**
 * Widths for text that is spaced out.
 *
 * @param spacing of text as large as a label. Whether it was meant in pixels or for each size of text cannot be told, so
 * that larger text has more and smaller text no less.
 */
export const spacedOut = (measure: Measure, { letter, word }: Spacing): Measure =>
  letter || word
    ? (text, style) => {
        const added = letter * text.length + word * (text.split(" ").length - 1);
        return measure(text, style) + added * Math.max(1, TEXT_STYLES[style].size / TEXT_STYLES.label.size);
      }
    : measure;
