import { html } from "lit";
import { marketGrowthChart } from "../../src/charts/market-growth-chart.js";
import "../../src/elements/market-growth-chart.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const growth: Shown = {
  chart: marketGrowthChart,
  element: (args, child) =>
    html`<market-growth-chart ${chartArgs(marketGrowthChart, args)}>${child}</market-growth-chart>`,
};
