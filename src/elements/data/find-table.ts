import { DatasetError } from "../../core/errors.js";

/** Whether all that an element holds is there: the document is, or something stands behind the element already. */
export function isParsed(host: Element): boolean {
  if (document.readyState !== "loading") return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** The table inside an element, or else its script of JSON or CSV. */
export function childSource(host: HTMLElement): HTMLTableElement | HTMLScriptElement | null {
  return (
    host.querySelector("table") ??
    host.querySelector<HTMLScriptElement>("script[type='application/json'], script[type='text/csv']")
  );
}

/**
 * The table of the next block, for an element that is empty: classic WordPress paragraphs move a block child out of an
 * element written on one line, and wrap the element itself.
 */
export function adoptedTable(host: HTMLElement): HTMLTableElement | null {
  if (host.childElementCount > 0) return null;
  const paragraph = host.parentElement?.localName === "p" && host.parentElement.childElementCount === 1;
  const next = host.nextElementSibling ?? (paragraph ? host.parentElement.nextElementSibling : null);
  if (!next || next.matches("[data-chart]")) return null;
  if (next instanceof HTMLTableElement) return next;
  return next.localName === "figure" && next.children[0] instanceof HTMLTableElement ? next.children[0] : null;
}

/**
 * @throws DatasetError `missing-table`
 */
export function tableById(id: string, host: HTMLElement): HTMLTableElement {
  const found = (host.getRootNode() as Document | ShadowRoot).getElementById(id) ?? document.getElementById(id);
  const table = found instanceof HTMLTableElement ? found : found?.querySelector("table");
  if (table) return table;
  throw new DatasetError({
    code: "missing-table",
    found: id,
    expected: "the id of a table in this page",
    fix: "Give the table that id, or correct the attribute “table”.",
  });
}
