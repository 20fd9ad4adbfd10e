import { DatasetError } from "../core/errors.js";
import { didYouMean } from "../core/near.js";

/** `unknown-dataset`, with up to three of the ids there are that look alike. */
export function unknownDataset(id: string, ids: readonly string[]): DatasetError {
  const fix = didYouMean(id, ids, "Register it first with registerDataset, or take an id that datasetIds() lists.");
  return new DatasetError({ code: "unknown-dataset", found: id, expected: "the id of a registered dataset", fix });
}
