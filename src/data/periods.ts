import { monthNames, nameKey } from "./month-names.js";
import { withoutMarks } from "./footnotes.js";
import { plainDigits } from "./text.js";
import { periodAt } from "./time.js";
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
}

type Match = readonly string[];
type Rule = readonly [pattern: RegExp, period: (match: Match, hints: PeriodHints) => string | undefined];

const NUMBERED_DATE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/;
const SPAN = /^(?:fy ?)?(\d{4}) ?[/-] ?(\d{4}|\d\d)$/;
const FOURTHS = ["الأول", "الثاني", "الثالث", "الرابع"];
const ROMAN = ["i", "ii", "iii", "iv"];

const year = (text = ""): string => (text.length === 4 ? text : `${Number(text) < 70 ? "20" : "19"}${text}`);
const two = (text: string | number = ""): string => String(text).padStart(2, "0");
const quarter = (of: string | undefined, number: string | number = ""): string => `${year(of)}-Q${number}`;
const half = (of: string | undefined, number = ""): string => `${year(of)}-H${number}`;
const day = (of: string | undefined, month: string | number = "", date = ""): string =>
  `${year(of)}-${two(month)}-${two(date)}`;
const named = (name = "", { lang }: PeriodHints): number | undefined => monthNames(lang).get(nameKey(name));

const NAME = String.raw`([\p{L}\p{M}][\p{L}\p{M}.]*)`;
const QUARTER = String.raw`(?:st|nd|rd|th|er|e|ème|º|°|\.)? ?(?:quartal|quarter|trimestre|trim\.?|kwartaal|kvartal)`;
const HALF = String.raw`(?:st|nd|er|e|º|°|\.)? ?(?:halbjahr|half(?:[- ]year)?|semestre|sem\.?)`;

