import type { Warning } from "../../core/errors.js";
import { cellError, type ColumnRole, type RawCell, type ReadColumn, type Source } from "../cells/column.js";
import { scanNumber } from "../cells/numbers.js";
import { areSpans, dayOrder, doubtful, readPeriod } from "../cells/periods.js";
import { learnMonths } from "../cells/month-names.js";
import type { PeriodHints, WrittenPeriod } from "../cells/periods.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { splitHeader } from "../cells/header-unit.js";
import { isMissing } from "../cells/text.js";
import { isTotalName } from "../cells/totals.js";
import { isTimeHeader, isYear, isYearHeader, readYear } from "../cells/years.js";

export interface TimeHints {
  readonly lang: string | undefined;
  readonly role: ColumnRole | undefined;
  /** False where another column has years by its header; this one's numbers are then not taken for years. */
  readonly byContent: boolean;
}

/** A missing cell, a sum under the others, a time, or something else. */
type Scanned = WrittenPeriod | "missing" | "total" | "other";

/**
 * The column as years or periods, where it is one: named so by its header and mostly that, or nothing but that. Whole
 * years are numbers; a column with anything finer holds texts such as 2024-Q1.
 *
 * @throws DatasetError `not-a-year` or `not-a-period` for a cell that is none
 */
export function* timeColumn(source: Source, hints: TimeHints): Steps<ReadColumn | undefined> {
  const { cells, header } = source;
  const { role, lang } = hints;
  const byHeader = role === "x" || isTimeHeader(header);
  const asked = role === "year" || byHeader;
  if (!asked && isFigureHeader(header)) return undefined;
  const first = firstCells(cells);
  if (first.some(hasWord)) yield* learnMonths(lang);
  if (!asked && !first.some((cell) => mayBeTime(cell, lang))) return undefined;
  const { dayFirst, doubt } = dayOrder(cells, lang);
  const compact = byHeader && header.trim().split(/[\s_]+/u).length < 3;
  const spans = areSpans(cells);
  const reading: PeriodHints = { lang, dayFirst, spans, compact, asked: role === "year" || isYearHeader(header) };
  const known = new Map<RawCell, Scanned>();
  // Years repeat, and reading them once is enough.
  const scanned = yield* mapSteps(cells, (cell) => {
    let one = known.get(cell);
    if (one === undefined) known.set(cell, (one = scanCell(cell, reading)));
    return one;
  });
  // Numbers under a header of years that the author has named are meant as years.
  const isNamed =
    role === "x" && isYearHeader(header) && !first.some((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  if (role !== "year" && !isNamed && !isTime(cells, scanned, byHeader, hints.byContent)) return undefined;
  const warnings = doubt === undefined ? [] : doubtful(source, doubt, reading);
  const isGuess = !asked && header !== "" && cells.every((cell) => cell === null || /^\d{4}$/u.test(String(cell)));
  return finish(source, scanned, isGuess ? [...warnings, readAsYears(source)] : warnings);
}

/** “2030”, “2030 (USD million)”, “Sales, €”: numbers below it are figures, of whatever size. */
function isFigureHeader(header: string): boolean {
  const { label, measure } = splitHeader(header);
  return (
    [header, label].some((text) => readYear(text)) ||
    measure.currency !== undefined ||
    measure.percent ||
    measure.power > 0
  );
}

/** A look at the first cells keeps columns of words and amounts from being read in vain. */
function firstCells(cells: readonly RawCell[]): RawCell[] {
  const first: RawCell[] = [];
  for (let index = 0; index < cells.length && first.length < 3; index += 1) {
    const cell = cells[index] ?? null;
    if (cell !== null && !(typeof cell === "string" && isMissing(cell))) first.push(cell);
  }
  return first;
}

const hasWord = (cell: RawCell): boolean => typeof cell === "string" && /\p{L}/u.test(cell) && /\p{Nd}/u.test(cell);

const mayBeTime = (cell: RawCell, lang: string | undefined): boolean =>
  readPeriod(cell, { lang }) !== undefined || readPeriod(cell, { lang, dayFirst: false }) !== undefined;

function scanCell(cell: RawCell, hints: PeriodHints): Scanned {
  if (cell === null || (typeof cell === "string" && isMissing(cell))) return "missing";
  return readPeriod(cell, hints) ?? (typeof cell === "string" && isTotalName(cell) ? "total" : "other");
}

function isTime(cells: readonly RawCell[], scanned: readonly Scanned[], byHeader: boolean, byContent: boolean) {
  let seen = 0;
  let times = 0;
  let finer = false;
  for (const [index, one] of scanned.entries()) {
    if (one === "missing" || one === "total") continue;
    seen += 1;
    if (one !== "other") {
      times += 1;
      finer ||= one.period.length > 4;
    } else if (!byHeader && isOtherNumber(cells[index] ?? null)) return false;
  }
  if (times <= seen / 2) return false;
  return byHeader || (finer ? times === seen : byContent);
}

function isOtherNumber(cell: RawCell): boolean {
  return typeof cell === "number" ? !isYear(cell) : typeof cell === "string" && scanNumber(cell) !== undefined;
}

function finish(source: Source, scanned: readonly Scanned[], warnings: readonly Warning[]): ReadColumn {
  const { key, header } = source;
  const finer = scanned.some((one) => typeof one === "object" && one.period.length > 4);
  const projected = new Set<number>();
  const totals = new Set<number>();
  const values = scanned.map((one, index) => {
    if (one === "total") totals.add(index);
    if (one === "missing" || one === "total") return null;
    if (one === "other") throw notATime(source, index, finer);
    if (one.projected) projected.add(index);
    return finer ? one.period : Number(one.period);
  });
  return { field: { key, label: header, type: finer ? "period" : "year" }, values, projected, totals, warnings };
}

/** Bare numbers below a header that names no time. */
function readAsYears({ header }: Source): Warning {
  const message = `The numbers of “${header}” were read as years. If they are amounts, give their unit in the header, or name the column as the value.`;
  return { code: "read-as-years", message, column: header };
}

function notATime(source: Source, index: number, finer: boolean) {
  return finer
    ? cellError(source, index, {
        code: "not-a-period",
        expected: "a date, month or quarter such as 2024-03-31, 2024-03 or 2024-Q1",
      })
    : cellError(source, index, { code: "not-a-year", expected: "a year such as 2032" });
}
