import { plainDecimals, scanNumber } from "../cells/numbers.js";
import { readPeriod } from "../cells/periods.js";
import { isBlank } from "../cells/text.js";

const DELIMITERS = [",", ";", "\t", "|"];
/** Lines that are looked at to find the delimiter. */
const SAMPLE = 20;

interface Score {
  readonly delimiter: string;
  /** Lines that are divided into as many cells as most are. */
  readonly even: number;
  /** How sensible the cells are, from 0 to 2. */
  readonly sense: number;
}

/**
 * The sign that divides the first lines most evenly outside quotes; of several that do, the one that leaves sensible
 * cells: “2020;1,5” is a year and a number when it is divided at “;”. Comma for a single column.
 */
export function detectDelimiter(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter): Score => ({ delimiter, even: evenness(lines, delimiter), sense: 0 }));
  const most = Math.max(...scores.map(({ even }) => even));
  const even = scores.filter((score) => score.even === most);
  if (most === 0 || even.length < 2) return (even.length < 2 ? even[0]?.delimiter : ",") ?? ",";
  return even
    .map((score) => ({ ...score, sense: sense(lines, score.delimiter) }))
    .reduce((best, one) => (one.sense > best.sense ? one : best)).delimiter;
}

/** Lines that agree with the most common number of cells; titles and notes around a table do not. */
function evenness(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length;
    if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The share of lines whose first cell is sensible, and of those in which all are. */
function sense(lines: readonly string[], delimiter: string): number {
  const rows = lines.slice(1).map((line) => line.split(delimiter).map((cell) => isSensible(cell.trim(), delimiter)));
  const first = rows.filter(([cell]) => cell).length;
  const all = rows.filter((row) => row.every(Boolean)).length;
  return (first + all) / Math.max(1, rows.length);
}

/** A number, a time or nothing; or words without another delimiter in them, except for a comma in prose. */
function isSensible(cell: string, delimiter: string): boolean {
  if (isBlank(cell) || plainDecimals(cell) >= 0 || readPeriod(cell) || scanNumber(cell)) return true;
  return !DELIMITERS.some((other) => other !== delimiter && cell.replaceAll(", ", "").includes(other));
}
