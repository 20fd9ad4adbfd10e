import type { Status } from "../../core/dataset.js";
import type { SaidFigure } from "../../core/words.js";
import { capitalised, leftOut, said, spelled } from "../../language/en/common.js";

const STATUS: Readonly<Record<Status, string>> = {
  reported: "Reported",
  projected: "Projected",
  modelled: "Interpolated by us",
};

const figures = (count: number): string => `${spelled(count)} ${count === 1 ? "figure" : "figures"}`;

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
  growth: "Growth",
  /** Heads the column where no row has a multiple and the absolute change stands in its place. */
  change: "Change",
  start: "Start",
  end: "End",
  /** For a growth column without a multiple. */
  noMultiple: "no multiple",
  /** In place of a line, for values that a log scale cannot hold. */
  fromTo: (start: string, end: string): string => `from ${start} to ${end}`,
  keyStatus: (status: Status, years: readonly string[]): string =>
    years.length > 0 ? `${STATUS[status]}, ${years.join(" and ")}` : STATUS[status],
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
  /** Of the only row that has a change to be said; `name` is empty where it is the only row. */
  onlyChange: ({ change, name }: { change: string; name: string }): string =>
    name ? `Relative to the start, a change can be given for ${name} alone: ${change}.` : `That is ${change}.`,
  allAlike: (change: string): string => `The change is the same in every row: ${change}.`,
  nothingToCompare: "No row has both a start and an end that could be compared.",
  falls: ({ count, list }: { count: number; list: string }): string =>
    `${count === 1 ? "The figure that falls is" : "The figures that fall are"} ${list}.`,
  missing: ({ list }: { count: number; list: string }): string => `A value is missing for ${list}.`,
  /** `sameYears`: only rows of the same years were compared, as others are of other years. */
  crossings: ({ count, sameYears }: { count: number; sameYears: boolean }): string =>
    `In ${spelled(count)} ${count === 1 ? "pair" : "pairs"}${sameYears ? " of the same years" : ""}, the smaller at the start is the larger at the end.`,
  passes: ({ name, list }: { name: string; list: string }): string => `${name} overtakes ${list}.`,
  noCrossings: "No row overtakes another.",
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
    const ahead = end.status === "projected";
    const verb = {
      rose: ahead ? "is projected to rise" : "rose",
      fell: ahead ? "is projected to fall" : "fell",
      same: ahead ? "is projected to stay the same," : "stayed the same,",
    }[direction];
    const by = change && `, ${change}`;
    const yearly = rate && `, or ${rate} a year`;
    return `${name} ${verb} from ${said(start)} to ${said(end)}${by}${yearly}.`;
  },
  onlyStart: ({ name, start, endYear }: { name: string; start: SaidFigure; endYear: string }): string =>
    `${name}: ${said(start)}; no data${endYear ? ` for ${endYear}` : " for the end"}.`,
  onlyEnd: ({ name, end, startYear }: { name: string; end: SaidFigure; startYear: string }): string =>
    `${name}: ${said(end)}; no data${startYear ? ` for ${startYear}` : " for the start"}.`,
  neither: (name: string): string => `${name}: no data.`,
  single: ({ name, value }: { name: string; value: SaidFigure }): string =>
    `One value is published for ${name}: ${said(value)}.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  linearInstead: "No row has a multiple, which needs two values above zero, so a linear scale is used.",
  withoutLine: (count: number): string =>
    count === 1
      ? "One row has no multiple, which needs two values above zero; its values are given in words."
      : `${capitalised(spelled(count))} rows have no multiple, which needs two values above zero; their values are given in words.`,
  columns: {
    name: "Name",
    startYear: "First year",
    startStatus: "Status at the start",
    endYear: "Last year",
    endStatus: "Status at the end",
    rate: "Calculated growth a year",
  },
};

export type DumbbellWords = typeof en;
