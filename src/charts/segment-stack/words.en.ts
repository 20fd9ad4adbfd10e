import { spelled } from "../../language/en/common.js";

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence, or a label. */
export interface StackWords {
  label(parts: number, columns: number): string;
  zone(span: string): string;
  readonly zoneShort: string;
  readonly shareOf: string;
  totalRose(f: TotalChange & { multiple: string }): string;
  /** A rise from zero or below, or a fall. */
  totalChanged(f: TotalChange & { change: string; direction: "rose" | "fell" }): string;
  totalSame(f: TotalChange): string;
  addedMost(f: { name: string; change: string; from: string; to: string }): string;
  noneAdded(f: { fromYear: string; toYear: string }): string;
  gainedMost(f: { name: string; from: string; to: string; fromYear: string; toYear: string }): string;
  sharesSame(f: { fromYear: string; toYear: string }): string;
  oneYear(f: { count: number; year: string; largest: string; value: string }): string;
  largest(f: { name: string; share: string; year: string }): string;
  forecastBegins(year: string): string;
  passes(f: { name: string; list: string; fromYear: string; toYear: string }): string;
  sameOrder(f: { fromYear: string; toYear: string }): string;
  point(f: { name: string; year: string; value: string; share: string; status: string }): string;
  pointMissing(f: { name: string; year: string }): string;
  /** Fewer columns are drawn than there are times in the data. */
  spaced(f: { shown: number; all: string }): string;
  /** `list` names parts with their years; `sum` is whether it is a total or shares that a year lacks. */
  missing(f: { list: string; percent: boolean }): string;
  /** A part with the years it has no value for, within a list. */
  missingPart(f: { name: string; years: string }): string;
  combined(f: { name: string; count: number; names: string }): string;
  /** `list` gives the sums with their years. */
  notWhole(f: { list: string }): string;
  yearSum(f: { year: string; sum: string }): string;
  readonly unnamed: string;
  readonly part: string;
  readonly year: string;
  readonly value: string;
  readonly share: string;
}

interface TotalChange {
  readonly from: string;
  readonly fromYear: string;
  readonly to: string;
  readonly toYear: string;
  readonly projected: boolean;
}

export const stackEn: StackWords = {
  label: (parts, columns) =>
    `Stacked column chart, ${parts} ${parts === 1 ? "part" : "parts"} in ${columns} ${columns === 1 ? "column" : "columns"}`,
  zone: (span) => `Forecast period ${span}`,
  zoneShort: "Forecast",
  shareOf: "% of the total",
  totalRose: ({ from, fromYear, to, toYear, multiple, projected }) =>
    `From ${from} in ${fromYear}, the total ${projected ? "is projected to reach" : "rose to"} ${to} in ${toYear}, ${multiple} times as much.`,
  totalChanged({ from, fromYear, to, toYear, change, direction, projected }) {
    const verb = {
      rose: projected ? "is projected to rise" : "rose",
      fell: projected ? "is projected to fall" : "fell",
    };
    return `From ${from} in ${fromYear}, the total ${verb[direction]} to ${to} in ${toYear}, a change of ${change}.`;
  },
  totalSame: ({ from, fromYear, toYear }) => `The total is ${from} in both ${fromYear} and ${toYear}.`,
  addedMost: ({ name, change, from, to }) =>
    `The largest increase is that of ${name}: ${change}, from ${from} to ${to}.`,
  noneAdded: ({ fromYear, toYear }) => `No part is larger in ${toYear} than in ${fromYear}.`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `The share of ${name} rises most, from ${from} in ${fromYear} to ${to} in ${toYear}.`,
  sharesSame: ({ fromYear, toYear }) => `No part has a larger share in ${toYear} than in ${fromYear}.`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `One part is published for ${year}: ${largest}, at ${value}.`
      : `The largest of ${spelled(count)} parts in ${year} is ${largest}, at ${value}.`,
  largest: ({ name, share, year }) => `In ${year}, the largest part is ${name}, with ${share} of the total.`,
  forecastBegins: (year) => `The forecast begins in ${year}.`,
  passes: ({ name, list, fromYear, toYear }) =>
    `In ${toYear} the figure for ${name} is above that for ${list}; in ${fromYear} it is below.`,
  sameOrder: ({ fromYear, toYear }) => `The order of the parts by size is the same in ${fromYear} and in ${toYear}.`,
  point: ({ name, year, value, share, status }) =>
    `${name}, ${year}: ${value} (${status})${share && `, ${share} of the total`}.`,
  pointMissing: ({ name, year }) => `${name}, ${year}: no data.`,
  spaced: ({ shown, all }) =>
    `Drawn are ${spelled(shown)} of ${all} columns, evenly spaced up to the last; the table has them all.`,
  missing: ({ list, percent }) =>
    `No value was published for ${list}; without every part there ${percent ? "are no shares" : "is no total"}.`,
  missingPart: ({ name, years }) => `${name} (${years})`,
  combined: ({ name, count, names }) => `${name} stands for ${spelled(count)} parts: ${names}.`,
  notWhole: ({ list }) => `The published shares do not always add up to 100%: ${list}.`,
  yearSum: ({ year, sum }) => `${sum} in ${year}`,
  unnamed: "A part without a name",
  part: "Part",
  year: "Year",
  value: "Value",
  share: "Share",
};
