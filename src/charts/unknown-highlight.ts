import type { Composition } from "../core/composition.js";
import type { Field } from "../core/dataset.js";
import type { Warning } from "../core/errors.js";
import { didYouMean } from "../core/near.js";

/** Names that are listed where none is near. */
const MOST = 6;

/**
 * What the author of any chart should know of a highlight that sets nothing apart, because nothing in the data has its
 * name. A word for authors only, so that it is loaded after the picture has been painted.
 *
 * @param highlight a name, an id or a time, in any case; nothing is said of an empty one
 */
export function unknownHighlight(figure: Composition, highlight: string): readonly Warning[] {
  const wanted = highlight.trim();
  if (!wanted) return [];
  const names = namesIn(figure);
  const all = [...names, figure.words.common.other];
  if (all.some((name) => name.toLowerCase() === wanted.toLowerCase())) return [];
  const some = names.slice(0, MOST).map((name) => `“${name}”`);
  const others = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  const hint = didYouMean(wanted, names, `The names are ${some.join(", ")}${others}.`);
  return [{ code: "unknown-highlight", message: `highlight: “${wanted}” is none of the names in the data. ${hint}` }];
}

/** Every name, id and time of the data and of what a chart made of it, each once. */
function namesIn({ dataset: { fields, rows }, model }: Composition): string[] {
  const measures = fields.filter(isMeasure).map(({ label, key }) => label || key);
  // One column of figures has no name among the rows; of several each is a series or a time.
  const headers = measures.length > 1 ? measures : [];
  const cells = fields.filter(isName).flatMap(({ key }) => rows.map((row) => row[key]));
  const made = model.data.flatMap(({ key, series, record }) => [
    series,
    ...key.split("·"),
    ...fields.filter(isName).map((field) => record[field.key]),
  ]);
  // A column of a year is called by its header, or by the year alone: 2032F, 2032.
  const years = headers.flatMap((label) => label.match(/\d{4}/g) ?? []);
  const all = [...cells, ...headers, ...years, ...made];
  return [...new Set(all.map((one) => String(one ?? "").trim()))].filter(Boolean);
}

const isMeasure = ({ type }: Field): boolean => type === "quantity" || type === "share" || type === "rate";

const isName = ({ type, of, key }: Field): boolean =>
  key === "id" || (of === undefined && (type === "category" || type === "year" || type === "period"));
