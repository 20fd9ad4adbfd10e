import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { didYouMean } from "../core/near.js";
import { datasetIds, getDataset } from "./registry.js";

/**
 * The dataset of that id.
 *
 * @throws DatasetError `unknown-dataset`, with up to three registered ids that look alike
 */
export function requireDataset(id: string): Dataset {
  const dataset = getDataset(id);
  if (dataset) return dataset;
  const fix = didYouMean(
    id,
    datasetIds(),
    "Register it first with registerDataset, or take an id that datasetIds() lists.",
  );
  throw new DatasetError({ code: "unknown-dataset", found: id, expected: "the id of a registered dataset", fix });
}
