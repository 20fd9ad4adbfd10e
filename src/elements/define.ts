import type { AnyChart } from "../core/chart.js";
import { ChartElement } from "./chart-element.js";
import { propertiesOf } from "./properties.js";

/**
 * The element of a chart: everything in it follows from the definition. It is defined under the chart's tag unless the
 * page has that tag already, because the first version on a page wins.
 */
export function defineChart(chart: AnyChart): typeof ChartElement {
  const element = class extends ChartElement {
    static override readonly chart = chart;
    static override properties = propertiesOf(chart);
  };
  if (!customElements.get(chart.tag)) customElements.define(chart.tag, element);
  return element;
}
