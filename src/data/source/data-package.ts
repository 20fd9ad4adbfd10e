import type { Dataset, Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { RawCell } from "../cells/column.js";
import { csvSteps } from "./csv.js";
import { outline } from "../table/outline.js";
import { ownDataset } from "./own-package.js";
import { chosen, isObject, objectsIn, OWN, pathsOf, textIn, type Loose } from "./package-descriptor.js";
import { listToRows } from "./records.js";
import { DATASET_ID } from "../shapes.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { tableSteps } from "../table/table.js";
import type { ReadOptions, ReadResult } from "../table/read-options.js";
import { validateDataset } from "../validate.js";

/**
 * Reads one table of a package. Types and labels of its schema are kept; what the schema leaves open is found by content,
 * as in any table.
 *
 * @throws DatasetError `missing-table` without such a resource, `unsupported-input` when a file is not given, and as
 * `readDataset`
 */
export function* packageSteps(descriptor: Loose, options: ReadOptions): Steps<ReadResult> {
  const resource = chosen(descriptor, options.resource ?? "");
  const rows = yield* resourceRows(resource, options);
  const schema = isObject(resource["schema"]) ? resource["schema"] : {};
  const fields = objectsIn(schema, "fields");
  if (fields.length > 0 && fields.every((field) => isObject(field[OWN]))) {
    return { dataset: yield* ownDataset(resource, fields, rows), warnings: [] };
  }
  const typed = yield* typedRows(rows, fields, schema);
  const read = yield* tableSteps(outline(typed), {
    ...options,
    caption: options.caption || titleOf(descriptor, resource),
  });
  const about = aboutOf(descriptor, resource);
  const own = read.dataset.fields.map((field) => labelled(field, fields));
  const dataset = validateDataset({ ...about, ...read.dataset, id: read.dataset.id || about.id, fields: own });
  return { dataset, ...told(read, descriptor, options) };
}

/** With several tables in a package, the author should know which was taken. */
function told({ warnings }: ReadResult, descriptor: Loose, { resource }: ReadOptions): Pick<ReadResult, "warnings"> {
  const count = objectsIn(descriptor, "resources").length;
  if (resource || count < 2) return { warnings };
  const message = `The package has ${count} resources; the first table was read. Name another one to read that.`;
  return { warnings: [{ code: "several-resources", message }, ...warnings] };
}

function* resourceRows(resource: Loose, { files = {} }: ReadOptions): Steps<readonly (readonly RawCell[])[]> {
  const { data } = resource;
  if (Array.isArray(data)) return yield* listToRows(data);
  const paths = pathsOf(resource);
  const texts = typeof data === "string" ? [data] : paths.map((path) => fileText(path, files));
  if (texts.length === 0) throw missing("a resource without data", "“data” or “path” in the resource");
  const dialect = isObject(resource["dialect"]) ? resource["dialect"] : {};
  const delimiter = textIn(dialect, "delimiter");
  const tables: string[][][] = [];
  for (const text of texts)
    tables.push(yield* csvSteps(delimiter ? `sep=${delimiter}\n${text.replace(/^\ufeff/u, "")}` : text));
  // Parts of one table repeat its header.
  const [first = [], ...others] = tables;
  const rows = [...first, ...others.flatMap((table) => table.slice(1))];
  return dialect["header"] === false ? [headerOf(resource, rows[0]?.length ?? 0), ...rows] : rows;
}

function fileText(path: string, files: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(files, path)) return files[path] ?? "";
  throw missing(path, "the text of that file, in “files” under this path");
}

const missing = (found: string, expected: string): DatasetError =>
  new DatasetError({ code: "unsupported-input", found, expected });

const headerOf = (resource: Loose, width: number): string[] => {
  const schema = isObject(resource["schema"]) ? resource["schema"] : {};
  const names = objectsIn(schema, "fields").map((field) => textIn(field, "name"));
  return Array.from({ length: width }, (_, index) => names[index] ?? `#${index + 1}`);
};

/** Cells as their fields' types have them: numbers with the signs that the schema names, missing values as such. */
function* typedRows(
  [header = [], ...rows]: readonly (readonly RawCell[])[],
  fields: readonly Loose[],
  schema: Loose,
): Steps<RawCell[][]> {
  const missingValues = new Set(Array.isArray(schema["missingValues"]) ? schema["missingValues"] : [""]);
  const byName = header.map((name) => fields.find((field) => field["name"] === name));
  const typed = yield* mapSteps(rows, (row) =>
    row.map((cell, column) => (missingValues.has(cell) ? null : typedCell(cell, byName[column] ?? {}))),
  );
  return [[...header], ...typed];
}

function typedCell(cell: RawCell, field: Loose): RawCell {
  const type = textIn(field, "type");
  if (typeof cell !== "string" || (type !== "number" && type !== "integer")) return cell;
  const bare = cell
    .replaceAll(textIn(field, "groupChar") || "\u0000", "")
    .replace(textIn(field, "decimalChar") || ".", ".");
  return bare.trim() !== "" && Number.isFinite(Number(bare)) ? Number(bare) : cell;
}

function labelled(field: Field, fields: readonly Loose[]): Field {
  const title = textIn(fields.find(({ name }) => name === field.key) ?? {}, "title");
  return title && field.label === field.key ? { ...field, label: title } : field;
}

const titleOf = (descriptor: Loose, resource: Loose): string =>
  textIn(resource, "title") || textIn(descriptor, "title");

/** What the package says about its data in its own words. */
function aboutOf(descriptor: Loose, resource: Loose): Partial<Dataset> {
  const [source] = [...objectsIn(resource, "sources"), ...objectsIn(descriptor, "sources")];
  const [license] = [...objectsIn(resource, "licenses"), ...objectsIn(descriptor, "licenses")];
  const description = textIn(resource, "description") || textIn(descriptor, "description");
  const url = textIn(source ?? {}, "path");
  const publisher = textIn(source ?? {}, "title");
  const name = textIn(resource, "name");
  return {
    ...(DATASET_ID.test(name) && { id: name }),
    ...(description && { description }),
    ...(publisher && { source: { publisher, ...(/^https?:\/\/\S+$/i.test(url) && { url }) } }),
    ...(license && { license: textIn(license, "title") || textIn(license, "name") }),
  };
}
