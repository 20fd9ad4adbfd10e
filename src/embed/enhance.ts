/**
 * Turns `<figure data-chart="<tag>">` into charts, now and later: for pages whose editor strips custom elements but
 * keeps figures, tables and `data-*`.
 */
import { charts } from "../charts/index.js";
import { hasData, replaceFigure } from "./figure.js";
import type { Page } from "./page.js";

const FIGURES = "figure[data-chart]";

/**
 * Replaces every figure of the document that asks for a chart, and watches for more. Once per page: where another copy
 * of the library already does it, nothing happens.
 */
export function enhance(page: Page): void {
  if (page.enhancing) return;
  page.enhancing = true;
  // Before the document is complete, a figure may be there without its table.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
  else start();
}

/** The one observer of the page, for as long as the page is open: a figure may come at any time. It keeps no figure. */
function start(): void {
  const warned = new Set<string>();
  const upgradeAll = (figures: Iterable<HTMLElement>): void => {
    for (const figure of figures) if (figure.isConnected) upgrade(figure, warned);
  };
  upgradeAll(document.querySelectorAll<HTMLElement>(FIGURES));
  new MutationObserver((records) => upgradeAll(touched(records))).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-chart"],
  });
}

/** Figures that were added, were given `data-chart`, or got something inside, such as the table they waited for. */
function touched(records: readonly MutationRecord[]): Set<HTMLElement> {
  const found = new Set<HTMLElement>();
  for (const { type, target, addedNodes } of records) {
    const around = target instanceof Element ? target.closest<HTMLElement>(FIGURES) : null;
    if (around && (type === "attributes" || addedNodes.length > 0)) found.add(around);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(FIGURES)) found.add(node as HTMLElement);
      for (const figure of node.querySelectorAll<HTMLElement>(FIGURES)) found.add(figure);
    }
  }
  return found;
}

/** @param warned names that are no chart and that the author has been told of */
function upgrade(figure: HTMLElement, warned: Set<string>): void {
  const tag = (figure.dataset["chart"] ?? "").trim().toLowerCase();
  const chart = charts.find((known) => known.tag === tag);
  if (!chart || !customElements.get(tag)) {
    if (!warned.has(tag)) console.warn(`data-chart=“${tag}” is no chart of this page: the figure stays as it is.`);
    warned.add(tag);
  } else if (hasData(figure)) {
    replaceFigure(figure, chart);
  }
}
