import type { Measure } from "../core/chart.js";
import type { TextStyle } from "../core/scene.js";
import { eachInDirection } from "./lines.js";
import { ellipsize, LETTER, longest } from "./ellipsize.js";

/**
 * A piece of text after which a line may end: a word with the space before it, the part of a word up to a hyphen, a
 * word of Katakana, or one other Chinese or Japanese character with the brackets that open before it and what may not
 * begin a line after it: closing punctuation, small Kana, counters of a number. No-break spaces are part of a word.
 */
const PIECE =
  / ?(?:[「『（【〈《]*(?:[ァ-ヺー]+|[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|[^ \u2e80-\u9fff\uf900-\ufaff（\u{20000}-\u{3ffff}]+?(?:-(?=\p{L})|(?=[ \u2e80-\u9fff\uf900-\ufaff（\u{20000}-\u{3ffff}]|$)))|[「『（【〈《]+)(?:(?<=\p{N})[年月倍万億兆件位円%]+(?:米?ドル)?)?[」』）】〉》、。，．：；！？〜・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/gu;

/**
 * Breaks a text into lines of at most `maxWidth` pixels. White space is collapsed; a text that fits is one line, an
 * empty one none. Lines break between words, after hyphens, between Chinese and Japanese characters, and within a word
 * only where it is wider than a line. What remains after `maxLines` is left out, which an ellipsis says.
 *
 * @param maxWidth pixels; a line holds at least one character, also where that is wider
 */
export function wrap(text: string, style: TextStyle, maxWidth: number, maxLines: number, measure: Measure): string[] {
  const fits = (part: string): boolean => measure(part, style) <= maxWidth;
  let rest = text.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, "");
  const lines: string[] = [];
  while (rest && lines.length < maxLines - 1) {
    const line = fits(rest) ? rest : longest(rest, PIECE, fits) || longest(rest, LETTER, fits) || first(rest);
    lines.push(line);
    rest = rest.slice(line.length).replace(/^ /, "");
  }
  if (rest && maxLines > 0) lines.push(ellipsize(rest, style, maxWidth, measure));
  return eachInDirection(lines, text);
}

function first(text: string): string {
  return text.match(LETTER)?.[0] ?? text;
}
