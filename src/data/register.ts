import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { storeDataset } from "./registry.js";
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
