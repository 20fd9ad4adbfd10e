import type { Cell, Dataset, Row } from "../core/dataset.js";
import type { DatasetTexts } from "../core/dataset-texts.js";

/** The same figures with the texts of another language. */
export function translated(dataset: Dataset, texts: DatasetTexts): Dataset {
  const { fields: labels, cells = {}, notes = [], annotations = [], ...own } = texts;
  return {
    ...dataset,
    ...own,
    fields: dataset.fields.map((field) => ({ ...field, label: labels[field.key] ?? field.label })),
    rows: dataset.rows.map((row, index) => {
      const said = Object.entries(cells).map(([key, column]): [string, Cell] => [key, column[index] ?? null]);
      return { ...row, ...Object.fromEntries(said) } satisfies Row;
    }),
    notes,
    annotations: dataset.annotations.map((one, index) => ({ ...one, text: annotations[index] ?? one.text })),
  };
}

/** Options in which an author writes a name of the data; every other text is the author's own. */
const NAMES: ReadonlySet<string> = new Set([
  ...["x", "y", "series", "status", "start", "end", "startYear", "endYear", "rate"],
  ...["highlight", "row", "sort"],
]);

/**
 * Options with the names of the translated data where they hold those of the dataset itself, so that a highlight stays on a
 * page in any language.
 */
export function renamed(
  given: Readonly<Record<string, unknown>>,
  { fields, rows }: Dataset,
  { cells = {} }: DatasetTexts,
): Readonly<Record<string, unknown>> {
  const names = new Map<string, string>();
  for (const [key, column] of Object.entries(cells)) {
    for (const [index, row] of rows.entries()) names.set(folded(row[key]), column[index] ?? "");
  }
  for (const { key, label } of fields) names.set(folded(label), key);
  const name = ([option, value]: [string, unknown]): [string, unknown] => [
    option,
    (NAMES.has(option) && typeof value === "string" && names.get(folded(value))) || value,
  ];
  return Object.fromEntries(Object.entries(given).map(name));
}

const folded = (text: unknown): string =>
  String(text ?? "")
    .trim()
    .toLowerCase();
