import { percentOf } from "../../core/tidy.js";
import type { Explanation, Words } from "../../core/chart.js";
import { decimalsOf } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import type { RatesWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import { decimalsInUnit } from "../kit/precision.js";
import { commonSpan } from "../kit/span-text.js";
import { isGap, laterStart, type RateRow, type RatesModel } from "./model.js";

type W = Words<RatesWords>;

/** Percentages from here on are written in short: "1.2m". */
const SHORT_FROM = 1e5;
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
    others: data.filter(({ stated }) => stated).length - compared.length,
    match: compared.length - gaps.length,
    higher,
    lower: gaps.length - higher,
  });
  const [first] = [...gaps].sort((a, b) => Math.abs(b.comparison?.gap ?? 0) - Math.abs(a.comparison?.gap ?? 0));
  if (!first) return counts;
  const size = gapSize(first, format);
  const names = gaps.filter((row) => gapSize(row, format) === size).map((row) => nameOf(row, words));
  const rates = { stated: withSign(first, "stated", format), calculated: withSign(first, "calculated", format) };
  const largest = own.largest({
    gaps: gaps.length,
    count: names.length,
    points: size,
    list: listed(names, words),
    ...rates,
  });
  return format.prose([counts, largest]);
}

/**
 * Why rates may differ: of one row what the stated rate would need, of several the one start that would make all gaps fit;
 * nothing without gaps, and where nothing can be named.
 */
export function explainGaps({ data, field }: RatesModel, { own, format }: W): Explanation | undefined {
  const [only] = data;
  if (data.length === 1 && only?.needs && only.stated && only.rate) {
    const { needs, stated, rate, start } = only;
    const { long } = fieldText(field, format);
    const base = Number(needs.base.toPrecision(3));
    return {
      title: own.why,
      sentences: [
        own.calculated(format.percent(rate.rate, decimalsOfPoints(percentOf(rate.rate)))),
        own.stated({
          rate: withSign(only, "stated", format),
          since: yearText(stated.from, format),
          // About: three digits, and no more decimals than they leave.
          base: long(base, Math.min(start.decimals, decimalsOf(base))),
          baseYear: format.year(needs.from),
          published: "",
          drawn: "",
        }),
      ],
    };
  }
  const gaps = data.filter(isGap).length;
  const later = gaps > 0 ? laterStart(data) : null;
  if (!later) return undefined;
  const said = own.laterStart({ ...later, gaps, from: format.year(later.from), later: format.year(later.later) });
  return { sentences: said.filter(Boolean) };
}

/** What a row says when it is reached. */
export function rateSentence(row: RateRow, model: RatesModel, words: W): string {
  const { own, format } = words;
  const { start, end, stated, comparison } = row;
  const name = nameOf(row, words);
  const said = { name, calculated: withSign(row, "calculated", format), stated: withSign(row, "stated", format) };
  if (!comparison) {
    const alone = own.uncompared(said.calculated && stated ? { ...said, stated: "" } : said);
    if (!said.calculated || !stated) return alone;
    return own.otherYears({ period: periodOf(row, format), list: `${name}, ${said.stated}` });
  }
  const span = commonSpan({ startYear: start.year, endYear: end.year }, format);
  const period = stated?.from != null && stated.to !== null ? format.span(stated.from, stated.to) : "";
  return own.compared({
    ...said,
    span: span === commonSpan(model, format) ? "" : span,
    period: period === span ? "" : period,
    points: gapSize(row, format),
    direction: comparison.matches ? "matches" : comparison.gap > 0 ? "higher" : "lower",
  });
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
  return start.year !== null && end.year !== null ? format.span(start.year, end.year) : own.heads.calculated;
}
