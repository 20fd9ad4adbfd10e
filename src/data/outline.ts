import type { Warning } from "../core/errors.js";
import type { RawCell } from "./column.js";
import { filledForward, joinHeaders } from "./header-rows.js";
import { scanNumber } from "./numbers.js";
import { readPeriod } from "./periods.js";
import { isNoteLine, sourcePrefix } from "./remarks.js";
import { cleanText, isBlank } from "./text.js";
import { readUnit } from "./units.js";
import { isYear } from "./years.js";

type Cells = readonly RawCell[];

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

/** Lines that may stand above the header. */
const MOST_LINES = 8;

/** Takes a table apart; the first row is the header, unless it is a line of text above one. */
export function outline(table: readonly Cells[]): Outline {
  const top = headerRow(table);
  const lines = table.slice(0, top).flatMap((row) => onlyText(row) ?? []);
  const [first = [], second = []] = table.slice(top, top + 2);
  const merged = isMerged(first, second, table[top + 2] ?? []);
  const { header, measure } = merged
    ? joinHeaders([filledForward(first, second), second])
    : { header: first, measure: "" };
  const foot = footOf(table, top + (merged ? 2 : 1), header.length);
  const unit = lines.slice(1).find(isUnit) ?? "";
  return {
    header,
    body: table.slice(top + (merged ? 2 : 1), foot.from),
    title: cleanText(lines[0] ?? measure),
    unit,
    ...foot,
    warnings: lines.length > 0 ? [linesAbove(lines)] : [],
  };
}

function linesAbove(lines: readonly string[]): Warning {
  const message = `What stands above the header is no data: ${lines.map((line) => `“${cleanText(line, 80)}”`).join(", ")}. The first line is the title.`;
  return { code: "lines-above-header", message };
}

function isUnit(line: string): boolean {
  const bare = line.trim().replace(/^\((.*)\)$/u, "$1");
  const { currency, power, percent, name } = readUnit(bare);
  return name === "" && (currency !== undefined || power !== 0 || percent);
}

const isEmpty = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && isBlank(cell.trim()));

const full = (row: Cells): RawCell[] => row.filter((cell) => !isEmpty(cell));

/** The text of a row that holds nothing else, in its first cell or in one that is merged over the whole row. */
function onlyText(row: Cells): string | undefined {
  const texts = full(row);
  const [first] = texts;
  if (typeof first !== "string" || isEmpty(row[0])) return undefined;
  return texts.length === 1 || (texts.length === row.length && texts.every((text) => text === first))
    ? first.trim()
    : undefined;
}

/** The first row of several cells, where nothing but lines of text stands above it and it is a header; else the first. */
function headerRow(table: readonly Cells[]): number {
  const wide = table.slice(0, MOST_LINES + 1).findIndex((row) => full(row).length > 1 && onlyText(row) === undefined);
  const above = table.slice(0, Math.max(0, wide));
  const lines = above.every((row) => full(row).length === 0 || onlyText(row) !== undefined);
  return wide > 0 && lines && isHeader(table[wide] ?? []) ? wide : 0;
}

/** Two cells or more, all of them words or times. */
function isHeader(row: Cells): boolean {
  const cells = full(row);
  return cells.length > 1 && !cells.some(isAmount);
}

const isAmount = (cell: RawCell): boolean =>
  typeof cell === "number"
    ? !isYear(cell)
    : cell !== null && scanNumber(cell.trim()) !== undefined && readPeriod(cell.trim()) === undefined;

/** Whether the second row names what the first one groups: gaps behind its cells, and no amounts yet. */
function isMerged(first: Cells, second: Cells, third: Cells): boolean {
  const start = first.findIndex((cell) => !isEmpty(cell));
  const gaps = second.filter((cell, column) => column > Math.max(start, 0) && !isEmpty(cell) && isEmpty(first[column]));
  return gaps.length > 0 && full(first).length > 0 && isHeader(second) && third.some((cell) => isAmount(cell ?? null));
}

/** Lines under the table, the last first: a source, and notes. */
function footOf(table: readonly Cells[], start: number, width: number) {
  const notes: string[] = [];
  let publisher = "";
  let from = table.length;
  for (let row = table.length - 1; row > start && width > 1; row -= 1) {
    const cells = table[row] ?? [];
    const text = onlyText(cells);
    const prefix = text === undefined ? undefined : sourcePrefix(text);
    if (text !== undefined && prefix !== undefined) publisher = cleanText(text.slice(prefix.length));
    else if (text !== undefined && isNoteLine(text)) notes.unshift(cleanText(text));
    else if (full(cells).length > 0) break;
    from = row;
  }
  return { from: notes.length > 0 || publisher ? from : table.length, notes, publisher };
}
