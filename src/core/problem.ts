/** What went wrong with data, in a word that code can rely on. */
export type DatasetErrorCode =
  | "unknown-dataset"
  | "invalid-id"
  | "malformed-json"
  | "malformed-csv"
  | "unsupported-input"
  | "missing-column"
  | "missing-row"
  | "missing-table"
  | "not-a-number"
  | "not-a-year"
  | "not-a-period"
  | "invalid-status"
  | "negative-share"
  | "duplicate-row"
  | "too-many-rows"
  | "fetch-failed";

export interface DatasetProblem {
  readonly code: DatasetErrorCode;
  /** Counts from 1, after the header. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** What was given. */
  readonly found?: string | undefined;
  /** What was expected. */
  readonly expected?: string | undefined;
  /** What to do about it, as a sentence. */
  readonly fix?: string | undefined;
}

/** How a language says what is wrong with data. */
export interface ProblemWords {
  readonly row: (number: number) => string;
  readonly column: (name: string) => string;
  readonly found: (text: string) => string;
  /** What was expected in its place; empty where the problem does not say. */
  readonly expected: (problem: Pick<DatasetProblem, "code" | "expected">) => string;
  /** Between two of these, between the place and the facts, and at the end. */
  readonly signs: readonly [comma: string, colon: string, stop: string];
}

/** What was expected, in the words of a language, by the code of the problem. */
export type ExpectedWords = Readonly<Record<DatasetErrorCode, string>>;

/** “Row 4, column “Value”: found “n.a.x”, expected a number.” */
export function problemText(
  problem: Pick<DatasetProblem, "code" | "row" | "column" | "found" | "expected">,
  { row, column, found, expected, signs: [comma, colon, stop] }: ProblemWords,
): string {
  const place = [
    problem.row === undefined ? "" : row(problem.row),
    problem.column === undefined ? "" : column(problem.column),
  ];
  const facts = [problem.found === undefined ? "" : found(problem.found), expected(problem)];
  const text = [place, facts]
    .map((parts) => parts.filter(Boolean).join(comma))
    .filter(Boolean)
    .join(colon);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;
}

export const ENGLISH_PROBLEMS: ProblemWords = {
  row: (number) => `row ${number}`,
  column: (name) => `column “${name}”`,
  found: (text) => `found “${text}”`,
  expected: ({ expected, code }) => (expected === undefined ? code : `expected ${expected}`),
  signs: [", ", ": ", "."],
};
