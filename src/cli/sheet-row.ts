import { readFileSync } from "node:fs";
import { decodeText } from "../core/decode.js";
import { sheetRow } from "../data/sheet-row.js";

/** The number of a row as a spreadsheet counts it; undefined for what is no CSV file. */
export function rowInSheet(file: string, row: number): number | undefined {
  if (!/\.(?:csv|tsv)$/i.test(file)) return undefined;
  try {
    return sheetRow(decodeText(readFileSync(file)), row);
  } catch {
    // A file that breaks off is said to do so by the error itself.
    return undefined;
  }
}
