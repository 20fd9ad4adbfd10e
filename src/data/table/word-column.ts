import type { FieldType } from "../../core/dataset.js";
import type { ReadColumn, Source } from "../cells/column.js";
import { markWarning } from "../cells/footnotes.js";
import { unmarked } from "../cells/unmarked.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { cleanText, isBlank } from "../cells/text.js";

/** The column as words. Marks of footnotes behind names are left out, where the names stay different without them. */
export function* wordColumn(source: Source, type: FieldType = "text"): Steps<ReadColumn> {
  const { key, header, cells } = source;
  const clean = new Map<string, string | null>();
  const values = yield* mapSteps(cells, (cell) => {
    if (typeof cell === "number") return String(cell);
    if (cell === null) return null;
    let text = clean.get(cell);
    if (text === undefined) clean.set(cell, (text = isBlank(cell) ? null : cleanText(cell)));
    return text;
  });
  const bare = unmarked([...clean.values()].filter((text) => text !== null));
  if (!bare) return { field: { key, label: header, type }, values };
  const marked = values.findIndex((text) => text !== null && bare.get(text) !== text);
  return {
    field: { key, label: header, type },
    values: values.map((text) => (text === null ? null : (bare.get(text) ?? text))),
    warnings: [markWarning(source, marked)],
  };
}
