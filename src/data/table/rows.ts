import type { Warning } from "../../core/errors.js";
import type { RawCell } from "../cells/column.js";
import { isBlank } from "../cells/text.js";

export type Cells = readonly RawCell[];

/** A table with what stands around it told apart: lines above the header, several rows of headers, lines below. */
export interface Outline {
  readonly header: Cells;
  readonly body: readonly Cells[];
  /** Indices of rows of the body that are no data: units, names of groups. */
  readonly aside: ReadonlySet<number>;
  /** The first line above the header, or what a merged header measures; empty without one. */
  readonly title: string;
  /** A unit that stands alone above the header: “USD billion”. */
  readonly unit: string;
  readonly notes: readonly string[];
  /** Who is named in a line “Source: …” under the table. */
  readonly publisher: string;
  /** Where that name leads; empty or absent where it does not. */
  readonly address?: string;
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
