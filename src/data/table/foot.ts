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

/** Lines that stand under such a rule at most. */
const MOST_LINES = 20;

/** The row of the rule under the figures, below which nothing but lines of text stands; −1 without one. */
function ruleOf(rows: readonly Cells[]): number {
  const first = Math.max(1, rows.length - MOST_LINES - 1);
  const at = rows.slice(first).findIndex((cells) => RULE.test(onlyText(cells) ?? ""));
  const below = at < 0 ? [] : rows.slice(first + at + 1);
  return at >= 0 && below.every((cells) => onlyText(cells) !== undefined || full(cells).length === 0) ? first + at : -1;
}

/** The rows of a table without the lines under it, the last first: a source, and notes. */
export function footOf(rows: readonly Cells[], width: number): Pick<Outline, "body" | "notes" | "publisher"> {
  const notes: string[] = [];
  let publisher = "";
  const rule = ruleOf(rows);
  let from = rows.length;
  for (let row = rows.length - 1; row > 0 && width > 1; row -= 1) {
    const cells = rows[row] ?? [];
    const text = onlyText(cells);
    const prefix = text === undefined ? undefined : sourcePrefix(text);
    if (text !== undefined && prefix !== undefined) publisher = cleanText(text.slice(prefix.length));
    else if (text !== undefined && (isNoteLine(text) || (rule >= 0 && row > rule))) notes.unshift(cleanText(text));
    else if (row !== rule && full(cells).length > 0) break;
    from = row;
  }
  return { body: from <= rule || notes.length > 0 || publisher ? rows.slice(0, from) : rows, notes, publisher };
}
