import type { Status } from "../../core/dataset.js";
import { capitalised, spelled, leftOut } from "../../language/en/common.js";

const STATUS: Readonly<Record<Status, string>> = { reported: "reported", projected: "projected", modelled: "modelled" };

const when = (status: Status, year: string): string => (year ? `${STATUS[status]} for ${year}` : STATUS[status]);
const shares = (count: number): string => `${spelled(count)} ${count === 1 ? "share" : "shares"}`;

/** Figures arrive finished, with their qualifier ("over 60%"); each message is a whole sentence or a whole label. */
export const en = {
  label: (count: number): string => `Waffle chart, ${count} ${count === 1 ? "group" : "groups"}`,
  /** Stands behind the subheading. */
  square: "one square = 1%",
  /** Under a figure: "Projected for 2025"; without a year "Reported". */
  statusLine: (status: Status, year: string): string => capitalised(when(status, year)),
  /** `share` out of a hundred: "over 60 of 100"; `side` where a whole number would be zero or all. */
  frequency({
    count,
    qualifier,
    rounded,
    side,
  }: {
    count: number;
    qualifier: string;
    rounded: boolean;
    side: "below" | "above" | "";
  }): string {
    if (side) return `${side === "below" ? "fewer" : "more"} than ${count} of 100`;
    const word = qualifier || (rounded ? "about" : "");
    return word ? `${word} ${count} of 100` : `${count} of 100`;
  },
  only: ({ name, share, frequency }: { name: string; share: string; frequency: string }): string =>
    `One share is published: ${share} (${frequency}), for ${name}.`,
  /** `names` is a finished list; `count` shares of `all` are the largest. */
  largest: ({
    names,
    count,
    all,
    share,
    frequency,
  }: {
    names: string;
    count: number;
    all: number;
    share: string;
    frequency: string;
  }): string =>
    count === 1
      ? `The largest of ${shares(all)} is ${share} (${frequency}), for ${names}.`
      : `${capitalised(spelled(count))} of ${shares(all)} are the largest at ${share} (${frequency}): ${names}.`,
  smallest: ({
    names,
    count,
    share,
    frequency,
  }: {
    names: string;
    count: number;
    share: string;
    frequency: string;
  }): string =>
    count === 1
      ? `The smallest is ${share} (${frequency}), for ${names}.`
      : `${capitalised(spelled(count))} are the smallest at ${share} (${frequency}): ${names}.`,
  equal: ({ count, share, frequency }: { count: number; share: string; frequency: string }): string =>
    `${count === 2 ? "Both shares" : `All ${shares(count)}`} are the same, ${share} (${frequency}).`,
  nothing: "No share is published for any group.",
  /** How many shares are no whole number of squares. */
  rounding: ({ count, all }: { count: number; all: number }): string =>
    count === 0
      ? `${all === 1 ? "The share is a whole percentage" : "All shares are whole percentages"}, so the squares are not rounded.`
      : count === 1
        ? `${all === 1 ? "The" : "One"} share is not a whole percentage, so its squares are rounded.`
        : `${capitalised(spelled(count))} shares are not whole percentages, so their squares are rounded.`,
  missing: ({ names }: { names: string }): string => `No share was published for ${names}.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "groups"),
  /** `squares` is zero where the share needs no rounding. */
  group: ({
    name,
    share,
    frequency,
    status,
    year,
    squares,
  }: {
    name: string;
    share: string;
    frequency: string;
    status: Status;
    year: string;
    squares: number;
  }): string => {
    const rounded = squares > 0 ? `; drawn as ${squares} ${squares === 1 ? "square" : "squares"}` : "";
    return `${name}: ${share}, or ${frequency}, ${when(status, year)}${rounded}.`;
  },
  groupMissing: (name: string): string => `${name}: no data.`,
  unnamed: "Not named",
  columns: { group: "Group", share: "Share", qualifier: "Qualifier", year: "Year" },
};

export type WaffleWords = typeof en;
