import type { Dataset } from "../core/dataset.js";
import { bundledDatasets } from "./bundled/index.js";
import { datasetIds, getDataset } from "./registry.js";
import { unknownDataset } from "./unknown-dataset.js";

/** The dataset of that id: the one that was registered, else the package's own; `undefined` when there is none. */
export function findDataset(id: string): Dataset | undefined {
  return getDataset(id) ?? bundledDatasets().find((dataset) => dataset.id === id);
}

/** Ids of all datasets: the package's own in catalogue order, then those registered, in the order of their first time. */
export function knownIds(): string[] {
  return [...new Set([...bundledDatasets().map(({ id }) => id), ...datasetIds()])];
}

/**
 * The dataset of that id.
 *
 * @throws DatasetError `unknown-dataset`, with up to three ids that look alike
 */
export function requireDataset(id: string): Dataset {
  const dataset = findDataset(id);
  if (dataset) return dataset;
  throw unknownDataset(id, knownIds());
}
