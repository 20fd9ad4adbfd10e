/** Defines every element. */
export * from "./elements/market-growth-chart.js";
export * from "./elements/segment-share-donut.js";
export * from "./elements/growth-dumbbell.js";
export * from "./elements/cagr-comparison.js";
export * from "./elements/market-ranking.js";
export * from "./elements/segment-stack.js";
export * from "./elements/size-growth-scatter.js";
export * from "./elements/adoption-waffle.js";
export * from "./elements/key-figure.js";
export * from "./elements/market-data-table.js";
export { ChartElement } from "./elements/chart-element.js";
export * from "./elements/events.js";
