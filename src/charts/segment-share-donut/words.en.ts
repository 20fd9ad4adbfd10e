import { capitalised, spelled } from "../../language/en/common.js";

/** Figures arrive finished ("45%"); each message is a whole sentence, or the whole of a short label. */
export interface DonutWords {
  label(count: number): string;
  readonly shareOf: string;
  largest(f: { name: string; share: string }): string;
  /** Several parts are the largest; `names` is a finished list. */
  largestTied(f: { names: string; count: number; share: string }): string;
  /** All parts have the same share. */
  equal(f: { count: number; share: string }): string;
  /** `names` is empty where ties leave open which they are. */
  top(f: { count: number; names: string; share: string }): string;
  smallest(f: { name: string; share: string }): string;
  /** `rounded`: the difference from 100% is no more than rounding explains. */
  total(f: { count: number; share: string; rounded: boolean }): string;
  totalAmount(f: { count: number; amount: string }): string;
  only(f: { name: string; share: string }): string;
  rest(f: { name: string; share: string; sum: string }): string;
  rounding(points: string): string;
  calculated(amount: string): string;
  sumBelow(share: string): string;
  sumAbove(share: string): string;
  combined(f: { name: string; count: number; names: string }): string;
  missing(names: string): string;
  readonly nothing: string;
  part(f: { name: string; share: string; amount: string; status: string }): string;
  partCombined(f: { name: string; share: string; amount: string; status: string; count: number }): string;
  partMissing(name: string): string;
  partRest(f: { name: string; share: string; sum: string }): string;
  /** In the list: what remains of 100, and how it comes about. */
  remainder(name: string, sum: string): string;
  /** "<0.1%" in labels; "less than 0.1%" in sentences. */
  lessThan(share: string, prose: boolean): string;
  /** Under the sum in the centre. */
  topCount(count: number): string;
  /** Under a share that several parts have; `all`: that all of them have. */
  tied(count: number, all: boolean): string;
  readonly unnamed: string;
  readonly segment: string;
  readonly share: string;
}

const parts = (count: number): string => `${spelled(count)} ${count === 1 ? "part" : "parts"}`;

export const donutEn: DonutWords = {
  label: (count) => `Donut chart, ${count} ${count === 1 ? "segment" : "segments"}`,
  shareOf: "Share of the total, %",
  largest: ({ name, share }) => `The largest part is ${name} at ${share}.`,
  largestTied: ({ names, count, share }) =>
    `${capitalised(spelled(count))} parts are the largest at ${share} each: ${names}.`,
  equal: ({ count, share }) => `All ${parts(count)} have the same share, ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `The ${spelled(count)} largest, ${names}, make up ${share} together.`
      : `The ${spelled(count)} largest make up ${share} together.`,
  smallest: ({ name, share }) => `The smallest part is ${name} at ${share}.`,
  total: ({ count, share, rounded }) =>
    count === 1
      ? `The one published part is ${share} of the total.`
      : rounded
        ? `The ${parts(count)} sum to ${share} because each is rounded.`
        : `The ${parts(count)} sum to ${share}.`,
  totalAmount: ({ count, amount }) =>
    count === 1 ? `The one published part is ${amount}.` : `The ${parts(count)} sum to ${amount}.`,
  only: ({ name, share }) => `One share is published: ${name} at ${share}.`,
  rest: ({ name, share, sum }) =>
    `What remains of 100% is shown as “${name}” at ${share}; it is calculated as 100\u00a0−\u00a0${sum}, not published.`,
  rounding: (points) => `Published shares are rounded, so each may be off by up to ${points} percentage points.`,
  calculated: (amount) => `Shares are calculated from the published values, which sum to ${amount}.`,
  sumBelow: (share) => `The published shares sum to ${share}, not 100%; the open part of the ring is not in the data.`,
  sumAbove: (share) =>
    `The published shares sum to ${share}, not 100%; the ring divides its full turn in proportion to them.`,
  combined: ({ name, count, names }) => `“${name}” combines ${parts(count)}: ${names}.`,
  missing: (names) => `No value was published for ${names}.`,
  nothing: "All published values are zero.",
  part: ({ name, share, amount, status }) => `${name}: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partCombined: ({ name, share, amount, status, count }) =>
    `${name}, ${parts(count)} combined: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partMissing: (name) => `${name}: no data.`,
  partRest: ({ name, share, sum }) => `${name}: ${share}, what remains of 100 after ${sum}; modelled, not published.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `less than ${share}` : `<${share}`),
  topCount: (count) => `top ${spelled(count)}`,
  tied: (count, all) => (all ? `each of ${parts(count)}` : `each of the top ${spelled(count)}`),
  unnamed: "Not named",
  segment: "Segment",
  share: "Share",
};
