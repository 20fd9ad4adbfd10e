import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { datasetIds, getDataset, storeDataset } from "./registry.js";
import { DATASET_ID } from "./shapes.js";
import { validateDataset } from "./validate.js";

/**
 * Makes a dataset known by its id, for `data-set` and for `render`. It is checked and copied; the copy is frozen.
 * Registering an id again replaces the dataset for everything that asks from then on.
 *
 * @returns the frozen copy that was stored
 * @throws DatasetError `invalid-id` unless the id has 1 to 64 of a–z, 0–9 and hyphen; otherwise what
 * {@link validateDataset} found
 */
export function registerDataset(dataset: Dataset): Dataset {
  const checked = validateDataset(dataset);
  if (!DATASET_ID.test(checked.id)) {
    throw new DatasetError({ code: "invalid-id", found: checked.id, expected: "1 to 64 of a–z, 0–9 and hyphen" });
  }
  storeDataset(checked);
  return checked;
}

/**
 * The dataset of that id.
 *
 * @throws DatasetError `unknown-dataset`, with up to three registered ids that look alike
 */
export function requireDataset(id: string): Dataset {
  const dataset = getDataset(id);
  if (dataset) return dataset;
  const near = nearIds(id);
  const fix = near.length
    ? `Did you mean ${near.map((name) => `“${name}”`).join(" or ")}?`
    : "Register it first with registerDataset, or take an id that datasetIds() lists.";
  throw new DatasetError({ code: "unknown-dataset", found: id, expected: "the id of a registered dataset", fix });
}

/** Registered ids that hold the given one, or differ from it in at most a third of its letters; nearest first. */
function nearIds(id: string): string[] {
  const wanted = id.toLowerCase().slice(0, 64);
  if (!wanted) return [];
  return datasetIds()
    .map((name) => ({ name, distance: name.includes(wanted) ? 1 : editDistance(wanted, name) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein distance: the fewest letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
