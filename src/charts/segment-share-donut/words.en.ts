import type { Texts } from "../../core/words.js";
import { capitalised, spelled } from "../../language/en/common.js";

export interface Counted {
  readonly count: number;
}

const parts = (count: number): string => `${spelled(count)} ${count === 1 ? "part" : "parts"}`;

/** Figures arrive finished ("45%"); each message is a whole sentence, or the whole of a short label. */
export const en = {
  label: (count: number): string => `Donut chart, ${count} ${count === 1 ? "segment" : "segments"}`,
  shareOf: "Share of the total, %",
  /** `names` is the finished list of the `count` parts that no other exceeds. */
  largest: ({ names, share, count }: Texts<"names" | "share"> & Counted): string =>
    count === 1
      ? `The largest part is ${names} at ${share}.`
      : `${capitalised(spelled(count))} parts are the largest at ${share} each: ${names}.`,
  /** All parts have the same share. */
  equal: ({ count, share }: { count: number; share: string }): string =>
    `${count === 2 ? "Both parts" : `All ${parts(count)}`} have the same share, ${share}.`,
  /** `names` is empty where ties leave open which they are. */
  top: ({ count, names, share }: Texts<"names" | "share"> & { readonly count: number }): string =>
    names
      ? `The ${spelled(count)} largest, ${names}, make up ${share} together.`
      : `The ${spelled(count)} largest make up ${share} together.`,
  smallest: ({ name, share }: Texts<"name" | "share">): string => `The smallest part is ${name} at ${share}.`,
  /** `rounded`: the difference from 100% is no more than rounding explains. */
  total: ({ count, share, rounded }: { share: string; rounded: boolean } & Counted): string =>
    `The ${parts(count)} sum to ${share}${rounded ? " because each is rounded" : ""}.`,
  only: ({ name, share, isAmount }: Texts<"name" | "share"> & { readonly isAmount: boolean }): string =>
    `One ${isAmount ? "value" : "share"} is published: ${name} at ${share}.`,
  rest: ({ name, share, sum }: Texts<"name" | "share" | "sum">): string =>
    `What remains of 100% is shown as “${name}” at ${share}; it is calculated as 100\u00a0−\u00a0${sum}, not published.`,
  rounding: (points: string): string =>
    `Published shares are rounded, so each may be off by up to ${points} percentage points.`,
  calculated: (amount: string): string => `Shares are calculated from the published values, which sum to ${amount}.`,
  notWhole: ({ share, below }: { share: string; below: boolean }): string =>
    `The published shares sum to ${share}, not 100%; ${below ? "the open part of the ring is not in the data" : "the ring divides its full turn in proportion to them"}.`,
  combined: ({ name, count, names }: Texts<"name" | "names"> & { readonly count: number }): string =>
    `“${name}” combines ${parts(count)}: ${names}.`,
  missing: (names: string): string => `No value was published for ${names}.`,
  nothing: "All published values are zero.",
  /** `share` is empty where nothing was published, `count` how many parts it combines. */
  part: ({ name, share, amount, status, count }: Texts<"name" | "share" | "amount" | "status"> & Counted): string => {
    const what = count > 1 ? `${name}, ${parts(count)} combined` : name;
    return share ? `${what}: ${[share, amount, status].filter(Boolean).join(", ")}.` : `${name}: no data.`;
  },
  partRest: ({ name, share, sum }: Texts<"name" | "share" | "sum">): string =>
    `${name}: ${share}, what remains of 100 after ${sum}; modelled, not published.`,
  /** In the list: what remains of 100, and how it comes about. */
  remainder: (name: string, sum: string): string => `${name} (100\u00a0−\u00a0${sum})`,
  /** "<0.1%" in labels; "less than 0.1%" in sentences. */
  lessThan: (share: string, prose: boolean): string => (prose ? `less than ${share}` : `<${share}`),
  /** Under the sum in the centre. */
  topCount: (count: number): string => `top ${spelled(count)}`,
  /** Under a share that several parts have; `all`: that all of them have. */
  tied: (count: number, all: boolean): string =>
    all ? `each of ${parts(count)}` : `each of the top ${spelled(count)}`,
  unnamed: "Not named",
  columns: { segment: "Segment", share: "Share" },
};

export type DonutWords = typeof en;
