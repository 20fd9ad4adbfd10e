import { checkRowCount } from "../../data/table/grid.js";
import { footOf } from "../../data/table/foot.js";
import { joinHeaders } from "../../data/table/header-rows.js";
import type { Cells, Outline } from "../../data/table/rows.js";
import { eachStep, type Steps } from "../../core/steps.js";
import { tableSteps } from "../../data/table/table.js";
import { type Maybe, whenThere } from "../maybe.js";
import { cellText } from "./cell-text.js";
import type { Read } from "./sources.js";
import { sliced } from "./turns.js";

/** An HTML table as it is shown: merged cells are repeated over the cells they span. */
export interface PageTable {
  /** Rows of headers: those in `<thead>`, or the first rows that hold `<th>` only. */
  readonly heads: readonly Cells[];
  readonly body: readonly Cells[];
  /** The caption, or a row of headers that is one cell over the whole table. */
  readonly title: string;
}

/** @throws DatasetError `too-many-rows` */
export function* tableCells(table: HTMLTableElement): Steps<PageTable> {
  const rows = [...table.rows];
  checkRowCount(rows.length - 1);
  const grid: string[][] = [];
  yield* eachStep(rows, (row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const text = cellText(cell);
      for (let dy = 0; dy < span(cell.rowSpan, rows.length - y); dy++) {
        const line = (grid[y + dy] ??= []);
        for (let dx = 0; dx < span(cell.colSpan, MOST_COLUMNS); dx++) line[x + dx] = text;
      }
    }
  });
  const lines = grid.map((line) => Array.from(line, (text: string | undefined) => text ?? ""));
  const count = headerRows(table, rows);
  const [last = [], ...above] = lines.slice(0, count).reverse();
  const caption = table.caption ? cellText(table.caption) : "";
  return {
    heads: [...above.filter((line) => !isTitle(line)).reverse(), last],
    body: lines.slice(count),
    title: caption || (above.find(isTitle)?.[0] ?? ""),
  };
}

const MOST_COLUMNS = 1000;

const span = (wanted: number, most: number): number => Math.max(1, Math.min(wanted || most, most));

function headerRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): number {
  const isHeader = (row: HTMLTableRowElement): boolean => [...row.cells].every(({ localName }) => localName === "th");
  if (table.tHead) return table.tHead.rows.length;
  const end = rows.findIndex((row) => !isHeader(row));
  return end < 0 ? 1 : end;
}

const isTitle = (line: readonly string[]): boolean => line.length > 1 && new Set(line).size === 1;

/** With one row of headers, and without the lines under the table. */
export function outlineOf({ heads, body, title }: PageTable): Outline {
  const [first = []] = heads;
  const { header, measure } = heads.length > 1 ? joinHeaders(heads) : { header: first, measure: "" };
  return { header, title: title || measure, unit: "", warnings: [], ...footOf(body, header.length) };
}

/** A table of the page as data; once `signal` aborts, it is read no further. */
export function readTable(
  table: HTMLTableElement,
  options: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Maybe<Read> {
  return whenThere(sliced(tableCells(table), signal), (found) => sliced(tableSteps(outlineOf(found), options), signal));
}
