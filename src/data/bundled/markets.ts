import markets from "../../../datasets/connected-care-markets.json";
import series from "../../../datasets/market-size-series.json";
import { deriveSeries } from "./derive.js";
import { trusted } from "./trusted.js";

/** The ten markets, which own their figures. */
const table = trusted(markets);

/** The table first, then each market's own series, derived from its row. */
export const datasets = [table, ...series.map((definition) => deriveSeries(table, definition))];
