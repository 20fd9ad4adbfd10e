import type { Dataset } from "../core/dataset.js";
import { datasetIds, getDataset } from "./registry.js";
import { unknownDataset } from "./unknown-dataset.js";

/**
 * The dataset of that id.
 *
 * @throws DatasetError `unknown-dataset`, with up to three registered ids that look alike
 */
export function requireDataset(id: string): Dataset {
  const dataset = getDataset(id);
  if (dataset) return dataset;
  throw unknownDataset(id, datasetIds());
}
