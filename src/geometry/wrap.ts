import type { Measure } from "../core/chart.js";
import type { TextStyle } from "../core/scene.js";

/**
 * A piece of text after which a line may end: a word with the space before it, the part of a word up to a hyphen, or
 * one Chinese or Japanese character with the brackets that open before it and the punctuation that closes after it.
 * No-break spaces are part of a word.
 */
const PIECE =
  / ?(?:[「『（【〈《]*[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|[^ \u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+?(?:-(?=\p{L})|(?=[ \u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|$)))[」』）】〉》、。，．：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/gu;

/** What a reader sees as one character: marks, joined emoji and flags stay together. */
const LETTER = /\p{RI}{2}|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu;

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
  return lines;
}

/** The text where it fits `maxWidth` pixels, else as much of it as fits before an ellipsis; at least the ellipsis. */
export function ellipsize(text: string, style: TextStyle, maxWidth: number, measure: Measure): string {
  const fits = (part: string): boolean => measure(part, style) <= maxWidth;
  return fits(text) ? text : `${longest(text, LETTER, (part) => fits(`${part}…`)).replace(/ $/, "")}…`;
}

/** The longest start of `text`, in whole pieces, that fits; empty when the first piece does not. */
function longest(text: string, piece: RegExp, fits: (part: string) => boolean): string {
  let found = "";
  for (const [part] of text.matchAll(piece)) {
    if (!fits(found + part)) break;
    found += part;
  }
  return found;
}

function first(text: string): string {
  return text.match(LETTER)?.[0] ?? text;
}