/** What people write, in the order in which it is tried. */
const RULES: readonly Rule[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:[t ]\d\d:\d\d.*)?$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{4})(?:年|[/.])(\d{1,2})(?:月|[/.])(\d{1,2})日?$/, ([, y, m, d]) => day(y, m, d)],
  [NUMBERED_DATE, ([, a, , b, y], { dayFirst = true }) => (dayFirst ? day(y, b, a) : day(y, a, b))],
  [SPAN, ([, from, to = ""], { spans }) => spanOf(from, to, spans)],
  [/^(\d{4})(?:[-/]| ?-?m)(\d{1,2})$/, ([, y, m]) => `${y}-${two(m)}`],
  [/^(\d{4})年(\d{1,2})月$/, ([, y, m]) => `${y}-${two(m)}`],
  [/^(\d{1,2})[/-](\d{4})$|^(0[1-9]|1[0-2])\.(\d{4})$/, ([, m, y, month = m, of = y]) => `${of}-${two(month)}`],
  [/^[qt]([1-4])[ \-/.']*(?:fy)?[ ']*(\d{4}|\d\d)$/, ([, q, y]) => quarter(y, q)],
  [/^(?:fy ?)?(\d{4}|\d\d)[ \-/.]*[qt]([1-4])$/, ([, y, q]) => quarter(y, q)],
  [/^([1-4])[qt][ \-/.']*(?:fy)?[ ']*(\d{4}|\d\d)$/, ([, q, y]) => quarter(y, q)],
  [/^(\d{4})[ \-/]*([1-4])[qt]$/, ([, y, q]) => quarter(y, q)],
  [new RegExp(`^([1-4])${QUARTER}(?: de)? (\\d{4})$`, "u"), ([, q, y]) => quarter(y, q)],
  [/^(\d{4})年? ?第?([1-4])四半期$/, ([, y, q]) => quarter(y, q)],
  [/^الربع (\S+)(?: من)?(?: عام)? (\d{4})$/, ([, name = "", y]) => ordinal(y, FOURTHS.indexOf(name))],
  [/^(i{1,3}|iv)(?:[./ -]+| quartal )(\d{4})$/, ([, roman = "", y]) => ordinal(y, ROMAN.indexOf(roman))],
  [/^[hs]([12])[ \-/']*(\d{4}|\d\d)$/, ([, h, y]) => half(y, h)],
  [/^(\d{4})[ \-/]*[hs]([12])$/, ([, y, h]) => half(y, h)],
  [/^([12])[hs][ \-/']*(\d{4}|\d\d)$/, ([, h, y]) => half(y, h)],
  [new RegExp(`^([12])${HALF}(?: de)? (\\d{4})$`, "u"), ([, h, y]) => half(y, h)],
  [/^(\d{4})[- ]?(?:w|kw) ?(\d{1,2})$/, ([, y, w]) => `${y}-W${two(w)}`],
  [/^(?:w|kw|cw|week|woche) ?(\d{1,2})[ \-/,]+(\d{4})$/, ([, w, y]) => `${y}-W${two(w)}`],
  [
    new RegExp(`^${NAME}(?: de)?[ \\-/']*(\\d{4}|\\d\\d)$`, "u"),
    ([, name, y], hints) => monthOf(y, named(name, hints)),
  ],
  [new RegExp(`^(\\d{4})[ \\-/]*${NAME}$`, "u"), ([, y, name], hints) => monthOf(y, named(name, hints))],
  [
    new RegExp(`^(\\d{1,2})\\.?(?:st|nd|rd|th)?[ \\-]?(?:de )?${NAME}(?: de)?[ \\-,]+(\\d{4}|\\d\\d)$`, "u"),
    ([, d, name, y], hints) => dayOf(y, named(name, hints), d),
  ],
  [
    new RegExp(`^${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u"),
    ([, name, d, y], hints) => dayOf(y, named(name, hints), d),
  ],
  [/^(\d{4})(\d\d)(\d\d)?$/, ([, y, m, d], { compact }) => (compact ? [y, m, d].filter(Boolean).join("-") : undefined)],
];

const ordinal = (of: string | undefined, index: number): string | undefined =>
  index < 0 ? undefined : quarter(of, index + 1);
const monthOf = (of: string | undefined, month?: number): string | undefined =>
  month === undefined ? undefined : `${year(of)}-${two(month)}`;
const dayOf = (of: string | undefined, month?: number, date?: string): string | undefined =>
  month === undefined ? undefined : day(of, month, date);

/** “2023/24” and “2023-2024”; “2011-12” only where the column says that it is no month. */
function spanOf(from = "", to: string, spans = false): string | undefined {
  if ((Number(from) + 1) % 100 !== Number(to.slice(-2)) || (to.length === 4 && Number(to) !== Number(from) + 1)) {
    return undefined;
  }
  return spans || to.length === 4 || Number(to) > 12 || Number(to) === 0 ? `${from}/${to.slice(-2)}` : undefined;
}

const LONGEST = 40;
const OUTLOOK = /(?<=\d) ?\(?([aefp])\)?$|(?<=\S) ?\(?(forecast|projected|estimated?|est\.?|proj\.?|prognose)\)?$/;

/** Reads one cell or header; absent when it is no period. Whole years are periods too. */
export function readPeriod(cell: unknown, hints: PeriodHints = {}): WrittenPeriod | undefined {
  if (typeof cell === "number") return isYear(cell) ? { period: String(cell), projected: false } : undefined;
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return checked(cell, false);
  const whole = readYear(cell);
  if (whole) return { period: String(whole.year), projected: whole.projected };
  if (!/\p{Nd}/u.test(cell)) return undefined;
  const text = plainDigits(withoutMarks(cell)).toLowerCase();
  const outlook = OUTLOOK.exec(text);
  const bare = outlook ? text.slice(0, outlook.index) : text;
  return apply(bare, hints, outlook?.[2] !== undefined || /^[efp]$/.test(outlook?.[1] ?? ""));
}

function apply(text: string, hints: PeriodHints, projected: boolean): WrittenPeriod | undefined {
  for (const [pattern, period] of RULES) {
    const match = pattern.exec(text);
    const found = match && period(match, hints);
    if (found) return checked(found, projected);
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
  for (const [index, cell] of cells.entries()) {
    const match = typeof cell === "string" && cell.length <= 10 ? NUMBERED_DATE.exec(plainDigits(cell)) : null;
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 || second > 12) return { dayFirst: first > 12 };
    if (first !== second && match[2] !== ".") doubt ??= index;
  }
  return { dayFirst: isDayFirst(lang), ...(doubt !== undefined && { doubt }) };
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
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  const spans = texts.filter((cell) => {
    const match = SPAN.exec(cell.toLowerCase());
    return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]) % 100;
  });
  return new Set(spans).size > 1 && spans.length > texts.length / 2;
}
