import { sourcePrefix } from "../data/cells/source-line.js";

/** A longer text is a paragraph; in the type of a heading nobody could read it. */
const LONGEST_HEADING = 160;

const text = (node: Node | null | undefined): string => (node?.textContent ?? "").replace(/\s+/gu, " ").trim();

/**
 * Gives a figure's caption its place in the element, with its markup, said once and not lost:
 * a line "Source: …" is the source; the heading's own words, or a short text where there is no other heading, are the
 * heading; everything else is a note. What it says of heading and source becomes attributes too, so that downloads say
 * it as well.
 */
export function placeCaption(caption: HTMLElement, element: HTMLElement): void {
  const said = text(caption);
  if (!said) {
    caption.remove();
    return;
  }
  const heading = element.getAttribute("heading") ?? text(element.querySelector("caption"));
  const source = sourcePrefix(said);
  if (source !== undefined) {
    nameSource(element, said.slice(source.length), caption.querySelector("a"));
    slot(caption, "source");
  } else if (said === heading || (!heading && said.length <= LONGEST_HEADING)) {
    slot(caption, "heading");
    element.setAttribute("heading", said);
  } else {
    slot(caption, "note");
  }
}

/** Whether a text beside the table says where it is from. */
export const isSource = (node: HTMLElement): boolean => sourcePrefix(text(node)) !== undefined;

function nameSource(element: HTMLElement, source: string, link: HTMLAnchorElement | null): void {
  if (element.hasAttribute("source")) return;
  element.setAttribute("source", source);
  if (link && !element.hasAttribute("source-href")) element.setAttribute("source-href", link.href);
}

/** A `<figcaption>` belongs to a figure: its nodes move into a plain block of the same id and classes. */
function slot(caption: HTMLElement, name: string): void {
  const block = document.createElement("div");
  if (caption.id) block.id = caption.id;
  if (caption.className) block.className = caption.className;
  block.slot = name;
  block.append(...caption.childNodes);
  caption.replaceWith(block);
}
