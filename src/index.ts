/** Defines every element. */
import { charts } from "./charts/index.js";
import { defineChart } from "./elements/define.js";

export { ChartElement } from "./elements/chart-element.js";
export * from "./elements/events.js";

charts.forEach(defineChart);
