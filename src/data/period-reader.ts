import type { PeriodHints, WrittenPeriod } from "./periods.js";
import { readYear } from "./years.js";

/** How times are read; see periods.ts for each. */
export interface PeriodReader {
  readonly readPeriod: (cell: unknown, hints?: PeriodHints) => WrittenPeriod | undefined;
  readonly dayOrder: (
    cells: readonly unknown[],
    lang: string | undefined,
  ) => { readonly dayFirst: boolean; readonly doubt?: number };
  readonly areSpans: (cells: readonly unknown[]) => boolean;
}

/** Whole years, which most tables hold. */
const YEARS: PeriodReader = {
  readPeriod(cell) {
    const read = readYear(cell);
    return read && { period: String(read.year), projected: read.projected };
  },
  dayOrder: () => ({ dayFirst: true }),
  areSpans: () => false,
};

let reader = YEARS;

/** From now on quarters, months and dates are read too. They are loaded by whoever finds something like them. */
export function withPeriodReader(periods: PeriodReader): void {
  reader = periods;
}

export const readsPeriods = (): boolean => reader !== YEARS;

/** Reads one cell or header; absent when it is no time. */
export const readPeriod = (cell: unknown, hints?: PeriodHints): WrittenPeriod | undefined =>
  reader.readPeriod(cell, hints);

export const dayOrder: PeriodReader["dayOrder"] = (cells, lang) => reader.dayOrder(cells, lang);

export const areSpans: PeriodReader["areSpans"] = (cells) => reader.areSpans(cells);
