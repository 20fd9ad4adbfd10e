import { sizeGrowthScatter } from "../charts/size-growth-scatter.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Size and growth of several things, as points. See the definition for its options. */
export class SizeGrowthScatter extends ChartElement {
  static override readonly chart = sizeGrowthScatter;
  static override properties = propertiesOf(sizeGrowthScatter);
}

define(sizeGrowthScatter.tag, SizeGrowthScatter);

declare global {
  interface HTMLElementTagNameMap {
    "size-growth-scatter": SizeGrowthScatter;
  }
}
