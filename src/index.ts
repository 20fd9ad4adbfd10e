/** Defines every element. */
import { charts } from "./charts/index.js";
import { defineChart } from "./elements/define.js";
import { gridBody } from "./elements/frame/grid-template.js";

export { ChartElement } from "./elements/chart-element.js";
export * from "./elements/events.js";

for (const chart of charts) defineChart(chart, chart.grid && gridBody);
