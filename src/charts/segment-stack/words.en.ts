import type { Movement, Texts } from "../../core/words.js";
import { moved, spelled } from "../../language/en/common.js";

/** The total of the first and of the last year. */
export interface TotalMovement extends Omit<Movement, "direction"> {
  readonly direction: Movement["direction"] | "same";
}

/** From one year to another; `share` is whether shares of the total are meant, and not amounts. */
export interface PartYears {
  readonly fromYear: string;
  readonly toYear: string;
  readonly share: boolean;
}

/** One part in one year; `value` is empty where nothing was published, and `share` where there is none. */
export interface SaidPart {
  readonly name: string;
  readonly year: string;
  readonly value: string;
  readonly share: string;
  readonly status: string;
}

/** Figures arrive finished ("48.7 billion US dollars"); each message is a whole sentence, or a label. */
export const en = {
  label: (parts: number, columns: number): string =>
    `Stacked column chart, ${parts} ${parts === 1 ? "part" : "parts"} in ${columns} ${columns === 1 ? "column" : "columns"}`,
  total: ({ direction, ...f }: TotalMovement): string =>
    direction === "same"
      ? `The total is ${f.from} in both ${f.fromYear} and ${f.toYear}.`
      : moved("the total", { ...f, direction }),
  grewMost: ({ name, from, to, fromYear, toYear, share }: PartYears & { name: string; from: string; to: string }) =>
    `The largest ${share ? "gain in share" : "increase"} is that of ${name}: from ${from} in ${fromYear} to ${to} in ${toYear}.`,
  noneGrew: ({ fromYear, toYear, share }: PartYears): string =>
    `No part ${share ? "has a larger share" : "is larger"} in ${toYear} than in ${fromYear}.`,
  /** `names` lists the `sharing` parts that are the largest of those with a value. */
  largest({
    names,
    sharing,
    of,
    year,
    value,
    share,
  }: Texts<"names" | "year" | "value" | "share"> & { readonly sharing: number; readonly of: number }): string {
    if (of === 1) return `One part is published for ${year}: ${names}, at ${value}.`;
    return sharing === 1
      ? `Largest of ${spelled(of)} parts in ${year}: ${names}, at ${value}${share && ` (${share} of the total)`}.`
      : `Joint largest of ${spelled(of)} parts in ${year}: ${names}, at ${value} each.`;
  },
  passes: ({ name, list, fromYear, toYear }: Texts<"name" | "list" | "fromYear" | "toYear">): string =>
    `In ${toYear} the figure for ${name} is above that for ${list}; in ${fromYear} it is below.`,
  sameOrder: ({ fromYear, toYear }: Texts<"fromYear" | "toYear">): string =>
    `The order of the parts by size is the same in ${fromYear} and in ${toYear}.`,
  point: ({ name, year, value, share, status }: SaidPart): string =>
    value
      ? `${name}, ${year}: ${value} (${status})${share && `, ${share} of the total`}.`
      : `${name}, ${year}: no data.`,
  /** Fewer columns are drawn than there are times in the data. */
  spaced: ({ shown, all }: { shown: number; all: string }): string =>
    `Only ${spelled(shown)} of ${all} columns ${shown === 1 ? "is" : "are"} drawn, evenly spaced up to the last; the table has them all.`,
  /** `list` names parts with their years; `share` is whether it is shares or a total that a year lacks. */
  missing: ({ list, share }: { list: string; share: boolean }): string =>
    `No value is published for ${list}; without every part there ${share ? "are no shares" : "is no total"}.`,
  combined: ({ name, count, names }: Texts<"name" | "names"> & { readonly count: number }): string =>
    `${name} stands for ${spelled(count)} parts: ${names}.`,
  /** `list` gives the sums with their years. */
  notWhole: (list: string): string => `The published shares do not always add up to 100%: ${list}.`,
  unnamed: "A part without a name",
  year: "Year",
  columns: { part: "Part", value: "Value", share: "Share", shareOf: "% of the total" },
};

export type StackWords = typeof en;
