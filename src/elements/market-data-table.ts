import { marketDataTable } from "../charts/market-data-table.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** The figures themselves. See the definition for its options. */
export class MarketDataTable extends ChartElement {
  static override readonly chart = marketDataTable;
  static override properties = propertiesOf(marketDataTable);
}

define(marketDataTable.tag, MarketDataTable);

declare global {
  interface HTMLElementTagNameMap {
    "market-data-table": MarketDataTable;
  }
}
