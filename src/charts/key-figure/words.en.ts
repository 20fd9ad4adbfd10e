import type { Texts } from "../../core/words.js";
import type { Status } from "../../core/dataset.js";
import { capitalised, common } from "../../language/en/common.js";

/** When a figure holds, and how sure it is; `year` is empty where the data has none. */
export interface SaidWhen {
  readonly status: Status;
  readonly year: string;
}

/** The figure is empty where nothing was published. */
export interface SaidKeyFigure extends SaidWhen {
  readonly figure: string;
}

const when = ({ status, year }: SaidWhen): string => {
  if (!year) return `(${status}, year not stated)`;
  return status === "projected" ? `by ${year} (projected)` : `in ${year} (${status})`;
};

/** Figures arrive finished, with qualifier and unit: "about 305 billion US dollars". */
export const en = {
  label: (name: string): string => `Key figure, ${name}`,
  /** A number and its unit in words: "over 7 billion devices", "up to 1.5 million US dollars a year". */
  counted: (number: string, unit: string, qualifier: string): string =>
    common.qualified(qualifier, [number, unit].filter(Boolean).join(" ")),
  /** Unit and year; either may be empty. */
  subheading: ({ unit, year }: Texts<"unit" | "year">): string =>
    capitalised([unit, year || "year not stated"].filter(Boolean).join(", ")),
  /** Under the figure: "by 2023 (projected)". */
  when: (said: SaidWhen): string => (said.year ? when(said) : capitalised(`${said.status}, year not stated`)),
  summary({ figure, status, year }: SaidKeyFigure): string {
    if (!figure) return "No value is published for this figure.";
    return year
      ? `${capitalised(status)} figure for ${year}: ${figure}.`
      : `${capitalised(status)} figure: ${figure}. Its year is not stated.`;
  },
  sentence: ({ name, figure, ...said }: SaidKeyFigure & { name: string }): string =>
    figure ? `${name}: ${figure} ${when(said)}.` : `${name}: no data.`,
  unnamed: "Figure",
  columns: { figure: "Figure", qualifier: "Qualifier", value: "Value", unit: "Unit", year: "Year" },
};

export type KeyFigureWords = typeof en;
