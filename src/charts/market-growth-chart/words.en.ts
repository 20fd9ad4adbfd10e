import type { Format } from "../../core/words.js";
import { capitalised, spelled, years } from "../../language/en/common.js";

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence. */
export interface GrowthWords {
  label(kind: "columns" | "line", count: number): string;
  rose(f: { from: string; fromYear: string; to: string; toYear: string; multiple: string; projected: boolean }): string;
  roseBy(f: { from: string; fromYear: string; to: string; toYear: string; change: string; projected: boolean }): string;
  fell(f: { from: string; fromYear: string; to: string; toYear: string; change: string; projected: boolean }): string;
  unchanged(f: { from: string; fromYear: string; toYear: string }): string;
  rate(f: { rate: string; years: number; falling: boolean }): string;
  readonly noRate: string;
  single(f: { value: string; year: string; status: string }): string;
  several(f: { count: number; largest: string; value: string; year: string }): string;
  fastest(f: { name: string; multiple: string; fromYear: string; toYear: string }): string;
  forecastBegins(year: string): string;
  highest(f: { value: string; year: string }): string;
  lowest(f: { value: string; year: string }): string;
  falls(times: readonly string[], format: Pick<Format, "list">): string;
  modelledSpan(f: { span: string; count: number; rate: string }): string;
  modelledVarious(count: number): string;
  missing(times: readonly string[], format: Pick<Format, "list">): string;
  notAllNamed(count: number): string;
  linesLeftOut(f: { shown: number; all: string }): string;
  /** Keyboard and pointer reach fewer values than are drawn. */
  reached(f: { shown: number; all: string }): string;
  point(f: { name: string; year: string; value: string; status: string }): string;
  pointTimes(f: {
    name: string;
    year: string;
    value: string;
    status: string;
    multiple: string;
    fromYear: string;
  }): string;
  pointMissing(f: { name: string; year: string }): string;
  pointModelled(f: { name: string; year: string; value: string }): string;
  bracketTimes(multiple: string, count: number): string;
  bracketRate(rate: string): string;
  bracket(multiple: string, rate: string, count: number): string;
  change(change: string, count: number): string;
  zone(span: string): string;
  readonly zoneShort: string;
  singleYear(year: string, status: string): string;
  readonly onlyOne: string;
  readonly why: string;
  calculated(f: { from: string; fromYear: string; to: string; toYear: string; years: number }): string;
  statedFits(f: { span: string; base: string; baseYear: string }): string;
  statedNoPeriod(f: { span: string; years: number; base: string; baseYear: string }): string;
  statedAgainstPublished(f: { span: string; base: string; baseYear: string; published: string }): string;
  readonly scaleLog: string;
  scaleIndex(year: string): string;
  readonly notPositive: string;
  readonly year: string;
  readonly value: string;
  readonly series: string;
}

const named = (name: string, year: string): string => (name ? `${name}, ${year}` : capitalised(year));

