import { adoptionWaffle } from "../charts/adoption-waffle.js";
import { ChartElement } from "./chart-element.js";
import { define } from "./define.js";
import { propertiesOf } from "./properties.js";

/** How many in a hundred. See the definition for its options. */
export class AdoptionWaffle extends ChartElement {
  static override readonly chart = adoptionWaffle;
  static override properties = propertiesOf(adoptionWaffle);
}

define(adoptionWaffle.tag, AdoptionWaffle);

declare global {
  interface HTMLElementTagNameMap {
    "adoption-waffle": AdoptionWaffle;
  }
}
