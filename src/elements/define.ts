import type { AnyChart } from "../core/chart.js";
import { ChartElement } from "./chart-element.js";
import { plotBody } from "./frame/plot-template.js";
import type { Body } from "./frame/view.js";
import { propertiesOf } from "./properties.js";

/**
 * The element of a chart: everything in it follows from the definition. It is defined under the chart's tag unless the
 * page has that tag already, because the first version on a page wins.
 *
 * @param body how its figures are shown: the picture, or a table for a chart with a grid
 */
export function defineChart(chart: AnyChart, body: Body = plotBody): typeof ChartElement {
  const element = class extends ChartElement {
    static override styles = [...super.styles, ...body.styles];
    static override readonly chart = chart;
    static override readonly body = body;
    static override properties = propertiesOf(chart);
  };
  if (!customElements.get(chart.tag)) customElements.define(chart.tag, element);
  return element;
}
