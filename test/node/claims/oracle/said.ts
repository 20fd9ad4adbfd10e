import fc from "fast-check";

/** A sentence that a chart can say, and whether it is true of what the table holds. */
export type Claim<F> = readonly [sentence: RegExp, isTrue: (facts: F, said: Said) => boolean];

/** The parts of a sentence by their names. */
export type Said = Readonly<Record<string, string>>;

/** A chart, random tables for it, and every sentence that it may say of them. */
export interface Oracle<F> {
  readonly tag: string;
  readonly facts: fc.Arbitrary<F>;
  /** The table as an author gives it. */
  readonly csv: (facts: F) => string;
  readonly options?: (facts: F) => Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim<F>[];
}

/** Names in which nothing is read but a name. */
export const NAMES = ["Abo", "Bex", "Cil", "Dup", "Eka", "Fys", "Gon", "Hib", "Ilm", "Jov", "Kez", "Lun", "Myr", "Nof"];

/** Few different figures, so that many of them tie; sometimes none. */
export const figure = (...more: readonly number[]): fc.Arbitrary<number | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10) },
    ...(more.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...more) }] : []),
  );

/** The names in “A, B and C”, and how many more there are than are named. */
export function listIn(text: string): { readonly names: readonly string[]; readonly more: number } {
  const parts = text.split(/, | and /);
  const more = Number(/^(\d+) more$/.exec(parts.at(-1) ?? "")?.[1] ?? 0);
  return { names: more > 0 ? parts.slice(0, -1) : parts, more };
}

/** Whether a list names exactly those, in any order, and counts those it leaves out. */
export function isList(text: string, wanted: readonly string[]): boolean {
  const { names, more } = listIn(text);
  return names.length + more === wanted.length && names.every((name) => wanted.includes(name));
}

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** “seven”, “Both”, “14”. */
export function countIn(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return /^both$/i.test(text) ? 2 : Number(text.replace(/,/g, ""));
}

export const numberIn = (text: string): number =>
  Number(
    text
      .replace(/,/g, "")
      .replace("−", "-")
      .replace(/[^\d.-].*$/, ""),
  );

/** Whether a number reads as it is written: within half of one of its last digit. */
export function reads(text: string, value: number): boolean {
  const digits = text.replace(/,/g, "").replace("−", "-");
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return Math.abs(numberIn(text) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** The same of a number that has lost its zero: “2 times” is 2.0. */
const isNear = (text: string, value: number): boolean =>
  reads(/\./.test(text) || value >= 99.95 ? text : `${text}.0`, value);

/** Whether “7.6 times as much”, “up 4%”, “down 75%” or “unchanged” is what became of a figure. */
export function isChange(text: string, from: number, to: number): boolean {
  if (!(from > 0 && to >= 0)) return /^a change of /.test(text) && reads(text.replace("a change of ", ""), to - from);
  const times = /^(?:more than )?([\d,.]+) times as much$/.exec(text)?.[1];
  if (times !== undefined) return to / from > 1.95 + 1e-6 && isNear(times, to / from);
  const up = /^up ([\d,.]+)%$/.exec(text)?.[1];
  if (up !== undefined) return to > from && to / from < 2 && isNear(up, 100 * (to / from - 1));
  const down = /^down ([\d,.]+)%$/.exec(text)?.[1];
  if (down !== undefined) return to < from && isNear(down, 100 * (1 - to / from));
  return text === "unchanged" && from === to;
}

export const largestOf = (values: readonly number[]): number =>
  values.reduce((most, one) => (one > most ? one : most), -Infinity);
export const smallestOf = (values: readonly number[]): number => -largestOf(values.map((value) => -value));
