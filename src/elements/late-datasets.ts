import type { Dataset } from "../core/dataset.js";
import { registerBundled } from "../data/bundled.js";
import { requireDataset } from "../data/register.js";

/**
 * A dataset that the page did not have at once.
 *
 * @throws DatasetError `unknown-dataset`
 */
export function lateDataset(id: string): { dataset: Dataset; warnings: [] } {
  registerBundled();
  return { dataset: requireDataset(id), warnings: [] };
}
