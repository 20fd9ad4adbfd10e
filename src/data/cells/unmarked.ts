import { withoutMarks } from "./footnotes.js";

/** “C#” is a name; what stands in brackets or is raised is none. */
const MARK = /(?:[*†‡§¶]|\]|[⁰¹²³⁴-⁹ᵃ-ᶻ])$/u;

/** Each text without its marks; undefined where no text has one, or two texts would become the same. */
export function unmarked(texts: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (!texts.some((text) => MARK.test(text))) return undefined;
  const bare = new Map(texts.map((text) => [text, MARK.test(text) ? withoutMarks(text) : text]));
  const changed = [...bare].some(([text, short]) => text !== short);
  return changed && new Set(bare.values()).size === bare.size ? bare : undefined;
}
