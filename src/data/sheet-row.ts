import { parseCsv } from "./source/csv.js";
import { outline } from "./table/outline.js";

/**
 * The number of a row of CSV as a spreadsheet counts it, with the header and the lines above it; `row` counts from 1 after
 * the header. Undefined where the text has no rows.
 *
 * @throws DatasetError as `readDataset`
 */
export function sheetRow(text: string, row: number): number | undefined {
  const blank = /^(?:[ \t]*\r?\n)*/u.exec(text)?.[0].split("\n").length ?? 1;
  const rows = parseCsv(text);
  const [first] = outline(rows).body;
  return first ? rows.indexOf(first as string[]) + row + blank - 1 : undefined;
}
