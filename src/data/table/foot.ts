import { full, onlyText, type Cells, type Outline } from "./rows.js";
import { sourcePrefix } from "../cells/source-line.js";
import { NOTE_LINE } from "../cells/vocabulary/index.js";
import { cleanText } from "../cells/text.js";

/** Marks of a footnote before its text, such as “*”, “1)” and “[a]”. */
const MARK = /^(?:[*†‡§¹²³⁴-⁹]|\d{1,2}\)\s|\[[\p{L}\d]{1,3}\]\s)/u;

/** “Note: …”, “* provisional”, “1) without Malta”: a line under a table that is none of its rows. */
const isNoteLine = (line: string): boolean => MARK.test(line) || NOTE_LINE.test(line);

/** A line drawn under the figures. */
const RULE = /^[_=–—-]{3,}$/u;

const isRule = (cells: Cells): boolean => RULE.test(onlyText(cells) ?? "");

/** The rows of a table without the lines under it, the last first: a source, and notes. */
export function footOf(rows: readonly Cells[], width: number): Pick<Outline, "body" | "notes" | "publisher"> {
  const notes: string[] = [];
  let publisher = "";
  let hasRule = false;
  let from = rows.length;
  for (let row = rows.length - 1; row > 0 && width > 1; row -= 1) {
    const cells = rows[row] ?? [];
    const text = onlyText(cells);
    const prefix = text === undefined ? undefined : sourcePrefix(text);
    if (text !== undefined && prefix !== undefined) publisher = cleanText(text.slice(prefix.length));
    else if (text !== undefined && isNoteLine(text)) notes.unshift(cleanText(text));
    else if (text !== undefined && RULE.test(text)) hasRule = true;
    else if (text !== undefined && rows.slice(0, row).some(isRule)) notes.unshift(cleanText(text));
    else if (full(cells).length > 0) break;
    from = row;
  }
  return { body: hasRule || notes.length > 0 || publisher ? rows.slice(0, from) : rows, notes, publisher };
}
