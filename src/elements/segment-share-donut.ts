import { segmentShareDonut } from "../charts/segment-share-donut.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** Parts of one whole. See the definition for its options. */
export class SegmentShareDonut extends ChartElement {
  static override readonly chart = segmentShareDonut;
  static override properties = propertiesOf(segmentShareDonut);
}

define(segmentShareDonut.tag, SegmentShareDonut);

declare global {
  interface HTMLElementTagNameMap {
    "segment-share-donut": SegmentShareDonut;
  }
}
