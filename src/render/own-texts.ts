import type { Dataset } from "../core/dataset.js";
import { foreign } from "../core/lang.js";
import type { Composition } from "../core/composition.js";

const MARKS = "[\\u200e\\u200f\\u2066-\\u2069]*";
const INSIDE = new RegExp(`^(${MARKS}(?:\\d+: )?)(.*?)(${MARKS}(?:\\s?[(（].*)?)$`, "su");

/** Texts of the data in another language than the chart's, which a screen reader would say by the rules of the page. */
export class OwnTexts {
  /** The language of the data's texts; empty where it is the chart's. */
  readonly lang: string;
  readonly #texts: Set<string>;

  constructor(readonly figure: Composition) {
    const { dataset, words } = figure;
    this.lang = foreign(dataset.lang, words.format.lang);
    this.#texts = new Set(this.lang ? textsOf(dataset) : []);
    // A word that the language has, too.
    this.#texts.delete(words.common.statusColumn);
  }

  /** A text in the data's language, to its end. */
  has(text: string): boolean {
    const [, own, after] = this.split(text);
    return own !== "" && after === "";
  }

  /** What stands before the data's own text and behind it, such as a unit in brackets; no text of the data is empty. */
  split(text: string): [before: string, own: string, after: string] {
    if (!this.lang) return [text, "", ""];
    if (this.#texts.has(text.trim())) return ["", text, ""];
    const [, before = "", own = "", after = ""] = INSIDE.exec(text) ?? [];
    return this.#texts.has(own) ? [before, own, after] : [text, "", ""];
  }
}

function textsOf({ title, subtitle, remainder, fields, rows, notes, annotations }: Dataset): string[] {
  const names = fields.filter(({ type }) => type === "category" || type === "text").map(({ key }) => key);
  const cells = rows.flatMap((row) => names.map((key) => row[key]));
  const texts = [title, subtitle, remainder, ...fields.map(({ label }) => label), ...notes, ...cells];
  return [...texts, ...annotations.map(({ text }) => text)].filter(
    (text): text is string => typeof text === "string" && /\p{L}/u.test(text),
  );
}
