import { carriedDecimals } from "../../core/tidy.js";
import type { RawCell } from "./column.js";
import { isTakenOut, plainDecimals, scanNumber, type Separator, type Written } from "./numbers.js";
import { eachStep, type Steps } from "../../core/steps.js";
import { isMissing } from "./text.js";

/** The letters that statistical offices put behind a figure: b for a break in the series, p for provisional, e for estimated. */
const FLAGGED = /^(.*\d)\s[bcdefnprsuvz]{1,2}$/u;

/** The number before such a letter, in a cell that holds nothing else. */
export function flaggedNumber(cell: string): Written | undefined {
  const number = FLAGGED.exec(cell)?.[1];
  const written = number === undefined ? undefined : scanNumber(number);
  return written?.measure.name === "" && written.measure.power === 0 ? written : undefined;
}

/** The cells of a column, as far as each can be read by itself. */
export interface NumberScan {
  /** What is written as computers do, or came as a number; null where a cell is missing or among `odd`. */
  readonly values: (number | null)[];
  /** Decimals of `values`. */
  readonly decimals: number[];
  /** The others by their index, ascending: numbers with a measure or other separators, and texts. */
  readonly odd: Map<number, Written | "text">;
  /** Cells from which the figure was taken, by their index; they are missing. */
  readonly redacted: number[];
  /** Cells with content that are no numbers. */
  texts: number;
  /** Those of them that are numbers with a letter behind. */
  flagged: number;
  /** Cells that are numbers. */
  count: number;
  /** The decimal signs that cells show. */
  readonly shown: Set<Separator>;
  /** So many texts that these are no numbers; what comes after them was not looked at. */
  isWords: boolean;
}

/** As many words in a row, and no number before them, are no column of numbers. */
const ENOUGH = 200;

/**
 * @param unitName a word that may stand beside each number, as the header has it
 * @param named the author says that these are numbers; otherwise scanning ends where they can be none any more
 */
export function* scanCells(cells: readonly RawCell[], unitName: string, named: boolean): Steps<NumberScan> {
  const scan: NumberScan = {
    values: [],
    decimals: [],
    odd: new Map(),
    redacted: [],
    texts: 0,
    flagged: 0,
    count: 0,
    shown: new Set(),
    isWords: false,
  };
  const name = unitName.toLowerCase();
  const known: Known = new Map();
  yield* eachStep(cells, (cell, index) => {
    if (scan.isWords) return;
    const decimals = typeof cell === "string" ? plainDecimals(cell) : -1;
    if (decimals >= 0) {
      keep(scan, Number(cell) || 0, decimals);
      if (decimals > 0) scan.shown.add(".");
    } else if (typeof cell === "number" && Number.isFinite(cell)) keep(scan, cell, Math.min(20, carriedDecimals(cell)));
    else {
      scanOther(scan, cell, index, name, known);
      scan.isWords = !named && scan.texts - scan.flagged > (scan.count > 0 ? cells.length / 2 : ENOUGH);
    }
  });
  return scan;
}

function keep(scan: NumberScan, value: number | null, decimals: number): void {
  scan.values.push(value);
  scan.decimals.push(decimals);
  if (value !== null) scan.count += 1;
}

/** What cells were read as: words repeat, and so do numbers with a measure. */
type Known = Map<RawCell, Written | "text" | "redacted" | null>;

function scanOther(scan: NumberScan, cell: RawCell, index: number, name: string, known: Known): void {
  keep(scan, null, 0);
  let read = known.get(cell);
  if (read === undefined) known.set(cell, (read = readCell(cell, name)));
  if (read === null) return;
  if (read === "redacted") {
    scan.redacted.push(index);
    return;
  }
  scan.odd.set(index, read);
  if (read === "text") {
    scan.texts += 1;
    if (typeof cell === "string" && flaggedNumber(cell)) scan.flagged += 1;
  } else {
    scan.count += 1;
    if (read.shows) scan.shown.add(read.shows);
  }
}

function readCell(cell: RawCell, name: string): Written | "text" | "redacted" | null {
  if (typeof cell !== "string") return cell === null ? null : "text";
  if (isMissing(cell)) return null;
  const written = scanNumber(cell);
  if (!written && isTakenOut(cell)) return "redacted";
  return written && (written.measure.name === "" || written.measure.name.toLowerCase() === name) ? written : "text";
}
