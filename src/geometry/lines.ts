import { isReversed } from "./direction.js";

/**
 * Lines of one text, each of which is drawn as a paragraph of its own: what is isolated over the end of a line is closed
 * there and opened again, and a line that begins with another script keeps the direction of its text.
 */
export function eachInDirection(lines: readonly string[], text: string): string[] {
  const reversed = isReversed(text);
  let open = "";
  return lines.map((line) => {
    const begun = open + line;
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) open = mark === "\u2069" ? open.slice(0, -1) : open + mark;
    const whole = begun + "\u2069".repeat(open.length);
    return isReversed(whole) === reversed ? whole : (reversed ? "\u200f" : "\u200e") + whole;
  });
}
