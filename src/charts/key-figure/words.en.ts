import type { Status } from "../../core/dataset.js";
import { capitalised } from "../../language/en/common.js";

/** When a figure holds, and how sure it is; `year` is empty where the data has none. */
export interface SaidWhen {
  readonly status: Status;
  readonly year: string;
}

const when = ({ status, year }: SaidWhen): string => {
  if (!year) return `(${status}, year not stated)`;
  return status === "projected" ? `by ${year} (projected)` : `in ${year} (${status})`;
};

/** Figures arrive finished, with qualifier and unit: "about 305 billion US dollars". */
export const en = {
  label: (name: string): string => `Key figure, ${name}`,
  /** A number and its unit in words: "7 billion devices", "1.5 million US dollars a year". */
  counted: (number: string, unit: string): string => [number, unit].filter(Boolean).join(" "),
  /** Unit and year; either may be empty. */
  subheading: ({ unit, year }: { unit: string; year: string }): string =>
    capitalised([unit, year || "year not stated"].filter(Boolean).join(", ")),
  /** Under the figure: "by 2023 (projected)". */
  when: (said: SaidWhen): string => (said.year ? when(said) : capitalised(`${said.status}, year not stated`)),
  summary: ({ figure, status, year }: { figure: string } & SaidWhen): string => {
    const first = `The published figure is ${figure}, ${status === "projected" ? "a projection" : status}`;
    return year ? `${first} for ${year}.` : `${first}. Its year is not stated.`;
  },
  nothing: "No value is published for this figure.",
  sentence: ({ name, figure, ...said }: { name: string; figure: string } & SaidWhen): string =>
    `${name}: ${figure} ${when(said)}.`,
  sentenceMissing: (name: string): string => `${name}: no data.`,
  percentage: "%",
  /** Name of a column of shares: "Share, %". */
  shareOf: (label: string): string => `${label}, %`,
  unnamed: "Figure",
  columns: { figure: "Figure", qualifier: "Qualifier", value: "Value", unit: "Unit", year: "Year" },
};

export type KeyFigureWords = typeof en;
