import { withoutMarks } from "./footnotes.js";
import { qualified } from "./qualifiers.js";
import { isMissing, isRedacted, plainDigits } from "./text.js";
import { readMeasure, type Measure } from "./units.js";

export type Separator = "." | ",";

/** A number as it is written, before it is settled which sign separates its decimals. */
export interface Written {
  readonly negative: boolean;
  /** Digits only. */
  readonly whole: string;
  readonly fraction: string;
  /** Power of ten of the scientific notation. */
  readonly exponent: number;
  /** The one separator, where it may as well separate thousands: “1.234”. */
  readonly ambiguous?: Separator;
  /** The decimal sign of the column, where this cell shows it: “,” in “1.234.567” and in “0,5”. */
  readonly shows?: Separator;
  readonly measure: Measure;
  /** “about”, “over”, “up to”; absent where the number is meant exactly. */
  readonly qualifier?: string;
  /** Whether a footnote is marked behind it. */
  readonly marked: boolean;
}

/** Intl's signs for a language; “.” and “,” where it has none of its own or is not known. */
export function separators(lang: string | undefined): { decimal: string; group: string } {
  try {
    const parts = new Intl.NumberFormat(lang ?? "en", { numberingSystem: "latn" }).formatToParts(-1234567.5);
    const sign = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
    return { decimal: sign("decimal", "."), group: sign("group", ",") };
  } catch {
    return { decimal: ".", group: "," };
  }
}

/** The sign that settles a number such as “1.234” in a language. */
export function decimalSign(lang: string | undefined): Separator {
  return separators(lang).decimal === "," ? "," : ".";
}

/** Cells of a column that are looked at for its decimal sign. */
const SAMPLE = 50;

