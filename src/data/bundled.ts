import markets from "../../datasets/connected-care-markets.json";
import adoption from "../../datasets/iomt-adoption.json";
import keyFigures from "../../datasets/iomt-key-figures.json";
import segmentShare from "../../datasets/iomt-segment-share.json";
import series from "../../datasets/market-size-series.json";
import type { Dataset } from "../core/dataset.js";
import { deriveSeries } from "./derive.js";
import { getDataset, registerDataset } from "./registry.js";
import { validateDataset } from "./validate.js";

let datasets: readonly Dataset[] | undefined;

/** Every dataset that comes with the package, frozen. Read and derived on the first call, kept from then on. */
export function bundledDatasets(): readonly Dataset[] {
  return (datasets ??= Object.freeze(readAll()));
}

/** Makes the bundled datasets known by id. A dataset that the page has registered under the same id stays. */
export function registerBundled(): void {
  for (const dataset of bundledDatasets()) if (!getDataset(dataset.id)) registerDataset(dataset);
}

function readAll(): Dataset[] {
  const table = validateDataset(markets);
  const [iomt, ...others] = series.map((definition) => deriveSeries(table, definition));
  const stored = [segmentShare, table, adoption, keyFigures].map(validateDataset);
  return [...(iomt ? [iomt] : []), ...stored, ...others];
}
