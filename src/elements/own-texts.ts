import type { Dataset } from "../core/dataset.js";
import { foreign } from "../messages/languages.js";
import type { Figure } from "../render/compose.js";

/** What a chart shows as the data has it, outside its sentences. */
const WHOLE = "[part=heading], [part=subheading], [part=note], [part=key] span, .explanation p";

const MARKS = "[\\u200e\\u200f\\u2066-\\u2069]*";
const INSIDE = new RegExp(`^(${MARKS}(?:\\d+: )?)(.*?)(${MARKS}(?:\\s?[(（].*)?)$`, "su");

/**
 * Texts of the data in another language than the chart's. They are marked with their own, because a screen reader would
 * say them by the rules of the page. Names inside a sentence of the chart's are said as that language says names.
 */
export class OwnTexts {
  readonly #texts: Set<string>;
  /** Empty where it is the chart's. */
  readonly #lang: string;

  constructor(readonly figure: Figure) {
    const { dataset, words } = figure;
    this.#lang = foreign(dataset.lang, words.format.lang);
    this.#texts = new Set(this.#lang ? textsOf(dataset) : []);
    // A word that the language has, too.
    this.#texts.delete(words.common.statusColumn);
  }

  /** Marks what stands in the frame; what is no text of the data any more loses its mark. */
  mark(root: ParentNode): void {
    for (const element of root.querySelectorAll(WHOLE)) {
      // What an author has put into a slot is the author's.
      const slotted = element.querySelector("slot")?.assignedNodes().length;
      if (!slotted && this.#isOwn(element.textContent)) element.setAttribute("lang", this.#lang);
      else element.removeAttribute("lang");
    }
  }

  /** A text in pieces, of which the data's own is an element with its language. */
  pieces(text: string): (string | HTMLElement)[] {
    const [before, own, after] = this.#split(text);
    if (!own) return [text];
    const span = document.createElement("span");
    span.lang = this.#lang;
    span.textContent = own;
    return [before, span, after].filter((piece) => piece !== "");
  }

  #isOwn(text: string): boolean {
    const [, own, after] = this.#split(text);
    return own !== "" && after === "";
  }

  /** What stands before the data's own text and behind it, such as a unit in brackets; no text of the data is empty. */
  #split(text: string): [before: string, own: string, after: string] {
    if (!this.#lang) return [text, "", ""];
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
