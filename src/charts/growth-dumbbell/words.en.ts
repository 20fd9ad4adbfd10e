import type { SaidFigure, Texts } from "../../core/words.js";
import { capitalised, leftOut, said, spelled } from "../../language/en/common.js";

const figures = (count: number): string => `${spelled(count)} ${count === 1 ? "figure" : "figures"}`;

/** A row with one end, or with none. */
export interface Partial {
  readonly name: string;
  readonly known: SaidFigure | null;
  readonly missing: "start" | "end";
  readonly year: string;
}

export interface Alike {
  readonly change: string;
  readonly count: number;
  readonly name: string;
}

export interface Extremes {
  readonly most: string;
  readonly mostOf: string;
  readonly least: string;
  readonly leastOf: string;
  readonly falling: boolean;
}

/** Figures arrive finished; each message is a whole sentence. Multiples come without their sign: "11.7". */
export const en = {
  label: (count: number): string => `Dumbbell chart, ${count} ${count === 1 ? "row" : "rows"}`,
  heading: (span: string): string => (span ? `Growth, ${span}` : "Growth"),
  logScale: "log scale",
  /** In place of a line, for values that a log scale cannot hold. */
  fromTo: (start: string, end: string): string => `from ${start} to ${end}`,
  /** How many rose, fell and stayed, of those that can be compared. */
  directions({ rose, fell, same }: { rose: number; fell: number; same: number }): string {
    const all = rose + fell + same;
    if (all === 1) return `The figure ${rose ? "rises" : fell ? "falls" : "stays the same"} from start to end.`;
    const every = all === 2 ? "Both figures" : `All ${figures(all)}`;
    if (rose === all) return `${every} rise from start to end.`;
    if (fell === all) return `${every} fall from start to end.`;
    if (same === all) return `${every} stay the same from start to end.`;
    const parts = [
      rose && `${spelled(rose)} ${rose === 1 ? "rises" : "rise"}`,
      fell && `${spelled(fell)} ${fell === 1 ? "falls" : "fall"}`,
      same && `${spelled(same)} ${same === 1 ? "stays" : "stay"} the same`,
    ].filter((part) => typeof part === "string");
    const last = parts.pop() ?? "";
    return `Of ${figures(all)}, ${parts.join(", ")} and ${last} from start to end.`;
  },
  /** Who grows most and who least, as finished lists, and their changes: "7.6 times as much"; `falling`: all of them fall. */
  extremes: ({ most, mostOf, least, leastOf, falling }: Extremes): string =>
    `${falling ? "Smallest fall" : "Most growth"}: ${mostOf} (${most}); ${falling ? "largest" : "least"}: ${leastOf} (${least}).`,
  /** How all rows changed, or the one of `count` that can be compared; `name` is empty where there is no other. */
  allAlike: ({ change, count, name }: Alike): string => {
    if (count > 1) return `The change is the same in every row: ${change}.`;
    return name ? `Only ${name} can be compared: ${change}.` : `That is ${change}.`;
  },
  nothingToCompare: "No row has both a start and an end that could be compared.",
  missing: ({ list }: { count: number; list: string }): string => `A value is missing for ${list}.`,
  /** `sameYears`: only rows of the same years were compared, as others are of other years. */
  crossings: ({ count, sameYears }: { count: number; sameYears: boolean }): string =>
    count === 0
      ? "No row overtakes another."
      : `In ${spelled(count)} ${count === 1 ? "pair" : "pairs"}${sameYears ? " of the same years" : ""}, the smaller at the start is the larger at the end.`,
  passes: ({ name, list }: Texts<"name" | "list">): string =>
    `${name} is below ${list} at the start and above at the end.`,
  changed({
    name,
    start,
    end,
    direction,
    change,
    rate,
  }: {
    name: string;
    start: SaidFigure;
    end: SaidFigure;
    direction: "rose" | "fell" | "same";
    /** Empty where there is none, as is the rate. */
    change: string;
    rate: string;
  }): string {
    const [course, ahead] = {
      rose: ["a rise", "a projected rise"],
      fell: ["a fall", "a projected fall"],
      same: ["no change,", "no change projected,"],
    }[direction] as [string, string];
    const by = change && `, ${change}`;
    const yearly = rate && `, or ${rate} a year`;
    return `${name}: ${end.status === "projected" ? ahead : course} from ${said(start)} to ${said(end)}${by}${yearly}.`;
  },
  /** A row that lacks one end or both; `known` is the other, and `year` that of what is missing. */
  partial: ({ name, known, missing, year }: Partial): string => {
    if (!known) return `${name}: no data.`;
    return `${name}: ${said(known)}; no data for ${year || `the ${missing}`}.`;
  },
  single: ({ name, value }: { name: string; value: SaidFigure }): string =>
    `One value is published for ${name}: ${said(value)}.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  /** Rows that the scale cannot hold; of `all` of them it is another one. */
  withoutMultiple: ({ count, all }: { count: number; all: boolean }): string => {
    if (all) return "No row has a multiple, which needs two values above zero, so a linear scale is used.";
    const rows = count === 1 ? "One row has" : `${capitalised(spelled(count))} rows have`;
    return `${rows} no multiple, because that takes two values above zero; the values are given in words.`;
  },
  start: "Start",
  end: "End",
  columns: {
    growth: "Growth",
    change: "Change",
    noMultiple: "no multiple",
    name: "Name",
    startYear: "First year",
    startStatus: "Status at the start",
    endYear: "Last year",
    endStatus: "Status at the end",
    rate: "Calculated growth a year",
  },
};

export type DumbbellWords = typeof en;
