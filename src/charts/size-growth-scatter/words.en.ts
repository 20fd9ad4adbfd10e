import type { Texts } from "../../core/words.js";
import { capitalised, spelled } from "../../language/en/common.js";

/** A point in a sentence; figures arrive finished ("48.7 billion US dollars"), years may be empty. */
export interface SaidPoint {
  readonly name: string;
  readonly size: string;
  readonly year: string;
  readonly status: string;
  /** Without a sign: the direction says it. */
  readonly rate: string;
  readonly direction: "grows" | "falls";
  readonly from: string;
  readonly to: string;
  /** Whether the later figure is a projection. */
  readonly projected: boolean;
}

/** Those that share an extreme: `names` is a finished list of `count`, out of `all`. */
export interface Leading {
  readonly names: string;
  readonly count: number;
  readonly all: number;
}

/** `years` are those of all sizes, ascending; `year` is that of the largest, and empty where all have the same. */
export interface Largest extends Leading {
  readonly size: string;
  readonly years: readonly string[];
  readonly year: string;
}

/** `from` and `to` are empty where all rates cover the same years. */
export interface Fastest extends Leading {
  readonly rate: string;
  readonly from: string;
  readonly to: string;
}

const when = (year: string): string => (year ? ` in ${year}` : "");

/** Years of which each value has one. */
function whenOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return years.length > 3 ? ` in a year from ${first} to ${last}` : when(years.join(" or "));
}

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const verb = {
    grows: projected ? "is projected to grow" : "grew",
    falls: projected ? "is projected to shrink" : "shrank",
  }[direction];
  return `${verb} by ${rate} a year from ${from} to ${to}`;
}

/** Each message is a whole sentence, or a label. */
export const en = {
  label: (count: number): string => `Scatter chart, ${count} ${count === 1 ? "point" : "points"}`,
  heading: "Size and growth",
  logScale: "size on a log scale",
  /** Titles the axis of sizes: all years in which they stand, ascending. */
  sizeIn: (years: readonly string[]): string => `Size${whenOf(years)}`,
  point: (f: SaidPoint): string => `${f.name}: ${f.size}${when(f.year)} (${f.status}); it ${growth(f)}.`,
  largest({ names, count, all, size, years, year }: Largest): string {
    if (count === all)
      return `${count === 2 ? "Both" : `All ${spelled(all)}`} are of the same size${whenOf(years)}: ${size}.`;
    return count === 1
      ? `Largest of ${spelled(all)}${whenOf(years)}: ${names}, at ${size}${when(year)}.`
      : `Joint largest of ${spelled(all)}${whenOf(years)}: ${names}, at ${size} each${when(year)}.`;
  },
  fastest({ names, count, all, rate, from, to }: Fastest): string {
    if (all === 1) return `One growth rate can be calculated: ${rate} a year, for ${names}.`;
    const yearly = `${rate} a year${from && ` from ${from} to ${to}`}`;
    if (count === all) return `${count === 2 ? "Both" : `All ${spelled(all)}`} growth rates are the same: ${yearly}.`;
    return `${count === 1 ? "Highest" : "Joint highest"} growth rate: ${names}, at ${yearly}.`;
  },
  shrinking: ({ count, names }: { count: number; names: string }): string =>
    `${capitalised(spelled(count))} ${count === 1 ? "shrinks" : "shrink"}: ${names}.`,
  /** How many of the fastest are among the `half` smallest. */
  halves({ fastest, small, half }: { fastest: number; small: number; half: number }): string {
    if (small === 0) return `None of the ${spelled(fastest)} that grow fastest is among the ${spelled(half)} smallest.`;
    if (small === fastest)
      return `The ${spelled(fastest)} that grow fastest are all among the ${spelled(half)} smallest.`;
    return `Of the ${spelled(fastest)} that grow fastest, ${spelled(small)} ${small === 1 ? "is" : "are"} among the ${spelled(half)} smallest.`;
  },
  /** How growth was found; whether every last size is a projection. */
  calculated: (projected: boolean): string =>
    `Growth is the average rate a year from the first to the last published size${projected ? ", which is a projection" : ""}.`,
  leftOut: ({ count, names }: { count: number; names: string }): string =>
    `${count === 1 ? "One row is" : `${capitalised(spelled(count))} rows are`} not drawn, because a growth rate needs two sizes above zero and their years: ${names}.`,
  /** Of very many points the largest are drawn, and with them what is highlighted: `besides` may be empty. */
  onlyLargest: ({ shown, all, besides }: Texts<"all" | "besides"> & { readonly shown: number }): string =>
    `Only the ${spelled(shown)} largest of ${all}${besides && `, and ${besides},`} are drawn; the table has them all.`,
  unnamed: "A row without a name",
  columns: {
    name: "Name",
    start: "First size",
    startYear: "First year",
    startStatus: "First status",
    end: "Last size",
    endYear: "Last year",
    endStatus: "Last status",
    /** Titles the axis, and heads the list, too. */
    growth: "Growth a year",
  },
};

export type ScatterWords = typeof en;
