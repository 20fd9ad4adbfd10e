import { lengthOf } from "../lengths.js";
import { isolated, rightToLeft } from "./bidi.js";

/** What is counted. Numbers from three to ten take the other gender, and each number its own form of the noun. */
export interface Noun {
  readonly feminine: boolean;
  readonly one: string;
  /** Nominative; the genitive ends in ين. */
  readonly two: string;
  readonly few: string;
  /** From eleven to ninety-nine. */
  readonly many: string;
  /** Whole hundreds; the plain singular. */
  readonly other: string;
}

const noun = (feminine: boolean, other: string, two: string, few: string, many: string): Noun => ({
  feminine,
  one: `${other} ${feminine ? "واحدة" : "واحد"}`,
  two,
  few,
  many,
  other,
});

export const ROW = noun(false, "صف", "صفان", "صفوف", "صفًا");
export const BAR = noun(false, "شريط", "شريطان", "أشرطة", "شريطًا");
export const COLUMN = noun(false, "عمود", "عمودان", "أعمدة", "عمودًا");
export const PAIR = noun(false, "زوج", "زوجان", "أزواج", "زوجًا");
export const RATE = noun(false, "معدل", "معدلان", "معدلات", "معدلًا");
export const SIZE = noun(false, "حجم", "حجمان", "أحجام", "حجمًا");
export const SQUARE = noun(false, "مربع", "مربعان", "مربعات", "مربعًا");
export const YEAR = noun(true, "سنة", "سنتان", "سنوات", "سنة");
export const MONTH = noun(false, "شهر", "شهران", "أشهر", "شهرًا");
export const DAY = noun(false, "يوم", "يومان", "أيام", "يومًا");
export const VALUE = noun(true, "قيمة", "قيمتان", "قيم", "قيمة");
export const SERIES = noun(true, "سلسلة", "سلسلتان", "سلاسل", "سلسلة");
export const SEGMENT = noun(true, "شريحة", "شريحتان", "شرائح", "شريحة");
export const PART = noun(true, "فئة", "فئتان", "فئات", "فئة");
export const GROUP = noun(true, "مجموعة", "مجموعتان", "مجموعات", "مجموعة");
export const SHARE = noun(true, "نسبة", "نسبتان", "نسب", "نسبة");
export const TONE = noun(true, "نغمة", "نغمتان", "نغمات", "نغمة");
export const POINT = noun(true, "نقطة", "نقطتان", "نقاط", "نقطة");

const MASCULINE = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"];
/** Before a noun, eight keeps its last letter. */
const BEFORE_FEMININE = FEMININE.map((word) => (word === "ثمان" ? "ثماني" : word));

const plurals = new Intl.PluralRules("ar");

/** صفان, ثلاثة صفوف, 11 صفًا: numbers up to ten in words. */
export function counted(count: number, of: Noun): string {
  const form = plurals.select(count);
  if (form === "one" || form === "two") return of[form];
  const words = of.feminine ? BEFORE_FEMININE : MASCULINE;
  return `${words[count] || count}\u00a0${form === "zero" ? of.other : of[form]}`;
}

/** The same behind a preposition: من صفين. */
export const ofCounted = (count: number, of: Noun): string =>
  count === 2 ? of.two.replace(/ان$/, "ين").replace(/آن$/, "أين") : counted(count, of);

/** A number without its noun: ثلاث. */
export const alone = (count: number, feminine: boolean): string =>
  (feminine ? FEMININE : MASCULINE)[count] || String(count);

/** Of a finished number: 7.6 مرة, 6 مرات. */
export function times(factor: string): string {
  const whole = /^\p{N}+$/u.test(factor);
  const last = Number(western(factor).slice(-2));
  return `${factor}\u00a0${whole && last >= 3 && last <= 10 ? "مرات" : "مرة"}`;
}

/** Of a whole number in whatever digits. */
export const western = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** So many times what is named: ضعف for two of it, 7.6 أضعاف, 11.7 ضعف. */
export function timesOf(factor: string, what: string): string {
  const number = Number(western(factor));
  if (number === 2) return `ضعف ${what}`;
  return `${factor}\u00a0${number >= 3 && number < 11 ? "أضعاف" : "ضعف"} ${what}`;
}

/** The name of a datum, and what is said of it. */
export const pair = (name: string, text: string): string => rightToLeft(`${isolated(name)}: ${text}`);

/** عام 2032, عام 2024/25; a quarter or a month has a word of its own. */
export const yearOf = (year: string): string => (isYear(year) ? `عام ${year}` : year);

const isYear = (time: string): boolean => /^\p{N}+(?:\/\p{N}+)?$/u.test(time);

export const inYear = (year: string): string => (year ? ` في ${yearOf(year)}` : "");

/** لعام 2032, للربع الأول من 2032, ليوم 1 مارس 2032: the letter is written onto a word, never onto a number. */
export function forYear(year: string): string {
  if (!year) return "";
  const time = /^\p{N}+ /u.test(year) ? `يوم ${year}` : yearOf(year);
  return ` ل${time.replace(/^ال/, "ل")}`;
}

/** عامي 2022 و2032. */
export const bothYears = (first: string, last: string): string =>
  isYear(first) && isYear(last) ? `عامي ${first} و${last}` : `${first} و${last}`;

const LENGTHS = { year: YEAR, month: MONTH, day: DAY };

/** عشر سنوات; parts of a year are months or days. */
export function duration(years: number): string {
  const { count, unit } = lengthOf(years);
  return ofCounted(count, LENGTHS[unit]);
}

export const listed = (...parts: readonly string[]): string => parts.filter(Boolean).join("، ");

/** From one value and its time to another. */
export const ends = (f: { from: string; fromYear: string; to: string; toYear: string }): string =>
  `من ${f.from} في ${yearOf(f.fromYear)} إلى ${f.to} في ${yearOf(f.toYear)}`;

/** `nouns` is the plural with its article: الصفوف. */
export const leftOut = ({ shown, all }: { shown: number; all: number }, nouns: string): string =>
  `عدد ${nouns} المعروضة ${shown} من أصل ${all}، ولم يُعرض ${all - shown} منها.`;
