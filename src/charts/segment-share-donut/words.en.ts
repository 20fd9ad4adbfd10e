import { capitalised, spelled } from "../../language/en/common.js";

const parts = (count: number): string => `${spelled(count)} ${count === 1 ? "part" : "parts"}`;

/** Figures arrive finished ("45%"); each message is a whole sentence, or the whole of a short label. */
export const en = {
  label: (count: number): string => `Donut chart, ${count} ${count === 1 ? "segment" : "segments"}`,
  shareOf: "Share of the total, %",
  largest: ({ name, share }: { name: string; share: string }): string => `The largest part is ${name} at ${share}.`,
  /** Several parts are the largest; `names` is a finished list. */
  largestTied: ({ names, count, share }: { names: string; count: number; share: string }): string =>
    `${capitalised(spelled(count))} parts are the largest at ${share} each: ${names}.`,
  /** All parts have the same share. */
  equal: ({ count, share }: { count: number; share: string }): string =>
    `All ${parts(count)} have the same share, ${share}.`,
  /** `names` is empty where ties leave open which they are. */
  top: ({ count, names, share }: { count: number; names: string; share: string }): string =>
    names
      ? `The ${spelled(count)} largest, ${names}, make up ${share} together.`
      : `The ${spelled(count)} largest make up ${share} together.`,
  smallest: ({ name, share }: { name: string; share: string }): string => `The smallest part is ${name} at ${share}.`,
  /** `rounded`: the difference from 100% is no more than rounding explains. */
  total: ({ count, share, rounded }: { count: number; share: string; rounded: boolean }): string =>
    count === 1
      ? `The one published part is ${share} of the total.`
      : rounded
        ? `The ${parts(count)} sum to ${share} because each is rounded.`
        : `The ${parts(count)} sum to ${share}.`,
  totalAmount: ({ count, amount }: { count: number; amount: string }): string =>
    count === 1 ? `The one published part is ${amount}.` : `The ${parts(count)} sum to ${amount}.`,
  only: ({ name, share }: { name: string; share: string }): string => `One share is published: ${name} at ${share}.`,
  rest: ({ name, share, sum }: { name: string; share: string; sum: string }): string =>
    `What remains of 100% is shown as “${name}” at ${share}; it is calculated as 100\u00a0−\u00a0${sum}, not published.`,
  rounding: (points: string): string =>
    `Published shares are rounded, so each may be off by up to ${points} percentage points.`,
  calculated: (amount: string): string => `Shares are calculated from the published values, which sum to ${amount}.`,
  sumBelow: (share: string): string =>
    `The published shares sum to ${share}, not 100%; the open part of the ring is not in the data.`,
  sumAbove: (share: string): string =>
    `The published shares sum to ${share}, not 100%; the ring divides its full turn in proportion to them.`,
  combined: ({ name, count, names }: { name: string; count: number; names: string }): string =>
    `“${name}” combines ${parts(count)}: ${names}.`,
  missing: (names: string): string => `No value was published for ${names}.`,
  nothing: "All published values are zero.",
  part: ({ name, share, amount, status }: { name: string; share: string; amount: string; status: string }): string =>
    `${name}: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partCombined: ({
    name,
    share,
    amount,
    status,
    count,
  }: {
    name: string;
    share: string;
    amount: string;
    status: string;
    count: number;
  }): string => `${name}, ${parts(count)} combined: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partMissing: (name: string): string => `${name}: no data.`,
  partRest: ({ name, share, sum }: { name: string; share: string; sum: string }): string =>
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
  segment: "Segment",
  share: "Share",
};

export type DonutWords = typeof en;
