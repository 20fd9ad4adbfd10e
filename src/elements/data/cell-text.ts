import { visible } from "../../data/cells/text.js";
import type { Shown } from "./seen.js";

/** Asks how an element of the table is shown. */
export type Styles = (element: Element) => Shown;

/**
 * The text of a cell as a reader sees it, on one line; `data-value` says what a cell means where its text is written
 * for people. What is hidden is left out, lines stand apart, and a picture is what its `alt` says. A raised mark does not
 * become a digit of the number before it: 12.4<sup>1</sup> is “12.4 [1]”, while a raised 2 or 3 behind a letter is the power
 * that it stands for.
 */
export function cellText(cell: HTMLElement, styles: Styles): string {
  const given = cell.dataset["value"];
  if (given !== undefined) return given;
  // Most cells hold nothing but text.
  if (cell.childElementCount === 0) return oneLine(cell.textContent);
  const pictures: string[] = [];
  const lines = textOf(cell, styles, pictures).split("\n").map(oneLine).filter(Boolean);
  const text = lines.reduce((before, line) => before + between(before, line) + line, "");
  // Beside a name a picture is a flag or a logo; beside a number it says something about it.
  return /\p{L}/u.test(text) ? text : oneLine([...pictures, text].join(" "));
}

const oneLine = (text: string): string => visible(text).replace(/\s+/g, " ").trim();

const isBare = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text);

/** Two lines of numbers are two numbers: “1” over “204” is no 1204. */
const between = (before: string, line: string): string =>
  before === "" ? "" : isBare(before) && isBare(line) ? "; " : " ";

/** With line ends where the reader sees them; those of the source are spaces. */
function textOf(node: Element, styles: Styles, pictures: string[]): string {
  let text = "";
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) text += child.nodeType === Node.TEXT_NODE ? oneSpaced(child.textContent) : "";
    else if (child.localName === "br") text += "\n";
    else {
      const { seen, block } = styles(child);
      if (!seen) continue;
      if (child.localName === "img") pictures.push((child as HTMLImageElement).alt);
      else if (child.localName === "sup" || child.localName === "sub") text = withRaised(text, child, styles, pictures);
      else text += block ? `\n${textOf(child, styles, pictures)}\n` : textOf(child, styles, pictures);
    }
  }
  return text;
}

const oneSpaced = (text: string | null): string => (text ?? "").replace(/\s+/g, " ");

/** The text before and a raised mark behind it; the source may be written over several lines around a power. */
function withRaised(before: string, element: Element, styles: Styles, pictures: string[]): string {
  const mark = textOf(element, styles, pictures).trim();
  if (element.localName === "sub" && !/[\d%]\s*$/.test(before)) return before + mark;
  if (/^[23]$/.test(mark) && /\p{L}\s*$/u.test(before)) return before.trimEnd() + (mark === "2" ? "²" : "³");
  if (/^(?:st|nd|rd|th|er|\W*)$/u.test(mark)) return before + mark;
  return `${before} ${/^[[(]?[\p{L}\d]{1,3}[\])]?$/u.test(mark) ? `[${mark.replace(/[[\]()]/g, "")}]` : mark}`;
}
