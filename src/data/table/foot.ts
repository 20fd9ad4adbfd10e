import { full, onlyText, type Cells, type Outline } from "./rows.js";
import { sourcePrefix } from "../cells/source-line.js";
import { cleanText } from "../cells/text.js";

const NOTE =
  /^(?:(?:notes?|n\.b\.|anmerkung(?:en)?|hinweise?|remarques?|notas?|ملاحظات?|ملاحظة|टिप्पणी|注|備考)\s*[.:：]|[*†‡§¹²³⁴-⁹]|\d{1,2}\)\s|\[[\p{L}\d]{1,3}\]\s)/iu;

/** “Note: …”, “* provisional”, “1) without Malta”: a line under a table that is none of its rows. */
const isNoteLine = (line: string): boolean => NOTE.test(line);

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
