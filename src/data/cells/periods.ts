import type { Warning } from "../../core/errors.js";
import type { Source } from "./column.js";
import { monthNames, nameKey } from "./month-names.js";
import { withoutMarks } from "./footnotes.js";
import { plainDigits } from "./text.js";
import { periodAt } from "../time.js";
import { COMPACT, RULES } from "./period-rules.js";
import { monthSpan } from "./month-span.js";
import { withoutOutlook } from "./outlook.js";
import { ORDINALS, patternOf } from "./vocabulary/index.js";
import { isYear, readYear } from "./years.js";

/** A period as it is written; `projected` where a letter or a word after it says so: “Q1 2030F”, “2030 (forecast)”. */
export interface WrittenPeriod {
  /** As datasets hold it: 2024-03-31, 2024-Q1 and so on. */
  readonly period: string;
  readonly projected: boolean;
}

/** What the column, or its language, says about texts that read two ways. */
export interface PeriodHints {
  readonly lang?: string | undefined;
  /** Whether “03/04/2024” is the third of April. */
  readonly dayFirst?: boolean | undefined;
  /** Whether “2011-12” is a year that begins in 2011; a month otherwise. */
  readonly spans?: boolean | undefined;
  /** Whether “202403” and “20240331” are dates, as the header says. */
  readonly compact?: boolean | undefined;
  /** Whether the column says that it holds years, as its header or the author does. */
  readonly asked?: boolean | undefined;
}

const NUMBERED_DATE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/;
const BUSINESS_YEAR = patternOf((one) => one.times?.fiscalYear);
const SPAN = new RegExp(String.raw`^(?:${BUSINESS_YEAR} ?)?(\d{4}) ?[/-] ?(\d{4}|\d\d)$`);
/** “FY23/24”. */
const SHORT_SPAN = new RegExp(String.raw`^${BUSINESS_YEAR} ?['’]?(\d\d) ?[/-] ?['’]?(\d\d)$`);

const ROMAN = ["i", "ii", "iii", "iv"];

/** Months as “#3”, and the ordinals that are no digits. */
function numbered(text: string, lang: string | undefined): string {
  return text.replace(/\p{L}[\p{L}\p{M}.]*/gu, (word, at) => {
    const month = monthNames(lang).get(nameKey(word));
    if (month !== undefined) return `#${month}`;
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined) return String(ordinal);
    const roman = ROMAN.indexOf(word.replace(".", "")) + 1;
    return at === 0 && roman > 0 ? word.replace(/^\w+/, `roman${roman}`) : word;
  });
}

/** Years, months, days and weeks in full. */
const padded = (period: string): string =>
  period
    .replace(/^(\d\d)(?=-)/, (year) => (Number(year) < 70 ? `20${year}` : `19${year}`))
    .replace(/-(W?)(\d)(?=-|$)/g, "-$10$2");

/** “2023/24” and “2023-2024”; “2011-12” only where the column says that it is no month. */
function spanOf([, from = "", to = ""]: readonly string[], spans = false): string | undefined {
  const next = String(Number(from) + 1);
  if (to !== next && to !== next.slice(-2)) return undefined;
  return spans || to.length === 4 || Number(to) > 12 || Number(to) === 0 ? `${from}/${next.slice(-2)}` : undefined;
}

const LONGEST = 40;

/** Reads one cell or header; absent when it is no period. Whole years are periods too. */
export function readPeriod(cell: unknown, hints: PeriodHints = {}): WrittenPeriod | undefined {
  if (typeof cell === "number") return isYear(cell) ? { period: String(cell), projected: false } : undefined;
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return checked(cell, false);
  const whole = readYear(cell, hints.asked);
  if (whole) return { period: String(whole.year), projected: whole.projected };
  if (!/\p{Nd}/u.test(cell)) return undefined;
  const text = plainDigits(withoutMarks(cell)).toLowerCase();
  const told = withoutOutlook(text);
  // “31 mars e” is no estimate: where a letter leaves no time, it belongs to it.
  return (
    apply(told.text, hints, told.status === "projected") ?? (told.text === text ? undefined : apply(text, hints, false))
  );
}

function apply(text: string, hints: PeriodHints, projected: boolean): WrittenPeriod | undefined {
  const span = SPAN.exec(text);
  const short = SHORT_SPAN.exec(text);
  if (short) return checked(spanOf(["", `20${short[1] ?? ""}`, short[2] ?? ""], true) ?? "", projected);
  const years = span && spanOf(span, hints.spans);
  if (years) return checked(years, projected);
  const rules = [...RULES, ...(hints.compact ? COMPACT : [])];
  const given = numbered(text, hints.lang);
  const months = monthSpan(given);
  if (months) return checked(months, projected);
  const date = hints.dayFirst === false ? "$4-$1-$3" : "$4-$3-$1";
  for (const [pattern, period] of [[NUMBERED_DATE, date] as const, ...rules]) {
    if (pattern.test(given)) return checked(padded(given.replace(pattern, period)), projected);
  }
  return undefined;
}

function checked(period: string, projected: boolean): WrittenPeriod | undefined {
  const at = periodAt(period);
  return at !== undefined && isYear(Math.floor(at)) ? { period, projected } : undefined;
}

/**
 * How a column writes dates in numbers: by a cell that reads one way only, else by the language.
 *
 * @returns `doubt`: the first cell that reads two ways where no other settles it
 */
export function dayOrder(
  cells: readonly unknown[],
  lang: string | undefined,
): { readonly dayFirst: boolean; readonly doubt?: number } {
  let doubt: number | undefined;
  let seen = false;
  for (const [index, cell] of cells.entries()) {
    const match = typeof cell === "string" && cell.length <= 10 ? NUMBERED_DATE.exec(plainDigits(cell)) : null;
    if (!match) continue;
    seen = true;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 || second > 12) return { dayFirst: first > 12 };
    if (first !== second && match[2] !== ".") doubt ??= index;
  }
  return { dayFirst: !seen || isDayFirst(lang), ...(doubt !== undefined && { doubt }) };
}

/** Plain English is British here, as in what the library writes. */
function isDayFirst(lang = "en"): boolean {
  try {
    const parts = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang).formatToParts(0);
    return parts.find(({ type }) => type === "day" || type === "month")?.type === "day";
  } catch {
    return true;
  }
}

/** Whether every text that could be a month of ISO is a year with the next one behind it: 2010-11, 2011-12. */
export function areSpans(cells: readonly unknown[]): boolean {
  const spans = cells.filter((cell) => typeof cell === "string" && isSpan(cell));
  if (new Set(spans).size < 2) return false;
  return spans.length > cells.filter((cell) => typeof cell === "string" && cell !== "").length / 2;
}

function isSpan(cell: string): boolean {
  const match = SPAN.exec(cell.toLowerCase());
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]) % 100;
}

/** What the author should know about a date that reads two ways. */
export function doubtful({ cells, rows, header, key }: Source, index: number, hints: PeriodHints): Warning[] {
  const [cell, read] = [String(cells[index]), readPeriod(cells[index], hints)?.period ?? ""];
  const message = `“${cell}” reads two ways; it was read as ${read}, as the language (${hints.lang ?? "en"}) has it.`;
  return [{ code: "ambiguous-date", message, row: rows[index], column: header || key }];
}
