import { growthDumbbell } from "../charts/growth-dumbbell.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Start and end of several things on one scale. See the definition for its options. */
export class GrowthDumbbell extends ChartElement {
  static override readonly chart = growthDumbbell;
  static override properties = propertiesOf(growthDumbbell);
}

define(growthDumbbell.tag, GrowthDumbbell);

declare global {
  interface HTMLElementTagNameMap {
    "growth-dumbbell": GrowthDumbbell;
  }
}
