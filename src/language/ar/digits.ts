import type { Format } from "../../core/words.js";

type Say = (...given: readonly unknown[]) => unknown;

const changes = new Map<string, <W>(words: W) => W>();

/**
 * Words whose own digits are those of the region: in Egypt ١١ صفًا. Figures arrive in them; text of the data, which is
 * isolated, keeps its own. Undefined where the region writes 0123.
 */
export function digitsOf(format: Format): (<W>(words: W) => W) | undefined {
  const zero = format.number(0);
  if (zero === "0") return undefined;
  let change = changes.get(zero);
  if (!change) changes.set(zero, (change = withDigits(zero)));
  return change;
}

function withDigits(zero: string): <W>(words: W) => W {
  const first = zero.charCodeAt(0);
  const shown = (text: string): string =>
    text.replace(/\u2068[^\u2068\u2069]*\u2069|\d(?:\.(?=\d))?/g, (found) => {
      if (found.startsWith("\u2068")) return found;
      return String.fromCharCode(first + Number(found[0])) + (found.length > 1 ? "٫" : "");
    });
  const made = new WeakMap<object, unknown>();
  const one = (words: unknown): unknown => {
    if (typeof words === "string") return shown(words);
    if (typeof words === "function") return (...given: readonly unknown[]) => one((words as Say)(...given));
    if (Array.isArray(words)) return words.map(one);
    if (typeof words !== "object" || words === null) return words;
    const known = made.get(words) ?? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, one(value)]));
    made.set(words, known);
    return known;
  };
  return <W>(words: W): W => one(words) as W;
}
