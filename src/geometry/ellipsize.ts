import type { Measure } from "../core/chart.js";
import type { TextStyle } from "../core/scene.js";

/** What a reader sees as one character: marks, joined emoji and flags stay together. */
export const LETTER = /\p{RI}{2}|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu;

/** The text where it fits `maxWidth` pixels, else as much of it as fits before an ellipsis; at least the ellipsis. */
export function ellipsize(text: string, style: TextStyle, maxWidth: number, measure: Measure): string {
  const fits = (part: string): boolean => measure(part, style) <= maxWidth;
  return fits(text) ? text : `${longest(text, LETTER, (part) => fits(`${part}…`)).replace(/ $/, "")}…`;
}

/** The longest start of `text`, in whole pieces, that fits; empty when the first piece does not. */
export function longest(text: string, piece: RegExp, fits: (part: string) => boolean): string {
  let found = "";
  for (const [part] of text.matchAll(piece)) {
    if (!fits(found + part)) break;
    found += part;
  }
  return found;
}
