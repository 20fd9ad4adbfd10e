import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InvalidArgumentError } from "commander";
import {
  datasetIds,
  DatasetError,
  getDataset,
  packagePaths,
  readDataset,
  type Dataset,
  type Warning,
} from "../core.js";
import { decodeText } from "../core/decode.js";
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
  const [, file = name, resource] = /^(.+\.json)#(.+)$/i.exec(name) ?? [];
  const ending = path.extname(file).toLowerCase();
  const bytes = readBytes(file, ending);
  if (!ENDINGS.includes(ending)) {
    const fix = /^\.(xlsx?|ods|numbers)$/.test(ending) ? " Save the sheet as CSV." : "";
    throw new UsageError(`${name}: expected a file that ends in ${ENDINGS.join(", ")}.${fix}`);
  }
  const text = decodeText(bytes);
  if (ending === ".json") checkJson(text);
  const files = ending === ".json" ? packageFiles(text, file, resource) : {};
  const read = readDataset(text, { ...reading, resource, files });
  if (read.dataset.rows.length === 0) throw empty(text);
  return read;
}

/** The files that a Data Package names, from beside its descriptor; none for any other JSON. */
function packageFiles(text: string, descriptor: string, resource: string | undefined): Record<string, string> {
  const paths = packagePaths(parsed(text), resource);
  return Object.fromEntries(
    paths.map((name) => {
      if (path.isAbsolute(name) || name.split(/[\\/]/).includes("..") || /^\w+:\/\//.test(name)) {
        throw new UsageError(`${descriptor} names “${name}”; only files beside or below it are read.`);
      }
      return [name, decodeText(readBytes(path.join(path.dirname(descriptor), name), path.extname(name)))];
    }),
  );
}

/** What is no JSON is refused by the reader, which says where. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return undefined;
  }
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

/** Without this a file that is named JSON and is not would be read as a CSV of one column. */
function checkJson(text: string): void {
  if (/^\ufeff?\s*[[{]/u.test(text)) return;
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
