import type { Dataset } from "../core/dataset.js";

const datasets = new Map<string, Dataset>();

/** Keeps a dataset that has been checked. Storing an id again replaces the dataset for all that ask from then on. */
export function storeDataset(dataset: Dataset): void {
  datasets.set(dataset.id, dataset);
}

/** The dataset that was registered under that id; `undefined` when none was. The package's own are not among them. */
export function getDataset(id: string): Dataset | undefined {
  return datasets.get(id);
}

/** Ids of all registered datasets, in the order in which they were first registered. */
export function datasetIds(): string[] {
  return [...datasets.keys()];
}
