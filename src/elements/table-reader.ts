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