/** The decimal sign that the numbers of a whole table show, where they agree. */
export function shownSign(columns: readonly (readonly unknown[])[]): Separator | undefined {
  const shown = new Set<Separator>();
  for (const cells of columns) {
    for (const cell of cells.slice(0, SAMPLE)) {
      if (typeof cell !== "string") continue;
      const sign = plainDecimals(cell) > 0 ? "." : scanNumber(cell)?.shows;
      if (sign) shown.add(sign);
    }
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}

const NUMBER = /^([^\d]*)(\d(?:[\d.,٫٬' ]*\d)?)(?:e([+-]?\d{1,4}))?([^\d]*)$/iu;
const GROUPED = /^\d{1,3}([ '٬.,])\d{3}(?:\1\d{3})*$/u;
/** Lakh and crore: 12,34,567. */
const GROUPED_IN_TWOS = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;

/** Longest run of digits that a number of JavaScript holds exactly. */
const EXACT = 15;

/**
 * The decimals of a number as computers write it, such as “-1234.5”; −1 for everything else, and for “1.234”, which
 * reads two ways. Most cells of large files are like that, and no pattern is needed for them.
 */
export function plainDecimals(cell: string): number {
  const from = cell.charCodeAt(0) === MINUS ? 1 : 0;
  let point = -1;
  for (let at = from; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code === POINT && point < 0) point = at;
    else if (code < ZERO || code > NINE) return -1;
  }
  const whole = (point < 0 ? cell.length : point) - from;
  const fraction = point < 0 ? 0 : cell.length - point - 1;
  if (whole < 1 || whole + fraction > EXACT || (point >= 0 && fraction < 1)) return -1;
  return fraction === 3 && whole < 4 && cell.charCodeAt(from) !== ZERO ? -1 : fraction;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Reads one cell; absent when it is not a number. Footnote marks after it are left aside. */
export function scanNumber(cell: string): Written | undefined {
  if (cell.length > 1000 || !/\p{Nd}/u.test(cell)) return undefined;
  const bare = withoutMarks(cell);
  const match = NUMBER.exec(plainDigits(bare));
  if (!match) return undefined;
  const [, head = "", body = "", exponent = "0", tail = ""] = match;
  const { before, after, qualifier } = qualified(head, tail);
  // “M01” and “C3” are codes: a magnitude stands behind its number, and only a currency right before it.
  if (/\p{L}$/u.test(before) && readMeasure(before.trim()).currency === undefined) return undefined;
  const point = /(?:^|[^\p{L}])[.,٫]$/u.test(before);
  const sign = readSign(point ? before.slice(0, -1) : before, after);
  const shape = readShape(point ? `0${before.slice(-1)}${body}` : body);
  if (!sign || !shape) return undefined;
  const measure = readMeasure(sign.rest);
  return {
    ...shape,
    ...(qualifier && { qualifier }),
    negative: sign.negative,
    exponent: Number(exponent),
    measure,
    marked: bare !== cell,
  };
}

/** Whether a figure was taken out of a cell: “XX”, “USD XX.X billion”, “$$”, “on request”. */
export const isTakenOut = (cell: string): boolean => {
  if (cell.length > 60) return false;
  if (isRedacted(cell)) return true;
  if (!/x[x.,]*x/iu.test(cell)) return false;
  const figures = cell.replace(/x[x.,]*x/giu, "1");
  return (scanNumber(figures) ?? { measure: { name: "?" } }).measure.name === "";
};

/** Minus and the accountant's parentheses; what remains is the measure. */
function readSign(before: string, after: string): { negative: boolean; rest: string } | undefined {
  let head = before.trim();
  let tail = after.trim();
  const enclosed = head.includes("(") && tail.includes(")");
  if (enclosed) {
    head = head.replace("(", "");
    tail = tail.replace(")", "");
  }
  const minus = /^-|-$/u.test(head) || tail === "-";
  head = head.replace(/^[-+]|[-+]$/u, "");
  if (tail === "-") tail = "";
  const rest = `${head} ${tail}`.trim();
  if (/[()[\]+<>~≈±=]|^-|-$/u.test(rest) || (enclosed && minus)) return undefined;
  return { negative: enclosed || minus, rest: rest.replace(/^\.$/u, "") };
}

type Shape = Pick<Written, "whole" | "fraction" | "ambiguous" | "shows">;

function readShape(body: string): Shape | undefined {
  const signs = body.replace(/\d/gu, "");
  if (signs === "") return { whole: body, fraction: "" };
  const last = signs.slice(-1);
  const others = signs.slice(0, -1);
  if (" '٬".includes(last)) return grouped(body);
  if (last !== "٫" && others.includes(last)) {
    const shape = grouped(body);
    return shape && { ...shape, shows: last === "." ? "," : "." };
  }
  const at = body.lastIndexOf(last);
  const whole = grouped(body.slice(0, at));
  if (!whole) return undefined;
  const fraction = body.slice(at + 1);
  if (last !== "." && last !== ",") return { ...whole, fraction };
  const either = others === "" && fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole.whole);
  return { ...whole, fraction, ...(either ? { ambiguous: last } : { shows: last }) };
}

function grouped(digits: string): Shape | undefined {
  if (!/^\d+$/u.test(digits) && !GROUPED.test(digits) && !GROUPED_IN_TWOS.test(digits)) return undefined;
  return { whole: digits.replace(/\D/gu, ""), fraction: "" };
}

/**
 * The value and the decimals it was published with.
 *
 * @param decimal sign that settles a number which reads two ways
 * @param power power of ten to multiply with: −2 for a percentage that becomes a fraction
 */
export function settle(written: Written, decimal: Separator, power = 0): { value: number; decimals: number } {
  const thousands = written.ambiguous !== undefined && written.ambiguous !== decimal;
  const whole = thousands ? written.whole + written.fraction : written.whole;
  const fraction = thousands ? "" : written.fraction;
  const shift = written.exponent + power;
  // Shifting in the decimal text keeps 28.7% at 0.287; multiplying would not.
  const size = Number(`${whole}.${fraction || "0"}e${shift}`);
  return {
    value: written.negative && size !== 0 ? -size : size,
    decimals: Math.min(20, Math.max(0, fraction.length - shift)),
  };
}

/**
 * Reads a single number in a language: “1.234,5” in German, “١٬٢٣٤٫٥” in Arabic. Percentages come back as fractions,
 * magnitudes in full: “1.2bn” is 1,200,000,000. `null` when the text is missing or not a number.
 */
export function readNumber(text: string, lang?: string): number | null {
  if (isMissing(text.trim())) return null;
  const written = scanNumber(text);
  if (!written || written.measure.name !== "" || written.qualifier) return null;
  const { value } = settle(written, decimalSign(lang), written.measure.percent ? -2 : written.measure.power);
  return Number.isFinite(value) ? value : null;
}
