import { cagrComparison } from "../charts/cagr-comparison.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Growth rates as stated beside those that published values give. See the definition for its options. */
export class CagrComparison extends ChartElement {
  static override readonly chart = cagrComparison;
  static override properties = propertiesOf(cagrComparison);
}

define(cagrComparison.tag, CagrComparison);

declare global {
  interface HTMLElementTagNameMap {
    "cagr-comparison": CagrComparison;
  }
}
