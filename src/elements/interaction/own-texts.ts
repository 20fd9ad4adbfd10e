import type { OwnTexts } from "../../render/own-texts.js";

/** What a chart shows as the data has it, outside its sentences. */
const WHOLE = "[part=heading], [part=subheading], [part=note], [part=key] span, .explanation p, .grid span";

/**
 * Gives texts of the data in the frame the language they are in; what is no text of the data any more loses its mark.
 * Names inside a sentence of the chart's are said as that language says names.
 */
export function markOwn(root: ParentNode, texts: OwnTexts): void {
  for (const element of root.querySelectorAll(WHOLE)) {
    // What an author has put into a slot is the author's.
    const slotted = element.querySelector("slot")?.assignedNodes().length;
    if (!slotted && texts.has(element.textContent)) element.setAttribute("lang", texts.lang);
    else element.removeAttribute("lang");
  }
}

/** A text in pieces, of which the data's own is an element with its language. */
export function piecesOf(text: string, texts: OwnTexts): (string | HTMLElement)[] {
  const [before, own, after] = texts.split(text);
  if (!own) return [text];
  const span = document.createElement("span");
  span.lang = texts.lang;
  span.textContent = own;
  return [before, span, after].filter((piece) => piece !== "");
}
