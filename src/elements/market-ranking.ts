import { marketRanking } from "../charts/market-ranking.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Bars in order of their size, with ranks. See the definition for its options. */
export class MarketRanking extends ChartElement {
  static override readonly chart = marketRanking;
  static override properties = propertiesOf(marketRanking);
}

define(marketRanking.tag, MarketRanking);

declare global {
  interface HTMLElementTagNameMap {
    "market-ranking": MarketRanking;
  }
}
