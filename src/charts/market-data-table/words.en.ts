import type { Texts } from "../../core/words.js";
import type { Status } from "../../core/dataset.js";
import { spelled, leftOut } from "../../language/en/common.js";

const rowsOf = (count: number): string => `${spelled(count)} ${count === 1 ? "row" : "rows"}`;

/** Figures arrive finished, with qualifier and unit; labels are those of the data's own columns. */
export const en = {
  label: (rows: number): string => `Table, ${rows} ${rows === 1 ? "row" : "rows"}`,
  summary: ({
    rows,
    columns,
    sort,
    descending,
  }: {
    rows: number;
    columns: number;
    sort: string;
    descending: boolean;
  }): string => {
    const size = `The table lists ${rowsOf(rows)} with ${spelled(columns)} ${columns === 1 ? "column" : "columns"}`;
    return sort ? `${size}, sorted by ${sort}, ${descending ? "descending" : "ascending"}.` : `${size}.`;
  },
  /** From the smallest to the largest value of a column, each with the finished list of rows that have it. */
  range: ({
    label,
    smallest,
    smallestOf,
    largest,
    largestOf,
  }: Texts<"label" | "smallest" | "smallestOf" | "largest" | "largestOf">): string =>
    `Under “${label}”, values run from ${smallest}, for ${smallestOf}, to ${largest}, for ${largestOf}.`,
  equal: ({ label, value }: Texts<"label" | "value">): string => `Every value under “${label}” is ${value}.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  /** What is not on a page too narrow for it. */
  notShown: (list: string): string => `No room here; in the data table: ${list}.`,
  trendScale: "Each trend line has its own scale, which includes zero.",
  /** Under a column's label, or what differs under a cell: "2032, projected". Either may be empty. */
  about: ({ period, status }: { period: string; status: Status | null }): string =>
    [period, status].filter(Boolean).join(", "),
  /** In place of `years` years. */
  notStated: (years: number): string => (years > 1 ? "years not stated" : "year not stated"),
  /** One row as a sentence, out of finished parts. */
  row: (name: string, parts: readonly string[]): string =>
    parts.length > 0 ? `${name}: ${parts.join("; ")}.` : `${name}.`,
  part: ({ label, value, about }: Texts<"label" | "value" | "about">): string =>
    `${label} ${value}${about ? ` (${about})` : ""}`,
  numbered: (row: number): string => `Row ${row}`,
  statusOf: (label: string): string => `Status of ${label}`,
  columns: { name: "Name", trend: "Trend" },
};

export type DataTableWords = typeof en;
