import type { Dataset, Field, FieldType } from "../../core/dataset.js";
import type { RawCell } from "../cells/column.js";
import { isObject, OWN, type Loose } from "./package-descriptor.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { validateDataset } from "../validate.js";

/** A resource that this library has written: nothing has to be found, and nothing gets lost. */
export function* ownDataset(
  resource: Loose,
  fields: readonly Loose[],
  [header = [], ...rows]: readonly (readonly RawCell[])[],
): Steps<Dataset> {
  const about = isObject(resource[OWN]) ? resource[OWN] : {};
  const types = fields.map(
    (field) => ({ ...(field[OWN] as Loose), key: field["name"], label: field["title"] }) as unknown as Field,
  );
  const byKey = new Map(types.map((field) => [field.key, field.type]));
  const records = yield* mapSteps(rows, (row) =>
    Object.fromEntries(
      header.map((key, column) => [String(key), ownCell(row[column] ?? null, byKey.get(String(key)))]),
    ),
  );
  const extra = new Set<string>(["locator", "decimals"]);
  return validateDataset({
    ...about,
    id: resource["name"],
    title: resource["title"] ?? "",
    ...(resource["description"] !== undefined && { description: resource["description"] }),
    fields: types.filter(({ key }) => !extra.has(key)),
    rows: records,
  });
}

const WORDS: ReadonlySet<FieldType | undefined> = new Set<FieldType>(["category", "text", "status", "period"]);

function ownCell(cell: RawCell, type: FieldType | undefined): RawCell {
  if (cell === null || cell === "") return null;
  return WORDS.has(type) ? String(cell) : Number(cell);
}
