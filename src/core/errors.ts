import { ENGLISH_PROBLEMS, problemText, type DatasetErrorCode, type DatasetProblem } from "./problem.js";

export type { DatasetErrorCode, DatasetProblem } from "./problem.js";

/** Data that cannot be drawn: where it is, what was found, what was expected, and the fix. */
export class DatasetError extends Error implements DatasetProblem {
  override readonly name = "DatasetError";
  readonly code: DatasetErrorCode;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  readonly fix: string | undefined;

  constructor(problem: DatasetProblem) {
    super(problemText(problem, ENGLISH_PROBLEMS) + (problem.fix ? ` ${problem.fix}` : ""));
    this.code = problem.code;
    this.row = problem.row;
    this.column = problem.column;
    this.found = problem.found;
    this.expected = problem.expected;
    this.fix = problem.fix;
  }
}

/**
 * Whether data is at fault. By its name, because an error may come from a copy of this module: parts that are loaded on
 * demand by a script tag's file bring their own.
 */
export const isDatasetError = (error: unknown): error is DatasetError =>
  error instanceof Error && error.name === "DatasetError";

/** A cell that was meant as a figure, in a column that has none. */
export interface UnreadCell {
  /** Key of the column. */
  readonly key: string;
  /** In what was given. */
  readonly row: number | undefined;
  readonly column: string;
  readonly found: string;
}

/** Where a dataset keeps the first unread cell of each column without figures, if there are any. */
export const UNREAD = Symbol.for("report-charts.unread");

/** The columns of a dataset in which no figure could be read, each by its first cell. */
export const unreadCells = (dataset: object): readonly UnreadCell[] =>
  (dataset as { readonly [UNREAD]?: readonly UnreadCell[] })[UNREAD] ?? [];

/**
 * The same error about the row of that number in what was given, of which rows may have been left out. Where a column of
 * figures is missing, the first cell that was meant as one is named.
 */
export function inGivenRows(error: DatasetError, dataset: object): DatasetError {
  const [unread] = unreadCells(dataset);
  if (unread && error.code === "missing-column" && error.column === undefined) {
    return unreadError(unread, `a number, for ${error.expected ?? "a column of values"}`);
  }
  if ("isGiven" in error) return error;
  const row = error.row && (dataset as GivenRows)[GIVEN_ROWS]?.[error.row - 1];
  return row ? new DatasetError({ ...error, row }) : error;
}

/** Carries the row of the input, and not that of the dataset. */
export const unreadError = ({ row, column, found }: UnreadCell, expected: string): DatasetError =>
  Object.assign(new DatasetError({ code: "not-a-number", row, column, found, expected, fix: UNREAD_FIX }), {
    isGiven: true,
  });

const UNREAD_FIX = "Correct the cells of the column, or name another column.";

/** Where a dataset keeps the numbers of its rows in what was given, if any were left out before them. */
export const GIVEN_ROWS = Symbol.for("report-charts.rows");

interface GivenRows {
  readonly [GIVEN_ROWS]?: readonly number[];
}

/** A doubt the author should see and the reader should not. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}
