/** Every text that a reader sees in a chart, with the lowest contrast it has anywhere. */
import type { ChartElement } from "../../../src/index.js";
import { contrast, over, readColour, type Colour } from "./colour.js";
import { coloursOf, isOpaque, stackAt, type Place } from "./ground.js";

export interface SeenText {
  readonly text: string;
  /** With what is really below it, at its worst place; null where something hides all of it. */
  readonly contrast: number | null;
  /** Of its letters, CSS pixels. */
  readonly size: number;
}

/** Where in a line of text the ground is looked at, as shares of its width and height. */
const ACROSS = [0.1, 0.5, 0.9];
const DOWN = [0.35, 0.65];

/**
 * @param within selector of what to look at, in the chart
 */
export function seenTexts(chart: ChartElement, within = "*"): SeenText[] {
  return textNodes(chart)
    .filter((node) => boxOf(node).closest(within) && isShown(node))
    .map((node) => ({
      text: node.data.replace(/\s+/g, " ").trim(),
      contrast: lowest(chart, node),
      size: parseFloat(getComputedStyle(boxOf(node)).fontSize),
    }));
}

function textNodes(chart: ChartElement): Text[] {
  const nodes: Text[] = [];
  for (const root of [chart.shadowRoot!, chart]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) nodes.push(walker.currentNode as Text);
  }
  return nodes;
}

/** The element whose box holds a text: a slot has none. */
function boxOf(node: Text): Element {
  let element = node.parentElement!;
  while (getComputedStyle(element).display === "contents" && element.parentElement) element = element.parentElement;
  return element;
}

/** Options lie over the picture without being seen; their sentence is seen in the tip. */
function isShown(node: Text): boolean {
  const element = boxOf(node);
  if (element.closest("style, script, [role=option]") || rectsOf(node).length === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, display } = getComputedStyle(at);
    if (clipPath !== "none" || display === "none") return false;
  }
  return element.checkVisibility({ visibilityProperty: true });
}

function rectsOf(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function lowest(chart: ChartElement, node: Text): number | null {
  const element = boxOf(node);
  const inView = element.getBoundingClientRect();
  if (inView.bottom > innerHeight || inView.top < 0) element.scrollIntoView({ block: "center" });
  const found = rectsOf(node)
    .flatMap(({ left, top, width, height }) =>
      ACROSS.flatMap((x) => DOWN.map((y) => ({ x: left + width * x, y: top + height * y }))),
    )
    .flatMap((place) => contrastsAt(chart, element, place));
  return found.length > 0 ? Math.min(...found) : null;
}

function contrastsAt(chart: ChartElement, element: Element, at: Place): number[] {
  const stack = stackAt(chart, at);
  const own = stack.indexOf(element);
  if (own < 0 || stack.slice(0, own).some((above) => isOpaque(above, at))) return [];
  const ink = inkOf(element);
  const below = element instanceof SVGElement ? stack.slice(own + 1) : stack.slice(own);
  return coloursOf(below, at).map((ground) => contrast(over(ink, ground), ground));
}

function inkOf(element: Element): Colour {
  const { color, fill } = getComputedStyle(element);
  return readColour(element instanceof SVGElement ? fill : color);
}
