import type { Status } from "../../core/dataset.js";
import { capitalised, spelled, leftOut } from "../../language/en/common.js";

/** How many squares a share is; `bound` where a whole number would be zero or all. */
export interface Frequency {
  readonly count: number;
  readonly qualifier: string;
  readonly bound: "below" | "above" | "";
}

/** Those that share a figure: `names` is a finished list of `count`, and `frequency` may be empty. */
export interface SharedFigure {
  readonly names: string;
  readonly count: number;
  readonly share: string;
  readonly frequency: string;
}

/** One group; `share` is empty where nothing was published, and `squares` zero where the share needs no rounding. */
export interface SaidGroup {
  readonly name: string;
  readonly share: string;
  readonly frequency: string;
  readonly status: Status;
  readonly year: string;
  readonly squares: number;
}

const said = ({ share, frequency }: SharedFigure): string => `${share}${frequency && ` (${frequency})`}`;

/** Figures arrive finished, with their qualifier ("over 60%"); each message is a whole sentence or a whole label. */
export const en = {
  label: (count: number): string => `Waffle chart, ${count} ${count === 1 ? "group" : "groups"}`,
  /** Stands behind the subheading. */
  square: "one square = 1%",
  /** "over 60 of 100". */
  frequency({ count, qualifier, bound }: Frequency): string {
    if (bound) return `${bound === "below" ? "fewer" : "more"} than ${count} of 100`;
    return qualifier ? `${qualifier} ${count} of 100` : `${count} of 100`;
  },
  /** The largest of `all` values, which may be one, or all. */
  largest(f: SharedFigure & { all: number }): string {
    const { names, count, all } = f;
    if (all === 1) return `One value is published, for ${names}: ${said(f)}.`;
    if (count === all) return `${count === 2 ? "Both" : `All ${spelled(count)}`} values are the same: ${said(f)}.`;
    return count === 1
      ? `The largest of ${spelled(all)} values is ${said(f)}, for ${names}.`
      : `${capitalised(spelled(count))} of ${spelled(all)} values are the largest at ${said(f)}: ${names}.`;
  },
  smallest(f: SharedFigure): string {
    const { names, count } = f;
    return count === 1
      ? `The smallest is ${said(f)}, for ${names}.`
      : `${capitalised(spelled(count))} are the smallest at ${said(f)}: ${names}.`;
  },
  missing: (names: string): string => `No value is published for ${names}.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "groups"),
  group({ name, share, frequency, status, year, squares }: SaidGroup): string {
    if (!share) return `${name}: no data.`;
    const drawn = squares > 0 ? `; drawn as ${squares} ${squares === 1 ? "square" : "squares"}` : "";
    return `${name}: ${share}${frequency && `, or ${frequency}`}, ${status}${year && ` for ${year}`}${drawn}.`;
  },
  unnamed: "Not named",
  columns: { group: "Group", share: "Share", qualifier: "Qualifier", year: "Year" },
};

export type WaffleWords = typeof en;
