import { ENGLISH_PROBLEMS } from "../../core/problem.js";
import type { CommonWords, Movement, SaidFigure } from "../../core/words.js";
import { lengthOf } from "../lengths.js";

/** The words that every chart shares, in English. */
export const common: CommonWords = {
  statusKey: {
    reported: "Reported",
    projected: "Projected by the publisher",
    modelled: "Interpolated by us",
  },
  status: { reported: "reported", projected: "projected", modelled: "modelled" },
  statusColumn: "Status",
  periods: { column: "Period", quarter: "Q{n} {y}", half: "H{n} {y}", week: "week {n}, {y}", firstDay: "1" },
  forecast: "Forecast",
  forecastPeriod: (span) => `Forecast period ${span}`,
  noData: "no data",
  noDataShort: "n/a",
  other: "Other",
  measure: ({ label, unit, years: span }) => [label, unit, span].filter(Boolean).join(", "),
  points: (text) => `${text} percentage points`,
  change: (kind, text) =>
    ({
      times: `${text} times as much`,
      rise: `up ${text}`,
      fall: `down ${text}`,
      by: `a change of ${text}`,
      same: "unchanged",
    })[kind],
  about: (text) => `about ${text}`,
  qualified: (qualifier, text) => (qualifier ? `${qualifier} ${text}` : text),
  table: "Table",
  download: "Download",
  preferences: "Reading and listening",
  source: (text) => `Source: ${text}`,
  keyHint: "Use the arrow keys to move between values, Enter to pin one, Escape to let go.",
  sums: (names) => `Left out as a sum of other values: ${names}.`,
  more: (count) => `${count} more`,
  pinned: "Pinned.",
  letGo: "Let go.",
  loading: "Loading chart…",
  emptyTitle: "No values to show",
  emptyText: "The data holds no figures that this chart can draw.",
  errorTitle: "Chart data could not be read",
  problems: ENGLISH_PROBLEMS,
  retry: "Try again",
  sorted: (column, descending) =>
    column ? `Table sorted by ${column}, ${descending ? "descending" : "ascending"}.` : "Table in its original order.",
  updated: "The chart has new data.",
};

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Numbers up to twelve are spelled out in prose, large ones grouped. */
export const spelled = (count: number): string => SMALL[count] ?? count.toLocaleString("en");

const counted = (count: number, noun: string): string => `${spelled(count)} ${noun}${count === 1 ? "" : "s"}`;

/** "one year", "ten years"; parts of a year are months or days. */
export const years = (count: number): string => {
  const length = lengthOf(count);
  return counted(length.count, length.unit);
};

/** "370.9 billion US dollars in 2032 (projected)". */
export const said = ({ value, year, status }: SaidFigure): string => `${value}${year && ` in ${year}`} (${status})`;

/** @param what "the total" */
export function moved(what: string, { from, fromYear, to, toYear, direction, change, projected }: Movement): string {
  const verb = {
    rose: projected ? "is projected to reach" : "rose to",
    fell: projected ? "is projected to fall to" : "fell to",
  }[direction];
  return `From ${from} in ${fromYear}, ${what} ${verb} ${to} in ${toYear}, ${change}.`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `nouns` are what is counted: "rows". */
export const leftOut = ({ shown, all }: { shown: number; all: number }, nouns: string): string =>
  `${capitalised(spelled(shown))} of ${spelled(all)} ${nouns} ${shown === 1 ? "is" : "are"} shown; ` +
  `${spelled(all - shown)} ${all - shown === 1 ? "is" : "are"} left out.`;
