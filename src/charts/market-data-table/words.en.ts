import type { Status } from "../../core/dataset.js";
import { capitalised, spelled } from "../../language/en/common.js";

/** Figures arrive finished, with qualifier and unit; labels are those of the data's own columns. */
export interface DataTableWords {
  label(rows: number): string;
  summary(f: { rows: number; columns: number; sort: string; descending: boolean }): string;
  /** From the smallest to the largest value of a column, each with the finished list of rows that have it. */
  range(f: { label: string; smallest: string; smallestOf: string; largest: string; largestOf: string }): string;
  equal(f: { label: string; value: string }): string;
  missing(count: number): string;
  leftOut(f: { shown: number; all: number }): string;
  /** What is not on a page too narrow for it. */
  notShown(f: { count: number; list: string }): string;
  readonly trendScale: string;
  /** Under a column's label, or what differs under a cell: "2032, projected". Either may be empty. */
  about(f: { period: string; status: Status | null }): string;
  /** In place of `years` years. */
  notStated(years: number): string;
  /** One row as a sentence, out of finished parts. */
  row(name: string, parts: readonly string[]): string;
  part(f: { label: string; value: string; about: string }): string;
  /** Name of the button that a header is. */
  sortBy(label: string): string;
  numbered(row: number): string;
  statusOf(label: string): string;
  readonly name: string;
  readonly trend: string;
}

const rowsOf = (count: number): string => `${spelled(count)} ${count === 1 ? "row" : "rows"}`;

export const dataTableEn: DataTableWords = {
  label: (rows) => `Table, ${rows} ${rows === 1 ? "row" : "rows"}`,
  summary: ({ rows, columns, sort, descending }) => {
    const size = `The table lists ${rowsOf(rows)} with ${spelled(columns)} ${columns === 1 ? "column" : "columns"}`;
    return sort ? `${size}, sorted by ${sort}, ${descending ? "descending" : "ascending"}.` : `${size}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `Under “${label}”, values run from ${smallest}, for ${smallestOf}, to ${largest}, for ${largestOf}.`,
  equal: ({ label, value }) => `Every value under “${label}” is ${value}.`,
  missing: (count) =>
    count === 1 ? "One value was not published." : `${capitalised(spelled(count))} values were not published.`,
  leftOut: ({ shown, all }) =>
    `${capitalised(spelled(shown))} of ${rowsOf(all)} ${shown === 1 ? "is" : "are"} shown; ${spelled(all - shown)} ${all - shown === 1 ? "is" : "are"} left out.`,
  notShown: ({ count, list }) => `${count === 1 ? "Column" : "Columns"} without room here, in the data table: ${list}.`,
  trendScale: "Each trend line has its own scale, which includes zero.",
  about: ({ period, status }) => [period, status].filter(Boolean).join(", "),
  notStated: (years) => (years > 1 ? "years not stated" : "year not stated"),
  row: (name, parts) => (parts.length > 0 ? `${name}: ${parts.join("; ")}.` : `${name}.`),
  part: ({ label, value, about }) => `${label} ${value}${about ? ` (${about})` : ""}`,
  sortBy: (label) => `Sort by ${label}`,
  numbered: (row) => `Row ${row}`,
  statusOf: (label) => `Status of ${label}`,
  name: "Name",
  trend: "Trend",
};
