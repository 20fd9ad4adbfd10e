import type { Warning } from "../../core/errors.js";
import type { RawCell } from "../cells/column.js";
import { filledForward, joinHeaders } from "./header-rows.js";
import { sourcePrefix } from "../cells/source-line.js";
import { scanNumber } from "../cells/numbers.js";
import { readPeriod } from "../cells/periods.js";
import { footOf } from "./foot.js";
import { bareUnit, isUnit, rowsAside } from "./rows-aside.js";
import { full, isEmpty, onlyText, type Cells, type Outline } from "./rows.js";
import { cleanText } from "../cells/text.js";
import { isYear } from "../cells/years.js";

/** Lines that may stand above the header. */
const MOST_LINES = 8;

/** Takes a table apart; the first row is the header, unless it is a line of text above one. */
export function outline(table: readonly Cells[]): Outline {
  const top = headerRow(table);
  const above = table.slice(0, top).filter((row) => full(row).length > 0);
  const lines = above.flatMap((row) => onlyText(row) ?? []);
  const [first = [], second = []] = table.slice(top, top + 2);
  const merged = isMerged(first, second, table[top + 2] ?? []);
  const heads = merged ? [filledForward(first, second), second] : [first];
  const below = outlineBelow(heads, table.slice(top + heads.length));
  return {
    ...below,
    title: cleanText(lines[0] ?? below.title),
    unit: lines.slice(1).map(bareUnit).find(isUnit) ?? below.unit,
    publisher: below.publisher || publisherIn(above),
    warnings: [...(above.length > 0 ? [linesAbove(above)] : []), ...below.warnings],
  };
}

/** “Data source; World Development Indicators”. */
const publisherIn = (rows: readonly Cells[]): string => {
  const [line] = rows.map((row) => full(row).join(": ")).filter((text) => sourcePrefix(text) !== undefined);
  return line === undefined ? "" : cleanText(line.slice(sourcePrefix(line)?.length));
};

/** The same below rows of headers that are known: several become one, and rows that are no data are told apart. */
export function outlineBelow(heads: readonly Cells[], given: readonly Cells[]): Outline {
  const [first = []] = heads;
  const joined = heads.length > 1 ? joinHeaders(heads) : { header: first, measure: "" };
  const { body, ...foot } = footOf(given, joined.header.length);
  const { header, unit, aside, groups } = rowsAside(joined.header, body);
  return { ...foot, body, header, unit, aside, title: joined.measure, warnings: groups };
}

function linesAbove(rows: readonly Cells[]): Warning {
  const lines = rows.map((row) => `“${cleanText(onlyText(row) ?? full(row).join(": "), 80)}”`);
  const title = rows.some((row) => onlyText(row) !== undefined) ? " The first line is the title." : "";
  const message = `What stands above the header is no data: ${lines.join(", ")}.${title}`;
  return { code: "lines-above-header", message };
}

/**
 * The first row of several cells, where nothing but lines of text stands above it and it is a header; the first with
 * times, where those above it fill two cells at most; else the first.
 */
function headerRow(table: readonly Cells[]): number {
  const dated = table.slice(0, MOST_LINES + 1).findIndex(isDatedHeader);
  if (dated > 0 && table.slice(0, dated).every(isPair)) return dated;
  const wide = table.slice(0, MOST_LINES + 1).findIndex((row) => full(row).length > 1 && onlyText(row) === undefined);
  const above = table.slice(0, Math.max(0, wide));
  const lines = above.every((row) => full(row).length === 0 || onlyText(row) !== undefined);
  return wide > 0 && lines && isHeader(table[wide] ?? []) ? wide : 0;
}

/** A name over the names, and times beside it. */
const isDatedHeader = (row: Cells): boolean =>
  !isEmpty(row[0]) && full(row).length > 3 && isHeader(row) && full(row).filter(isTimeCell).length > 1;

/** “Data source; World Development Indicators”: what a file says of itself before its table. */
const isPair = (row: Cells): boolean => row.slice(2).every(isEmpty);

const isTimeCell = (cell: RawCell): boolean => cell !== null && readPeriod(String(cell).trim()) !== undefined;

/** Two cells or more, all of them words or times. */
function isHeader(row: Cells): boolean {
  const cells = full(row);
  return cells.length > 1 && !cells.some(isAmount);
}

const isAmount = (cell: RawCell): boolean =>
  typeof cell === "number"
    ? !isYear(cell)
    : cell !== null && scanNumber(cell.trim()) !== undefined && readPeriod(cell.trim()) === undefined;

/** “Year” in each column, and below it which. */
function areTimesUnder(first: Cells, second: Cells): boolean {
  const below = full(second);
  if (below.length < 2 || !isEmpty(second[0]) || !below.every(isTimeCell)) return false;
  return second.every(
    (cell, column) => isEmpty(cell) || (!isEmpty(first[column]) && !isTimeCell(first[column] ?? null)),
  );
}

/** Whether the second row names what the first one groups: gaps behind its cells, or times under words, and no amounts yet. */
function isMerged(first: Cells, second: Cells, third: Cells): boolean {
  if (areTimesUnder(first, second) && third.some((cell) => isAmount(cell ?? null))) return true;
  const start = first.findIndex((cell) => !isEmpty(cell));
  const gaps = second.filter((cell, column) => column > Math.max(start, 0) && !isEmpty(cell) && isEmpty(first[column]));
  return gaps.length > 0 && full(first).length > 0 && isHeader(second) && third.some((cell) => isAmount(cell ?? null));
}
