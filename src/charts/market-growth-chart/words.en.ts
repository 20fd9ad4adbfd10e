import type { Format, Movement } from "../../core/words.js";
import { capitalised, moved, spelled, years } from "../../language/en/common.js";

const named = (name: string, year: string): string => (name ? `${name}, ${year}` : capitalised(year));

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence. */
export const en = {
  label: (kind: "columns" | "line", count: number): string =>
    kind === "columns"
      ? `Column chart, ${count} ${count === 1 ? "column" : "columns"}`
      : `Line chart, ${count} ${count === 1 ? "point" : "points"}`,
  moved: (f: Movement): string => moved("the figure", f),
  unchanged: ({ from, fromYear, toYear }: { from: string; fromYear: string; toYear: string }): string =>
    `The figure is ${from} in both ${fromYear} and ${toYear}.`,
  rate: ({ rate, years: count, falling }: { rate: string; years: number; falling: boolean }): string => {
    const period = count === 1 ? "in one year" : `a year over ${years(count)}`;
    return falling ? `That is ${rate} ${period}.` : `That is growth of ${rate} ${period}.`;
  },
  noRate: "A yearly rate cannot be given where a value is not above zero.",
  single: ({ value, year, status }: { value: string; year: string; status: string }): string =>
    `One value is published: ${value} for ${year}, ${status}.`,
  /** Of several series those with the largest of the latest values; `names` is a finished list. */
  several: ({ count, names, value, year }: { count: number; names: string; value: string; year: string }): string =>
    `Of ${spelled(count)} series, the largest in ${year}: ${names}, at ${value}.`,
  fastest: ({ names, span, change }: { names: string; span: string; change: string }): string =>
    `Growth is fastest for ${names}: ${change} (${span}).`,
  forecastBegins: (year: string): string => `The forecast begins in ${year}.`,
  highest: ({ value, year }: { value: string; year: string }): string =>
    `The highest published value is ${value} in ${year}.`,
  lowest: ({ value, year }: { value: string; year: string }): string =>
    `The lowest published value is ${value} in ${year}.`,
  falls: (times: readonly string[], format: Pick<Format, "list">): string =>
    `The figure falls in ${format.list(times)}.`,
  modelledSpan: ({ span, count, rate }: { span: string; count: number; rate: string }): string =>
    count === 1
      ? `The value for ${span} is not in the report. It is interpolated at ${rate} a year to show the path the two published figures imply.`
      : `Values for ${span} are not in the report. They are interpolated at ${rate} a year to show the path the two published figures imply.`,
  modelledVarious: (count: number): string =>
    count === 1
      ? "One value is not in the report. It is interpolated at a constant rate between its published neighbours."
      : `${spelled(count).replace(/^./, (c) => c.toUpperCase())} values are not in the report. They are interpolated at a constant rate between their published neighbours.`,
  missing: (times: readonly string[], format: Pick<Format, "list">): string =>
    `No value was published for ${format.list(times)}.`,
  linesLeftOut: ({ shown, all }: { shown: number; all: string }): string =>
    `Only ${spelled(shown)} of ${all} series are drawn: those that stand out, and those that end highest; the table has them all.`,
  /** Keyboard and pointer reach fewer values than are drawn. */
  reached: ({ shown, all }: { shown: number; all: string }): string =>
    `Keys and pointer lead through ${spelled(shown)} of ${all} values, the peaks and low points among them; the table has them all.`,
  notAllNamed: (count: number): string =>
    `Only ${spelled(count)} series are named at their ends: those that stand out, and those that end highest; the table names them all.`,
  point: ({ name, year, value, status }: { name: string; year: string; value: string; status: string }): string =>
    `${named(name, year)}: ${value}, ${status}.`,
  pointChanged: ({
    name,
    year,
    value,
    status,
    change,
    fromYear,
  }: {
    name: string;
    year: string;
    value: string;
    status: string;
    change: string;
    fromYear: string;
  }): string => `${named(name, year)}: ${value}, ${status}; since ${fromYear}: ${change}.`,
  pointMissing: ({ name, year }: { name: string; year: string }): string => `${named(name, year)}: no data.`,
  pointModelled: ({ name, year, value }: { name: string; year: string; value: string }): string =>
    `${named(name, year)}: about ${value}, modelled, not published.`,
  bracketTimes: (multiple: string, count: number): string => `${multiple} in ${years(count)}`,
  bracketRate: (rate: string): string => `or ${rate} a year`,
  bracket: (multiple: string, rate: string, count: number): string =>
    `${multiple} in ${years(count)}, or ${rate} a year`,
  change: (change: string, count: number): string => `${change} in ${years(count)}`,
  singleYear: (year: string, status: string): string => `${year} (${status})`,
  onlyOne: "Only one value is published, so no growth can be shown.",
  why: "Why two growth rates?",
  calculated: ({
    from,
    fromYear,
    to,
    toYear,
    years: count,
  }: {
    from: string;
    fromYear: string;
    to: string;
    toYear: string;
    years: number;
  }): string => `a year takes ${from} (${fromYear}) to ${to} (${toYear}): our calculation over ${years(count)}.`,
  statedFits: ({ span, base, baseYear }: { span: string; base: string; baseYear: string }): string =>
    `a year is what the publisher states for ${span}. It fits only if ${baseYear} was about ${base}, which is not published.`,
  statedNoPeriod: ({
    span,
    years: count,
    base,
    baseYear,
  }: {
    span: string;
    years: number;
    base: string;
    baseYear: string;
  }): string =>
    `a year is what the publisher states, without saying for which years. Over the ${years(count)} ${span} it fits only if ${baseYear} was about ${base}, which is not published.`,
  statedAgainstPublished: ({
    span,
    base,
    baseYear,
    published,
  }: {
    span: string;
    base: string;
    baseYear: string;
    published: string;
  }): string =>
    `a year is what the publisher states for ${span}. It fits only if ${baseYear} was about ${base}; the published figure is ${published}.`,
  scaleLog: "log scale",
  scaleIndex: (year: string): string => `index, ${year} = 100`,
  notPositive: "A log scale or an index needs values above zero, so a linear scale is used.",
  year: "Year",
  value: "Value",
  series: "Series",
};

export type GrowthWords = typeof en;
