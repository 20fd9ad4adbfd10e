import type { Warning } from "../core/errors.js";
import type { RawCell } from "./column.js";
import { isNoteLine, sourcePrefix } from "./remarks.js";
import { cleanText, isBlank } from "./text.js";

export type Cells = readonly RawCell[];

/** A table with what stands around it told apart: lines above the header, several rows of headers, lines below. */
export interface Outline {
  readonly header: Cells;
  readonly body: readonly Cells[];
  /** The first line above the header, or what a merged header measures; empty without one. */
  readonly title: string;
  /** A unit that stands alone above the header: “USD billion”. */
  readonly unit: string;
  readonly notes: readonly string[];
  /** Who is named in a line “Source: …” under the table. */
  readonly publisher: string;
  readonly warnings: readonly Warning[];
}

export const isEmpty = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && isBlank(cell.trim()));

export const full = (row: Cells): RawCell[] => row.filter((cell) => !isEmpty(cell));

/** The text of a row that holds nothing else, in its first cell or in one that is merged over the whole row. */
export function onlyText(row: Cells): string | undefined {
  const texts = full(row);
  const [first] = texts;
  if (typeof first !== "string" || isEmpty(row[0])) return undefined;
  return texts.length === 1 || (texts.length === row.length && texts.every((text) => text === first))
    ? first.trim()
    : undefined;
}

/** The rows of a table without the lines under it, the last first: a source, and notes. */
export function footOf(rows: readonly Cells[], width: number): Pick<Outline, "body" | "notes" | "publisher"> {
  const notes: string[] = [];
  let publisher = "";
  let from = rows.length;
  for (let row = rows.length - 1; row > 0 && width > 1; row -= 1) {
    const cells = rows[row] ?? [];
    const text = onlyText(cells);
    const prefix = text === undefined ? undefined : sourcePrefix(text);
    if (text !== undefined && prefix !== undefined) publisher = cleanText(text.slice(prefix.length));
    else if (text !== undefined && isNoteLine(text)) notes.unshift(cleanText(text));
    else if (full(cells).length > 0) break;
    from = row;
  }
  return { body: notes.length > 0 || publisher ? rows.slice(0, from) : rows, notes, publisher };
}
