import type { Movement } from "../../core/words.js";
import { moved, spelled } from "../../language/en/common.js";

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence, or a label. */
export const en = {
  label: (parts: number, columns: number): string =>
    `Stacked column chart, ${parts} ${parts === 1 ? "part" : "parts"} in ${columns} ${columns === 1 ? "column" : "columns"}`,
  shareOf: "% of the total",
  totalMoved: (f: Movement): string => moved("the total", f),
  totalSame: ({ from, fromYear, toYear }: Pick<Movement, "from" | "fromYear" | "toYear">): string =>
    `The total is ${from} in both ${fromYear} and ${toYear}.`,
  addedMost: ({ name, change, from, to }: { name: string; change: string; from: string; to: string }): string =>
    `The largest increase is that of ${name}: ${change}, from ${from} to ${to}.`,
  noneAdded: ({ fromYear, toYear }: { fromYear: string; toYear: string }): string =>
    `No part is larger in ${toYear} than in ${fromYear}.`,
  gainedMost: ({
    name,
    from,
    to,
    fromYear,
    toYear,
  }: {
    name: string;
    from: string;
    to: string;
    fromYear: string;
    toYear: string;
  }): string => `The share of ${name} rises most, from ${from} in ${fromYear} to ${to} in ${toYear}.`,
  sharesSame: ({ fromYear, toYear }: { fromYear: string; toYear: string }): string =>
    `No part has a larger share in ${toYear} than in ${fromYear}.`,
  oneYear: ({
    count,
    year,
    largest,
    value,
  }: {
    count: number;
    year: string;
    largest: string;
    value: string;
  }): string =>
    count === 1
      ? `One part is published for ${year}: ${largest}, at ${value}.`
      : `Largest of ${spelled(count)} parts in ${year}: ${largest}, at ${value}.`,
  largest: ({ name, share, year }: { name: string; share: string; year: string }): string =>
    `In ${year}, the largest part is ${name}, with ${share} of the total.`,
  forecastBegins: (year: string): string => `The forecast begins in ${year}.`,
  passes: ({
    name,
    list,
    fromYear,
    toYear,
  }: {
    name: string;
    list: string;
    fromYear: string;
    toYear: string;
  }): string => `In ${toYear} the figure for ${name} is above that for ${list}; in ${fromYear} it is below.`,
  sameOrder: ({ fromYear, toYear }: { fromYear: string; toYear: string }): string =>
    `The order of the parts by size is the same in ${fromYear} and in ${toYear}.`,
  point: ({
    name,
    year,
    value,
    share,
    status,
  }: {
    name: string;
    year: string;
    value: string;
    share: string;
    status: string;
  }): string => `${name}, ${year}: ${value} (${status})${share && `, ${share} of the total`}.`,
  pointMissing: ({ name, year }: { name: string; year: string }): string => `${name}, ${year}: no data.`,
  /** Fewer columns are drawn than there are times in the data. */
  spaced: ({ shown, all }: { shown: number; all: string }): string =>
    `Drawn are ${spelled(shown)} of ${all} columns, evenly spaced up to the last; the table has them all.`,
  /** `list` names parts with their years; `sum` is whether it is a total or shares that a year lacks. */
  missing: ({ list, percent }: { list: string; percent: boolean }): string =>
    `No value was published for ${list}; without every part there ${percent ? "are no shares" : "is no total"}.`,
  /** A part with the years it has no value for, within a list. */
  missingPart: ({ name, years }: { name: string; years: string }): string => `${name} (${years})`,
  combined: ({ name, count, names }: { name: string; count: number; names: string }): string =>
    `${name} stands for ${spelled(count)} parts: ${names}.`,
  /** `list` gives the sums with their years. */
  notWhole: ({ list }: { list: string }): string => `The published shares do not always add up to 100%: ${list}.`,
  yearSum: ({ year, sum }: { year: string; sum: string }): string => `${sum} in ${year}`,
  unnamed: "A part without a name",
  part: "Part",
  year: "Year",
  value: "Value",
  share: "Share",
};

export type StackWords = typeof en;
