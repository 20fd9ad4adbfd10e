import { cagrComparison } from "../src/charts/cagr-comparison/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/rates.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default { title: "Charts/Rate comparison/Edge cases", ...chartMeta(cagrComparison) } satisfies Meta<ChartArgs>;

export const AllMatch: ChartStory = { name: "Every rate fits", args: { data: data.allMatch } };
export const BothWays: ChartStory = { name: "Stated too high and too low", args: { data: data.bothWays } };
export const BelowZero: ChartStory = { name: "Rates below zero", args: { data: data.shrinking } };
export const NotStated: ChartStory = { name: "Not stated, not calculable", args: { data: data.gaps } };
export const NotStatedNarrow: ChartStory = {
  name: "Not stated, not calculable, at 320 px",
  args: { data: data.gaps },
  parameters: { page: { width: 320 } },
};
export const OneRow: ChartStory = { name: "A single row", args: { data: data.oneRow } };
export const TwentyRows: ChartStory = { args: { data: data.twentyRows } };
export const LongNames: ChartStory = { args: { data: data.longNames } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longNames },
  parameters: { page: { width: 320 } },
};
export const Extremes: ChartStory = { name: "From 0.01% to more than 1,000%", args: { data: data.extremes } };
