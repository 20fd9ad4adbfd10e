import { DatasetError } from "../core/errors.js";

/** An HTML table as rows of texts, header first: merged cells are repeated over the cells they span. */
export function readCells(table: HTMLTableElement): string[][] {
  const grid: string[][] = [];
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let dy = 0; dy < span(cell.rowSpan, table.rows.length - y); dy++) {
        const line = (grid[y + dy] ??= []);
        for (let dx = 0; dx < span(cell.colSpan, MOST_COLUMNS); dx++) line[x + dx] = textOf(cell);
      }
    }
  });
  return grid.map((line) => Array.from(line, (text: string | undefined) => text ?? ""));
}

const MOST_COLUMNS = 1000;

const span = (wanted: number, most: number): number => Math.max(1, Math.min(wanted || most, most));

/** `data-value` says what a cell means where its text is written for people. */
function textOf(cell: HTMLTableCellElement): string {
  return cell.dataset["value"] ?? cell.textContent.replace(/\s+/g, " ").trim();
}

/** The caption, which is the heading of a chart that has no other. */
export const captionOf = (table: HTMLTableElement): string =>
  (table.caption?.textContent ?? "").replace(/\s+/g, " ").trim();

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
