import type { Dataset } from "../../core/dataset.js";
import { getDataset, storeDataset } from "../registry.js";

/**
 * A dataset of the package itself, frozen, its lists complete. It is not checked again on a reader's machine: the tests
 * hold every file to the schema, and the code that checks would be downloaded for nothing.
 */
export function trusted(json: object): Dataset {
  return freeze({ rates: [], annotations: [], notes: [], ...json }) as unknown as Dataset;
}

/** Makes it known by its id, unless the page has registered another under the same one. */
export function storeBundled(datasets: readonly Dataset[]): void {
  for (const dataset of datasets) if (!getDataset(dataset.id)) storeDataset(dataset);
}

function freeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) if (typeof child === "object" && child !== null) freeze(child as object);
  return Object.freeze(value);
}
