import { DatasetError } from "../core/errors.js";
import { parseCsv } from "./csv.js";
import { parseJson } from "./json.js";
import { listToRows } from "./records.js";
import { tableToDataset, type ReadOptions, type ReadResult } from "./table.js";
import { validateDataset } from "./validate.js";

export type { ReadOptions, ReadResult } from "./table.js";

/**
 * Reads figures in whatever form they come.
 *
 * @param input CSV or JSON text, an array of records, an array of arrays (the first the header), or a dataset, which
 * is checked and comes back with nothing changed
 * @returns the frozen dataset, and what its author should look at. Rows are records by `field.key`, numbers in the
 * field's unit, shares and rates as fractions, a missing value `null`
 * @throws DatasetError with `code`, and with `row` (from 1 after the header), `column`, `found` and `expected` where
 * they apply
 */
export function readDataset(input: unknown, options: ReadOptions = {}): ReadResult {
  if (typeof input === "string") return readText(input, options);
  return readValue(input, options);
}

/** Reads an array of records, an array of arrays, or a dataset; see {@link readDataset}. */
export function readValue(input: unknown, options: ReadOptions = {}): ReadResult {
  if (Array.isArray(input)) return tableToDataset(listToRows(input), options);
  if (typeof input === "object" && input !== null && "fields" in input && "rows" in input) {
    return { dataset: validateDataset(input), warnings: [] };
  }
  throw new DatasetError({
    code: "unsupported-input",
    found:
      input === null ? "null" : typeof input === "object" ? "an object without fields and rows" : `a ${typeof input}`,
    expected: "CSV or JSON text, a list of records, a list of lists, or a dataset",
  });
}

function readText(text: string, options: ReadOptions): ReadResult {
  return /^\ufeff?\s*[[{]/u.test(text) ? readValue(parseJson(text), options) : tableToDataset(parseCsv(text), options);
}
