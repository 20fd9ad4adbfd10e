import type { Format, Movement, Texts } from "../../core/words.js";
import { capitalised, moved, spelled, years } from "../../language/en/common.js";
import { whyRates } from "../../language/en/why-rates.js";

const named = (name: string, year: string): string => (name ? `${name}, ${year}` : capitalised(year));

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence. */
export const en = {
  label: (kind: "columns" | "line", count: number): string =>
    kind === "columns"
      ? `Column chart, ${count} ${count === 1 ? "column" : "columns"}`
      : `Line chart, ${count} ${count === 1 ? "point" : "points"}`,
  moved: (f: Movement): string => moved("the figure", f),
  unchanged: ({ from, fromYear, toYear }: Texts<"from" | "fromYear" | "toYear">): string =>
    `The figure is ${from} in both ${fromYear} and ${toYear}.`,
  rate: ({ rate, years: count, falling }: { rate: string; years: number; falling: boolean }): string => {
    const period = count === 1 ? "in one year" : `a year over ${years(count)}`;
    return falling ? `That is ${rate} ${period}.` : `That is growth of ${rate} ${period}.`;
  },
  single: ({ value, year, status }: Texts<"value" | "year" | "status">): string =>
    `One value is published: ${value} for ${year}, ${status}.`,
  /** Of several series those with the largest of the latest values; `names` is a finished list. */
  several: ({ count, names, value, year }: Texts<"names" | "value" | "year"> & { readonly count: number }): string =>
    `Of ${spelled(count)} series, the largest in ${year}: ${names}, at ${value}.`,
  fastest: ({ names, span, change }: Texts<"names" | "span" | "change">): string =>
    `Growth is fastest for ${names}: ${change} (${span}).`,
  /** The year of the first published forecast. */
  forecastBegins: (year: string): string => `The first published forecast is for ${year}.`,
  extremes: (f: Texts<"low" | "lowYear" | "high" | "highYear">): string =>
    `Published values run from ${f.low} in ${f.lowYear} to ${f.high} in ${f.highYear}.`,
  falls: (times: readonly string[], format: Pick<Format, "list">): string =>
    `The figure falls in ${format.list(times)}.`,
  /** `span` is empty where the values do not lie between two published ones alone, as is the rate. */
  modelled: ({ span, count, rate }: Texts<"span" | "rate"> & { readonly count: number }): string => {
    const what = span ? `for ${span} ` : "";
    const how = rate
      ? `at ${rate} a year, the path that the two published figures imply`
      : "at a constant rate between their published neighbours";
    return count === 1
      ? `${span ? `The value ${what}is` : "One value is"} not published; it is interpolated ${how}.`
      : `${span ? `The values ${what}are` : `${capitalised(spelled(count))} values are`} not published; they are interpolated ${how}.`;
  },
  missing: (times: readonly string[], format: Pick<Format, "list">): string =>
    `No value was published for ${format.list(times)}.`,
  linesLeftOut: ({ shown, all }: { shown: number; all: string }): string =>
    `Only ${spelled(shown)} of ${all} series are drawn: those that stand out, and those that end highest; the table has them all.`,
  /** Keyboard and pointer reach fewer values than are drawn. */
  reached: ({ shown, all }: { shown: number; all: string }): string =>
    `Keys and pointer lead through ${spelled(shown)} of ${all} values, the peaks and low points among them; the table has them all.`,
  notAllNamed: (count: number): string =>
    `Only ${spelled(count)} series are named at their ends: those that stand out, and those that end highest; the table names them all.`,
  /** `change` is what became of the first value; empty without one. */
  point: ({
    name,
    year,
    value,
    status,
    change,
    fromYear,
  }: Texts<"name" | "year" | "value" | "status" | "change" | "fromYear">): string =>
    `${named(name, year)}: ${value}, ${status}${change && `; since ${fromYear}: ${change}`}.`,
  pointMissing: ({ name, year }: Texts<"name" | "year">): string => `${named(name, year)}: no data.`,
  pointModelled: ({ name, year, value }: Texts<"name" | "year" | "value">): string =>
    `${named(name, year)}: about ${value}, modelled, not published.`,
  /** Beside the plot: what became of the first value, and in how many years. */
  bracket: (change: string, count: number): string => `${change} in ${years(count)}`,
  bracketRate: (change: string, rate: string): string => `${change && `${change}, `}or ${rate} a year`,
  ...whyRates,
  scaleLog: "log scale",
  scaleIndex: (year: string): string => `index, ${year} = 100`,
  notPositive: "A log scale or an index needs values above zero, so a linear scale is used.",
  columns: { year: "Year", value: "Value", series: "Series" },
};

export type GrowthWords = typeof en;
