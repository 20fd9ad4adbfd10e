import { DatasetError } from "../core/errors.js";
import { csvSteps } from "./source/csv.js";
import { packageSteps } from "./source/data-package.js";
import { isPackage } from "./source/package-descriptor.js";
import { parseJson } from "./source/json.js";
import type { RawCell } from "./cells/column.js";
import { visible } from "./cells/text.js";
import { outline } from "./table/outline.js";
import { listToRows } from "./source/records.js";
import { finish, type Steps } from "../core/steps.js";
import { tableSteps } from "./table/table.js";
import type { ReadOptions, ReadResult } from "./table/read-options.js";
import { validateDataset } from "./validate.js";

export type { ReadOptions, ReadResult } from "./table/read-options.js";

/**
 * Reads figures in whatever form they come.
 *
 * @param input CSV or JSON text, an array of records, an array of arrays (the first the header), the descriptor of a
 * Frictionless Data Package, or a dataset, which is checked and comes back with nothing changed
 * @returns the frozen dataset, and what its author should look at. Rows are records by `field.key`, numbers in the
 * field's unit, shares and rates as fractions, a missing value `null`
 * @throws DatasetError with `code`, and with `row` (from 1 after the header), `column`, `found` and `expected` where
 * they apply
 */
export const readDataset = (input: unknown, options: ReadOptions = {}): ReadResult => finish(readSteps(input, options));

/** As {@link readDataset}, in slices, for a page that must answer its reader in between. */
export function* readSteps(input: unknown, options: ReadOptions = {}): Steps<ReadResult> {
  if (typeof input !== "string") return yield* valueSteps(input, options);
  if (/^\ufeff?\s*[[{]/u.test(input)) return yield* valueSteps(parseJson(input), options);
  return yield* tableSteps(outline(yield* csvSteps(input)), options);
}

function* valueSteps(input: unknown, options: ReadOptions): Steps<ReadResult> {
  if (Array.isArray(input)) return yield* tableSteps(outline(yield* listToRows(input)), options);
  if (typeof input === "object" && input !== null && "fields" in input && "rows" in input) {
    return { dataset: validateDataset(input), warnings: [] };
  }
  if (isPackage(input)) return yield* packageSteps(input, options);
  throw new DatasetError({
    code: "unsupported-input",
    found:
      input === null ? "null" : typeof input === "object" ? "an object without fields and rows" : `a ${typeof input}`,
    expected: "CSV or JSON text, a list of records, a list of lists, a dataset, or a Data Package",
  });
}

/**
 * A table as cells, the first row its header, unless it is a line of text above one. Lines above and under the table
 * become title, notes and source.
 *
 * @param rows texts as they are shown, or numbers that need no reading; `null` is a missing cell
 * @throws DatasetError as {@link readDataset}
 */
export const tableToDataset = (rows: readonly (readonly RawCell[])[], options: ReadOptions = {}): ReadResult =>
  finish(
    tableSteps(
      outline(rows.map((row) => row.map((cell) => (typeof cell === "string" ? visible(cell) : cell)))),
      options,
    ),
  );
