import { marketGrowthChart } from "../charts/market-growth-chart.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Market growth over years. See the definition for its options. */
export class MarketGrowthChart extends ChartElement {
  static override readonly chart = marketGrowthChart;
  static override properties = propertiesOf(marketGrowthChart);
}

define(marketGrowthChart.tag, MarketGrowthChart);

declare global {
  interface HTMLElementTagNameMap {
    "market-growth-chart": MarketGrowthChart;
  }
}
