import { keyFigure } from "../charts/key-figure.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** One figure, set large. See the definition for its options. */
export class KeyFigure extends ChartElement {
  static override readonly chart = keyFigure;
  static override properties = propertiesOf(keyFigure);
}

define(keyFigure.tag, KeyFigure);

declare global {
  interface HTMLElementTagNameMap {
    "key-figure": KeyFigure;
  }
}
