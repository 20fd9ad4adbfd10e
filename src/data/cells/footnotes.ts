import type { Warning } from "../../core/errors.js";
import type { Source } from "./column.js";

/**
 * Marks of footnotes behind a number or a word: “12.4*”, “12.4 [1]”, “12.4¹”, “12,4 1)”, “12,4*)”. A raised 2 or 3
 * behind a letter is a power, as in m².
 */
const MARKS =
  /(?:\s*(?:[*†‡§¶#]+\)?|\[\s*[\p{L}\d]{1,3}\s*\]|[⁰¹⁴-⁹ᵃ-ᶻ]+|(?<![\p{L}\p{M}])[²³]+)|(?<=[^\s(])\s+\d{1,2}\))+$/u;

/** Without the marks at its end; the same text where there are none, or nothing else. */
export function withoutMarks(text: string): string {
  return /[\w.%]$/.test(text) ? text : text.replace(MARKS, "") || text;
}

/** What the author should know about marks that were left out, with the first cell that has one. */
export function markWarning({ cells, rows, header, key }: Source, index: number): Warning {
  const message = `“${String(cells[index])}” carries the mark of a footnote, which is left out: say under the chart what it means.`;
  return { code: "footnote-marks", message, row: rows[index], column: header || key };
}