export const growthEn: GrowthWords = {
  label: (kind, count) =>
    kind === "columns"
      ? `Column chart, ${count} ${count === 1 ? "column" : "columns"}`
      : `Line chart, ${count} ${count === 1 ? "point" : "points"}`,
  rose: ({ from, fromYear, to, toYear, multiple, projected }) =>
    projected
      ? `From ${from} in ${fromYear}, the figure is projected to reach ${to} in ${toYear}, ${multiple} times as much.`
      : `From ${from} in ${fromYear}, the figure rose to ${to} in ${toYear}, ${multiple} times as much.`,
  roseBy: ({ from, fromYear, to, toYear, change, projected }) =>
    projected
      ? `From ${from} in ${fromYear}, the figure is projected to reach ${to} in ${toYear}, a change of ${change}.`
      : `From ${from} in ${fromYear}, the figure rose to ${to} in ${toYear}, a change of ${change}.`,
  fell: ({ from, fromYear, to, toYear, change, projected }) =>
    projected
      ? `From ${from} in ${fromYear}, the figure is projected to fall to ${to} in ${toYear}, a change of ${change}.`
      : `From ${from} in ${fromYear}, the figure fell to ${to} in ${toYear}, a change of ${change}.`,
  unchanged: ({ from, fromYear, toYear }) => `The figure is ${from} in both ${fromYear} and ${toYear}.`,
  rate: ({ rate, years: count, falling }) => {
    const period = count === 1 ? "in one year" : `a year over ${years(count)}`;
    return falling ? `That is ${rate} ${period}.` : `That is growth of ${rate} ${period}.`;
  },
  noRate: "A yearly rate cannot be given where a value is not above zero.",
  single: ({ value, year, status }) => `One value is published: ${value} for ${year}, ${status}.`,
  several: ({ count, largest, value, year }) =>
    `Of ${spelled(count)} series, ${largest} is the largest in ${year} at ${value}.`,
  fastest: ({ name, multiple, fromYear, toYear }) =>
    `${name} grows fastest, to ${multiple} times its ${fromYear} value by ${toYear}.`,
  forecastBegins: (year) => `The forecast begins in ${year}.`,
  highest: ({ value, year }) => `The highest published value is ${value} in ${year}.`,
  lowest: ({ value, year }) => `The lowest published value is ${value} in ${year}.`,
  falls: (times, format) => `The figure falls in ${format.list(times)}.`,
  modelledSpan: ({ span, count, rate }) =>
    count === 1
      ? `The value for ${span} is not in the report. It is interpolated at ${rate} a year to show the path the two published figures imply.`
      : `Values for ${span} are not in the report. They are interpolated at ${rate} a year to show the path the two published figures imply.`,
  modelledVarious: (count) =>
    count === 1
      ? "One value is not in the report. It is interpolated at a constant rate between its published neighbours."
      : `${spelled(count).replace(/^./, (c) => c.toUpperCase())} values are not in the report. They are interpolated at a constant rate between their published neighbours.`,
  missing: (times, format) => `No value was published for ${format.list(times)}.`,
  linesLeftOut: ({ shown, all }) =>
    `Drawn are the ${spelled(shown)} of ${all} series that end highest; the table has them all.`,
  reached: ({ shown, all }) =>
    `Keys and pointer lead through ${spelled(shown)} of ${all} values, the peaks and low points among them; the table has them all.`,
  notAllNamed: (count) => `Names stand at the ${spelled(count)} series that end highest; the table names them all.`,
  point: ({ name, year, value, status }) => `${named(name, year)}: ${value}, ${status}.`,
  pointTimes: ({ name, year, value, status, multiple, fromYear }) =>
    `${named(name, year)}: ${value}, ${status}, ${multiple} times the ${fromYear} figure.`,
  pointMissing: ({ name, year }) => `${named(name, year)}: no data.`,
  pointModelled: ({ name, year, value }) => `${named(name, year)}: about ${value}, modelled, not published.`,
  bracketTimes: (multiple, count) => `${multiple} in ${years(count)}`,
  bracketRate: (rate) => `or ${rate} a year`,
  bracket: (multiple, rate, count) => `${multiple} in ${years(count)}, or ${rate} a year`,
  change: (change, count) => `${change} in ${years(count)}`,
  zone: (span) => `Forecast period ${span}`,
  zoneShort: "Forecast",
  singleYear: (year, status) => `${year} (${status})`,
  onlyOne: "Only one value is published, so no growth can be shown.",
  why: "Why two growth rates?",
  calculated: ({ from, fromYear, to, toYear, years: count }) =>
    `a year takes ${from} (${fromYear}) to ${to} (${toYear}): our calculation over ${years(count)}.`,
  statedFits: ({ span, base, baseYear }) =>
    `a year is what the publisher states for ${span}. It fits only if ${baseYear} was about ${base}, which is not published.`,
  statedNoPeriod: ({ span, years: count, base, baseYear }) =>
    `a year is what the publisher states, without saying for which years. Over the ${years(count)} ${span} it fits only if ${baseYear} was about ${base}, which is not published.`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `a year is what the publisher states for ${span}. It fits only if ${baseYear} was about ${base}; the published figure is ${published}.`,
  scaleLog: "log scale",
  scaleIndex: (year) => `index, ${year} = 100`,
  notPositive: "A log scale or an index needs values above zero, so a linear scale is used.",
  year: "Year",
  value: "Value",
  series: "Series",
};
