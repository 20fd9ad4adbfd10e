import type { Status } from "../../core/dataset.js";
import { capitalised } from "../../language/en/common.js";

/** When a figure holds, and how sure it is; `year` is empty where the data has none. */
export interface SaidWhen {
  readonly status: Status;
  readonly year: string;
}

/** Figures arrive finished, with qualifier and unit: "about 305 billion US dollars". */
export interface KeyFigureWords {
  label(name: string): string;
  /** A number and its unit in words: "7 billion devices", "1.5 million US dollars a year". */
  counted(number: string, unit: string): string;
  /** Unit and year; either may be empty. */
  subheading(f: { unit: string; year: string }): string;
  /** Under the figure: "by 2023 (projected)". */
  when(f: SaidWhen): string;
  summary(f: { figure: string } & SaidWhen): string;
  readonly nothing: string;
  sentence(f: { name: string; figure: string } & SaidWhen): string;
  sentenceMissing(name: string): string;
  readonly percentage: string;
  /** Name of a column of shares: "Share, %". */
  shareOf(label: string): string;
  readonly unnamed: string;
  readonly columns: {
    readonly figure: string;
    readonly qualifier: string;
    readonly value: string;
    readonly unit: string;
    readonly year: string;
  };
}

const when = ({ status, year }: SaidWhen): string => {
  if (!year) return `(${status}, year not stated)`;
  return status === "projected" ? `by ${year} (projected)` : `in ${year} (${status})`;
};

export const keyFigureEn: KeyFigureWords = {
  label: (name) => `Key figure, ${name}`,
  counted: (number, unit) => [number, unit].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => capitalised([unit, year || "year not stated"].filter(Boolean).join(", ")),
  when: (said) => (said.year ? when(said) : capitalised(`${said.status}, year not stated`)),
  summary: ({ figure, status, year }) => {
    const first = `The published figure is ${figure}, ${status === "projected" ? "a projection" : status}`;
    return year ? `${first} for ${year}.` : `${first}. Its year is not stated.`;
  },
  nothing: "No value is published for this figure.",
  sentence: ({ name, figure, ...said }) => `${name}: ${figure} ${when(said)}.`,
  sentenceMissing: (name) => `${name}: no data.`,
  percentage: "%",
  shareOf: (label) => `${label}, %`,
  unnamed: "Figure",
  columns: { figure: "Figure", qualifier: "Qualifier", value: "Value", unit: "Unit", year: "Year" },
};
