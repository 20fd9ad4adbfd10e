import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InvalidArgumentError } from "commander";
import { datasetIds, DatasetError, getDataset, readDataset, type Dataset, type Warning } from "../core.js";
import { didYouMean } from "../core/near.js";
import { errorCode, UsageError } from "./usage-error.js";

/** What the reader of data is told beside the data. */
export type Reading = NonNullable<Parameters<typeof readDataset>[1]>;

export interface ReadSource {
  readonly dataset: Dataset;
  readonly warnings: readonly Warning[];
}

const ENDINGS = [".csv", ".tsv", ".json"];
/** More than 250,000 rows can sensibly need. */
const MOST_BYTES = 200e6;

/**
 * A bundled dataset by its id, or the file of that name.
 *
 * @throws UsageError when there is neither, or the file cannot be read
 * @throws DatasetError when what stands in the file is no dataset
 */
export function readSource(name: string, reading: Reading): ReadSource {
  const bundled = getDataset(name);
  if (bundled) return { dataset: bundled, warnings: [] };
  const ending = path.extname(name).toLowerCase();
  const bytes = readBytes(name, ending);
  if (!ENDINGS.includes(ending)) {
    const fix = /^\.(xlsx?|ods|numbers)$/.test(ending) ? " Save the sheet as CSV." : "";
    throw new UsageError(`${name}: expected a file that ends in ${ENDINGS.join(", ")}.${fix}`);
  }
  const text = decode(bytes);
  if (ending === ".json") checkJson(text);
  const read = readDataset(text, reading);
  if (read.dataset.rows.length === 0) throw empty(text);
  return read;
}

function readBytes(name: string, ending: string): Uint8Array {
  try {
    const { size } = statSync(name);
    if (size > MOST_BYTES) throw new UsageError(`${name} holds ${Math.round(size / 1e6)} MB; at most 200 MB are read.`);
    return readFileSync(name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw notFound(name, ending);
    if (code === "EISDIR") throw new UsageError(`${name} is a folder; expected a file.`);
    throw new UsageError(`${name} cannot be read (${code ?? "unknown reason"}).`);
  }
}

function notFound(name: string, ending: string): UsageError {
  const isFile = ending !== "" || /[/\\]/.test(name);
  const what = isFile ? "There is no file" : "There is no dataset and no file";
  const list = "“report-charts list” names the datasets.";
  const fix = isFile ? "Check the path." : didYouMean(name, datasetIds(), list);
  return new UsageError(`${what} “${name}”. ${fix}`);
}

/** UTF-8, or the UTF-16 that spreadsheets save as “Unicode text”. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DatasetError({
      code: "unsupported-input",
      found: "bytes that are not UTF-8",
      expected: "text in UTF-8",
      fix: "Save the file as “CSV UTF-8”.",
    });
  }
}

/** Without this a file that is named JSON and is not would be read as a CSV of one column. */
function checkJson(text: string): void {
  if (/^\s*[[{]/.test(text)) return;
  throw new DatasetError({
    code: "malformed-json",
    found: text.trim().slice(0, 40),
    expected: "JSON: a list of records, a list of lists, or a dataset",
    fix: "If the file holds CSV, let its name end in .csv.",
  });
}

/** For `--lang`. @throws InvalidArgumentError for what is no language tag */
export function languageTag(raw: string): string {
  try {
    return Intl.getCanonicalLocales(raw)[0] ?? "en";
  } catch {
    throw new InvalidArgumentError("Expected a language tag such as en, de or pt-BR.");
  }
}

const empty = (text: string): DatasetError =>
  new DatasetError({
    code: "unsupported-input",
    found: text.trim() ? "a header without rows" : "an empty file",
    expected: "a header and at least one row",
  });
