import { percentOf } from "../../core/tidy.js";
import type { Explanation, Words } from "../../core/chart.js";
import { decimalsOf } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import type { RatesWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import { decimalsInUnit } from "../kit/precision.js";
import { isGap, isMatch, laterStart, type RateRow, type RatesModel } from "./model.js";

type W = Words<RatesWords>;

/** Percentages from here on are written in short: "1.2m". */
const SHORT_FROM = 1e5;
/** More names than this are counted by the table. */
const MOST_NAMED = 12;

const number = (value: number, decimals: number, format: Format): string =>
  Math.abs(value) < SHORT_FROM
    ? format.number(value, decimalsInUnit(value, decimals))
    : format.compact(Number(value.toPrecision(3)), undefined);

/** One decimal, as many as the first digit of a small percentage needs, or three digits of a very large one. */
function decimalsOfPoints(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 2 - Math.floor(Math.log10(size));
  return size > 0 && size < 0.05 ? Math.min(12, Math.ceil(-Math.log10(size))) : 1;
}

/** "22.5": the calculated percentage without its sign; empty where there is none. */
export function calculatedText({ rate }: RateRow, format: Format): string {
  const value = percentOf(rate?.rate ?? 0);
  return rate ? number(value, decimalsOfPoints(value), format) : "";
}

/** "23.15", "10–12": as published. */
export const statedText = ({ stated, statedDecimals }: RateRow, format: Format): string =>
  stated?.text?.replace(/\s*%/g, "") ?? (stated ? number(percentOf(stated.value), statedDecimals, format) : "");

/** Stated rates that count other years than the values, once for all of the same years. */
export function otherYearsNotes({ data }: Pick<RatesModel, "data">, words: W): string[] {
  const { own, format } = words;
  const others = data.filter(({ stated, rate, comparison }) => stated && rate && !comparison);
  const periods = [...new Set(others.map((row) => periodOf(row, format)))];
  return periods.map((period) => {
    const rows = others.filter((row) => periodOf(row, format) === period).map((row) => nameOf(row, words));
    return own.otherYears({ period, list: listed(rows, words) });
  });
}

const periodOf = ({ stated }: RateRow, format: Format): string =>
  stated?.from != null && stated.to !== null
    ? format.span(stated.from, stated.to)
    : yearText(stated?.to ?? stated?.from ?? null, format);

/** "0.6": never 0.0 where there is a gap. */
export const gapSize = (row: RateRow, format: Format): string => gap(row, format, Math.abs);

/** "+0.6", "−0.2": stated less calculated, in percentage points. */
export function gapText(row: RateRow, format: Format): string {
  const text = gap(row, format, (value) => value);
  return (row.comparison?.gap ?? 0) < 0 ? text : format.plus(text);
}

function gap({ comparison }: RateRow, format: Format, of: (value: number) => number): string {
  const value = of(percentOf(comparison?.gap ?? 0));
  return number(value, decimalsOfPoints(value), format);
}

/** How many match, the largest gap, and which way. */
export function ratesSummary({ data }: RatesModel, words: W): string {
  const { own, format } = words;
  const compared = data.filter(({ comparison }) => comparison);
  if (compared.length === 0) return otherYearsNotes({ data }, words)[0] ?? own.nothingToCompare;
  const gaps = compared.filter(isGap);
  const higher = gaps.filter(({ comparison }) => (comparison?.gap ?? 0) > 0).length;
  const counts = own.counts({
    all: compared.length,
    match: compared.length - gaps.length,
    higher,
    lower: gaps.length - higher,
  });
  const [first] = [...gaps].sort((a, b) => Math.abs(b.comparison?.gap ?? 0) - Math.abs(a.comparison?.gap ?? 0));
  if (!first) return counts;
  const size = gapSize(first, format);
  const names = gaps.filter((row) => gapSize(row, format) === size).map((row) => nameOf(row, words));
  const rates = { stated: withSign(first, "stated", format), calculated: withSign(first, "calculated", format) };
  const largest = own.largest({ gaps: gaps.length, points: size, names, list: format.list(names), ...rates });
  return format.prose([counts, largest]);
}

/** Which match, and which cannot be compared. */
export function ratesDetails({ data }: RatesModel, words: W): string[] {
  const { own } = words;
  const list = (rows: readonly RateRow[]): string =>
    words.format.list(rows.slice(0, MOST_NAMED).map((row) => nameOf(row, words)));
  const named = (rows: readonly RateRow[]): boolean => rows.length > 0 && rows.length <= MOST_NAMED;
  const matches = data.filter(isMatch);
  const [unstated, uncalculated] = [data.filter(({ stated }) => !stated), data.filter(({ rate }) => !rate)];
  return [
    named(matches) && data.some(isGap) ? own.matching({ count: matches.length, list: list(matches) }) : "",
    named(unstated) && data.length > 1 ? own.withoutStated(list(unstated)) : "",
    named(uncalculated) && data.length > 1 ? own.withoutRate(list(uncalculated)) : "",
  ].filter(Boolean);
}

/** Why rates may differ, where all gaps have one explanation; how many there are otherwise; nothing without gaps. */
export function explainGaps({ data }: RatesModel, { own, format }: W): Explanation | undefined {
  const gaps = data.filter(isGap).length;
  if (gaps === 0) return undefined;
  const later = laterStart(data);
  const text = later
    ? own.laterStart({ ...later, gaps, from: format.year(later.from), later: format.year(later.later) })
    : own.outside({ gaps, all: gaps + data.filter(isMatch).length });
  return { items: [{ term: "", text }] };
}

/** What a row says when it is reached. */
export function rateSentence(row: RateRow, { field }: RatesModel, words: W): string {
  const { own, format } = words;
  const { start, end, stated, rate, comparison, needs } = row;
  const name = nameOf(row, words);
  const years = { from: yearText(start.year, format), to: yearText(end.year, format) };
  const said = { name, calculated: withSign(row, "calculated", format), stated: withSign(row, "stated", format) };
  if (!stated) return rate ? own.calculatedOnly({ ...said, ...years }) : own.neither(name);
  if (!comparison && rate) {
    return format.prose([
      own.calculatedOnly({ ...said, ...years }),
      own.otherYears({ period: periodOf(row, format), list: said.stated }),
    ]);
  }
  if (!comparison) return own.statedOnly(said);
  const direction = comparison.matches ? "matches" : comparison.gap > 0 ? "higher" : "lower";
  const period = stated.from !== null && stated.to !== null ? format.span(stated.from, stated.to) : "";
  const sentence = own.compared({ ...said, ...years, period, points: gapSize(row, format), direction });
  if (!needs) return sentence;
  // About: three digits, and no more decimals than they leave.
  const about = Number(needs.base.toPrecision(3));
  const base = fieldText(field, format).long(about, Math.min(start.decimals, decimalsOf(about)));
  return format.prose([sentence, own.needs({ year: format.year(needs.from), base })]);
}

const yearText = (year: number | null, format: Format): string => (year === null ? "" : format.year(year));

function withSign({ rate, stated, statedDecimals }: RateRow, which: "calculated" | "stated", format: Format): string {
  if (which === "calculated") return rate ? format.percent(rate.rate, decimalsOfPoints(percentOf(rate.rate))) : "";
  return (
    stated?.text ??
    (stated ? format.percent(stated.value, decimalsInUnit(percentOf(stated.value), statedDecimals)) : "")
  );
}

/** A row without a name is told apart by its years, or not at all. */
export function nameOf({ name, start, end }: RateRow, { own, format }: W): string {
  if (name) return name;
  return start.year !== null && end.year !== null ? format.span(start.year, end.year) : own.calculated;
}
