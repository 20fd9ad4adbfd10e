import type { Warning } from "../../core/errors.js";
import type { ReadColumn, Source } from "./column.js";
import type { PeriodHints, WrittenPeriod } from "../cells/periods.js";
import type { Cells, Outline } from "./rows.js";
import type { Steps } from "../../core/steps.js";
import { readYear } from "../cells/years.js";

/** How times are read; see periods.ts for each. */
export interface PeriodReader {
  readonly readPeriod: (cell: unknown, hints?: PeriodHints) => WrittenPeriod | undefined;
  /** Learns what {@link readPeriod} needs to know for words beside digits, which takes a while the first time. */
  readonly learnMonths: (lang: string | undefined) => Steps<unknown>;
  readonly dayOrder: (
    cells: readonly unknown[],
    lang: string | undefined,
  ) => { readonly dayFirst: boolean; readonly doubt?: number };
  readonly areSpans: (cells: readonly unknown[]) => boolean;
  readonly doubtful: (source: Source, index: number, hints: PeriodHints) => Warning[];
}

/** What sums were found; see sums.ts. */
export interface Sums {
  /** Names of rows and labels of columns that stand for the sum of the others. */
  readonly totals: readonly string[];
  readonly warnings: readonly Warning[];
}

export interface JoinedHeader {
  readonly header: readonly string[];
  /** What all columns of times measure, where one merged cell above them says it; empty otherwise. */
  readonly measure: string;
}

/** A column of names that are told apart by numbers. */
export interface Numbered {
  readonly column: ReadColumn;
  readonly warnings: readonly Warning[];
}

/** What few tables need: periods, sums, several rows of headers, lines under the table, names that repeat. */
export interface RareReading {
  readonly periods: PeriodReader;
  /** Years and their quarters or months in two columns become one; see split-times.ts. */
  readonly joinTimes: (
    sources: readonly Source[],
    named: (source: Source) => boolean,
    lang: string | undefined,
  ) => readonly Source[];
  readonly findSums: (columns: readonly ReadColumn[], rows: readonly number[]) => Sums;
  readonly joinHeaders: (rows: readonly Cells[]) => JoinedHeader;
  readonly footOf: (rows: readonly Cells[], width: number) => Pick<Outline, "body" | "notes" | "publisher">;
  readonly numberDuplicates: (names: ReadColumn, rows: readonly number[]) => Numbered;
  /** Names without marks of footnotes; undefined where none has one. */
  readonly unmarked: (texts: readonly string[]) => ReadonlyMap<string, string> | undefined;
  /** Whether a cell holds several numbers, where a chart needs one. */
  readonly severalNumbers: (cell: string) => boolean;
}

/** Whole years, and everything else as it stands. */
const PLAIN: RareReading = {
  periods: {
    readPeriod(cell) {
      const read = readYear(cell);
      return read && { period: String(read.year), projected: read.projected };
    },
    *learnMonths() {},
    dayOrder: () => ({ dayFirst: true }),
    areSpans: () => false,
    doubtful: () => [],
  },
  joinTimes: (sources) => sources,
  findSums: () => ({ totals: [], warnings: [] }),
  joinHeaders: (rows) => ({ header: (rows.at(-1) ?? []).map(String), measure: "" }),
  footOf: (body) => ({ body, notes: [], publisher: "" }),
  numberDuplicates: (column) => ({ column, warnings: [] }),
  unmarked: () => undefined,
  severalNumbers: () => false,
};

let rare = PLAIN;

/** From now on the rare parts are read too. They are loaded by whoever finds a table that may need them. */
export function withRareReading(parts: RareReading): void {
  rare = parts;
}

export const readsRareParts = (): boolean => rare !== PLAIN;

/** Reads one cell or header; absent when it is no time. */
export const readPeriod: PeriodReader["readPeriod"] = (cell, hints) => rare.periods.readPeriod(cell, hints);

export const learnMonths: PeriodReader["learnMonths"] = (lang) => rare.periods.learnMonths(lang);

export const dayOrder: PeriodReader["dayOrder"] = (cells, lang) => rare.periods.dayOrder(cells, lang);

export const areSpans: PeriodReader["areSpans"] = (cells) => rare.periods.areSpans(cells);

export const doubtful: PeriodReader["doubtful"] = (source, index, hints) => rare.periods.doubtful(source, index, hints);

export const joinTimes: RareReading["joinTimes"] = (sources, named, lang) => rare.joinTimes(sources, named, lang);

export const findSums: RareReading["findSums"] = (columns, rows) => rare.findSums(columns, rows);

export const joinHeaders: RareReading["joinHeaders"] = (rows) => rare.joinHeaders(rows);

export const footOf: RareReading["footOf"] = (rows, width) => rare.footOf(rows, width);

export const numberDuplicates: RareReading["numberDuplicates"] = (names, rows) => rare.numberDuplicates(names, rows);

export const unmarked: RareReading["unmarked"] = (texts) => rare.unmarked(texts);

export const severalNumbers: RareReading["severalNumbers"] = (cell) => rare.severalNumbers(cell);
