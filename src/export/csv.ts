import type { Table } from "../core/chart.js";
import type { Cell } from "../core/dataset.js";

/**
 * A table as CSV (RFC 4180, CRLF): machine-readable numbers, a missing value as an empty cell. Text that a spreadsheet
 * would run as a formula is made harmless with a leading apostrophe.
 */
export function tableToCsv({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ value }) => value))];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

/** The invisible marks that order a text of two scripts on the screen, and that nobody finds in a spreadsheet. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One cell, quoted where it has to be. */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const bare = String(cell).replace(MARKS, "");
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
