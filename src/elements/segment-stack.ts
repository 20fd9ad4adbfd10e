import { segmentStack } from "../charts/segment-stack.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Parts of a whole over years, stacked. See the definition for its options. */
export class SegmentStack extends ChartElement {
  static override readonly chart = segmentStack;
  static override properties = propertiesOf(segmentStack);
}

define(segmentStack.tag, SegmentStack);

declare global {
  interface HTMLElementTagNameMap {
    "segment-stack": SegmentStack;
  }
}
