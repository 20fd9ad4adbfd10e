import type { AnyChart } from "../core/chart.js";
import { commonOptions } from "../core/common-options.js";
import { attributeName, type OptionSpecs } from "../core/options.js";
import { isSource, placeCaption } from "./caption.js";

/** What stands in for the chart until it is drawn; anything else in the figure is text for its reader. */
const STAND_INS = "table, svg, img, picture, script, style, noscript, template";
const DATA = "table, script[type='application/json'], script[type='text/csv']";

/** Attributes that mean the same on any element. Handlers, roles and what nobody asked for stay behind. */
const CARRIED = ["id", "class", "lang", "dir", "hidden"];

/** Whether a figure has, or names, data; one that is still being filled is looked at again when something is added. */
export function hasData(figure: HTMLElement): boolean {
  return figure.querySelector(DATA) !== null || ["set", "src", "table"].some((name) => figure.dataset[name]);
}

/**
 * Puts the chart in the place of its figure: the figure's nodes move into the element, where table and picture remain
 * what a reader gets when there is no chart.
 */
export function replaceFigure(figure: HTMLElement, chart: AnyChart): void {
  const element = document.createElement(chart.tag);
  carry(figure, element);
  setOptions(figure, element, chart);
  element.append(...figure.childNodes);
  for (const node of [...nodesBeside(element)]) placeText(node, element);
  figure.replaceWith(element);
}

/** `data-chart` stays, so that a style sheet can name figure and chart alike. */
function carry(figure: HTMLElement, element: HTMLElement): void {
  for (const name of [...CARRIED, "data-chart"]) {
    const value = figure.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // Through the CSSOM: where a policy forbids style attributes, an empty one would be a violation too.
  if (figure.style.length > 0) element.style.cssText = figure.style.cssText;
}

function setOptions(figure: HTMLElement, element: HTMLElement, { options }: AnyChart): void {
  const specs: OptionSpecs = { ...commonOptions, ...options };
  for (const [name, { kind }] of Object.entries(specs)) {
    const value = figure.getAttribute(`data-${attributeName(name)}`);
    if (value === null || (kind === "flag" && value === "false")) continue;
    element.setAttribute(attributeName(name), value);
  }
  for (const [from, to] of [
    ["data-set", "data-set"],
    ["data-src", "src"],
    ["data-table", "table"],
  ] as const) {
    const value = figure.getAttribute(from);
    if (value) element.setAttribute(to, value);
  }
}

/**
 * What stands beside the stand-ins, also within boxes that hold them, such as the figure that an editor puts around its
 * table.
 */
function* nodesBeside(box: Element): Generator<ChildNode> {
  for (const node of box.childNodes) {
    if (!(node instanceof HTMLElement)) yield node;
    else if (node.matches(STAND_INS)) continue;
    else if (node.querySelector(STAND_INS)) yield* nodesBeside(node);
    else yield node;
  }
}

/**
 * Text beside table and caption, such as a paragraph, is a source line, or becomes a note: the unnamed slot is not shown
 * with the chart. Slots take children of the element alone, so that text out of a box moves there.
 */
function placeText(node: ChildNode, element: HTMLElement): void {
  const block = blockOf(node);
  if (!block || block.slot) return;
  if (block !== node) node.replaceWith(block);
  if (block.parentElement !== element) element.append(block);
  if (block.localName === "figcaption" || isSource(block)) placeCaption(block, element);
  else if (block.textContent.trim()) block.slot = "note";
}

/** Text that stands by itself needs an element that can have a slot. */
function blockOf(node: ChildNode): HTMLElement | undefined {
  if (node instanceof HTMLElement) return node;
  if (!(node instanceof Text) || !node.data.trim()) return undefined;
  const block = document.createElement("div");
  block.append(node.cloneNode());
  return block;
}
