import { checkRowCount } from "../../data/table/grid.js";
import { outline, outlineBelow } from "../../data/table/outline.js";
import type { Cells, Outline } from "../../data/table/rows.js";
import { eachStep, type Steps } from "../../core/steps.js";
import { tableSteps } from "../../data/table/table.js";
import { type Maybe, whenThere } from "../maybe.js";
import { cellText } from "./cell-text.js";
import { styledBy, whileStyled } from "./seen.js";
import type { Read } from "./sources.js";
import { textBeside, type TextBeside } from "./text-beside.js";
import { sliced } from "./turns.js";

/** An HTML table as it is shown: merged cells are repeated over the cells they span. */
export interface PageTable {
  /** Rows of headers: those in `<thead>`, or the first rows that hold `<th>` only; none where nothing marks them. */
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
  const styles = styledBy(table);
  const count = headerRows(table, rows);
  // Of thousands of cells only those are asked that can hide by an attribute, unless one of the first hides without.
  let every = false;
  const isShown = (part: HTMLElement, y: number): boolean => {
    const asked = mayHide(part);
    if (!every && !asked && y > count) return true;
    const { seen } = styles(part);
    every ||= !seen && !asked;
    return seen;
  };
  const hidden = new Set<number>();
  yield* eachStep(rows, (row, y) => {
    let x = 0;
    if (!isShown(row, y)) hidden.add(y);
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      if (!isShown(cell, y)) continue;
      const text = cellText(cell, styles);
      for (let dy = 0; dy < span(cell.rowSpan, rows.length - y); dy++) {
        const line = (grid[y + dy] ??= []);
        for (let dx = 0; dx < span(cell.colSpan, MOST_COLUMNS); dx++) line[x + dx] = text;
      }
    }
  });
  const lines = rows.map((_, y) => (hidden.has(y) ? [] : Array.from(grid[y] ?? [], (text?: string) => text ?? "")));
  const [last, ...above] = lines.slice(0, count).reverse();
  const caption = table.caption && styles(table.caption).seen ? cellText(table.caption, styles) : "";
  return {
    heads: last ? [...above.filter((line) => !isTitle(line)).reverse(), last] : [],
    body: lines.slice(count),
    title: caption || (above.find(isTitle)?.[0] ?? ""),
  };
}

const mayHide = (part: HTMLElement): boolean =>
  part.hasAttribute("hidden") || part.hasAttribute("class") || part.hasAttribute("style");

const MOST_COLUMNS = 1000;

const span = (wanted: number, most: number): number => Math.max(1, Math.min(wanted || most, most));

function headerRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): number {
  const isHeader = (row: HTMLTableRowElement): boolean => [...row.cells].every(({ localName }) => localName === "th");
  const marked = table.tHead?.rows.length ?? 0;
  if (marked > 0) return marked;
  const end = rows.findIndex((row) => !isHeader(row));
  return end < 0 ? 1 : end;
}

const isTitle = (line: readonly string[]): boolean => line.length > 1 && new Set(line).size === 1;

/** With one row of headers, and without the lines under the table. Where nothing marks the headers, as in CSV. */
export function outlineOf({ heads, body, title }: PageTable): Outline {
  const found = heads.length > 0 ? outlineBelow(heads, body) : outline(body);
  return { ...found, title: title || found.title };
}

/** What the table says itself goes before what stands beside it. */
function withText(table: Outline, beside: TextBeside): Outline {
  const named = table.publisher ? {} : { publisher: beside.publisher, address: beside.address ?? "" };
  return { ...table, ...named, title: table.title || beside.title, notes: [...table.notes, ...beside.notes] };
}

/**
 * A table of the page as data; once `signal` aborts, it is read no further.
 *
 * @param host the chart, whose other content belongs to a table inside it
 */
export function readTable(
  table: HTMLTableElement,
  host: Element,
  options: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Maybe<Read> {
  return whenThere(sliced(styled(table, tableCells(table)), signal), (found) => {
    const about = outlineOf(found);
    const whole = host.contains(table) ? withText(about, textBeside(host, table, about.title !== "")) : about;
    return sliced(tableSteps(whole, options), signal);
  });
}

/** The same steps, each taken while the styles of the table can be asked. */
function* styled<T>(table: HTMLTableElement, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = whileStyled(table, () => steps.next());
    if (step.done) return step.value;
    yield;
  }
}
