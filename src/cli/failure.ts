import { DatasetError } from "../core.js";
import { UsageError } from "./usage-error.js";

/** An error as `--json` gives it. `row` counts from 1 after the header. */
export interface ProblemJson {
  readonly code: string;
  readonly message: string;
  readonly row?: number;
  /** The same as a spreadsheet counts it, with the header. */
  readonly sheetRow?: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
}

export function problemJson(error: Error): ProblemJson {
  if (!(error instanceof DatasetError)) {
    return { code: error instanceof UsageError ? "usage" : "unexpected", message: error.message };
  }
  const { code, message, row, column, found, expected, fix } = error;
  return {
    code,
    message,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(fix !== undefined && { fix }),
  };
}

/** One line, with the file it is about unless the message names it. */
export function problemText({ message }: ProblemJson, file = ""): string {
  return `${file && !message.includes(file) ? `${file}: ` : ""}error: ${message}\n`;
}
