import { charts, readDataset, type Warning } from "../../../../src/core.js";
import { wordsFor } from "../../../../src/charts/all-words.js";
import { compose } from "../../../../src/charts/compose.js";
import type { DatasetError } from "../../../../src/core/errors.js";
import { NOW } from "../../../support/now.js";

type Options = Readonly<Record<string, string>>;

/** What a chart makes of a table: its own table as texts, its heading, and what its author hears. */
export interface Made {
  readonly heading: string;
  readonly about: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly warnings: readonly Warning[];
}

/** @param input CSV, or rows as lists */
export function make(tag: string, input: unknown, options: Options = {}): Made {
  const chart = charts.find((one) => one.tag === tag);
  if (!chart) throw new Error(`There is no ${tag}.`);
  const { dataset, warnings } = readDataset(input, { lang: "en", ...options });
  const made = compose(chart, dataset, options, wordsFor(chart, "en"), NOW);
  const { heading, subheading, summary, notes } = made.description;
  return {
    heading,
    about: subheading,
    summary,
    notes,
    columns: made.table.columns.map(({ label }) => label),
    rows: made.table.rows.map((row) => row.map(({ text }) => text).join(" | ")),
    warnings: [...warnings, ...made.warnings],
  };
}

/** The figures of a ranking, as its table has them. */
export const ranked = (input: unknown, options: Options = {}): string[] =>
  make("market-ranking", input, options).rows.map((row) => {
    const [name = "", , value = ""] = row.split(" | ");
    return `${name} ${value}`;
  });

/** Published figures of a growth chart by their time, with their status where it is no report. */
export const grown = (input: unknown, options: Options = {}): string[] =>
  make("market-growth-chart", input, options)
    .rows.filter((row) => !row.endsWith("modelled"))
    .map((row) => row.replace(" | reported", "").replaceAll(" | ", " ").trim());

export const failure = (work: () => unknown): DatasetError => {
  try {
    work();
  } catch (error) {
    return error as DatasetError;
  }
  throw new Error("Nothing failed.");
};

export const codes = ({ warnings }: Pick<Made, "warnings">): string[] => warnings.map(({ code }) => code);
