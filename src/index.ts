/** Defines every element. */
export * from "./elements/market-growth-chart.js";
export { ChartElement } from "./elements/chart-element.js";
export * from "./elements/events.js";
