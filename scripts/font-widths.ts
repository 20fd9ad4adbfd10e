/**
 * Prints the table of character widths that src/geometry/measure.ts holds: per character the widest advance of the
 * given fonts, in fiftieths of an em, rounded up.
 *
 *     tsx scripts/font-widths.ts regular.ttf… [--bold bold.ttf…]
 *
 * Give the usual families of the web (Noto Sans, Arial or its metric twin, Roboto, Open Sans, Georgia or its twin),
 * as TTF or WOFF. With `--bold` it also prints how much wider the bold of each character is.
 */
import { answerHelp } from "./help.js";
import { advances } from "./font-advances.js";

answerHelp(import.meta.url);

const FIRST = 32;
const LAST = 126;
const BEYOND_ASCII = "–—‘’“”„…•€£¥−×±≈→°«»ßæœøłđı";

function widest(files: readonly string[], characters: readonly string[]): number[] {
  const fonts = files.map(advances);
  return characters.map((character) => Math.max(...fonts.map((font) => font(character))));
}

const files = process.argv.slice(2);
const split = files.includes("--bold") ? files.indexOf("--bold") : files.length;
const characters = [
  ...Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index)),
  ...BEYOND_ASCII,
];
const regular = widest(files.slice(0, split), characters);
const digit = Math.max(...regular.slice(48 - FIRST, 58 - FIRST));
const widths = regular.map((width, index) => (/\d/.test(characters[index] ?? "") ? digit : width));
// Ceiling of fiftieths, written as the character 30 places further: "(" is 10/50 em. No quote and no backslash.
const encoded = widths.map((width) => String.fromCharCode(Math.ceil(width * 50 - 0.05) + 30)).join("");
console.log(encoded.slice(0, LAST - FIRST + 1));
console.log(BEYOND_ASCII, encoded.slice(LAST - FIRST + 1));
if (split < files.length) {
  const bold = widest(files.slice(split + 1), characters);
  console.log(
    characters
      .map((character, index) => `${character} ${((bold[index] ?? 0) / (regular[index] || 1)).toFixed(2)}`)
      .join("  "),
  );
}
