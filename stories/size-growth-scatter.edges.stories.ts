import { sizeGrowthScatter } from "../src/charts/size-growth-scatter/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/spans.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default {
  title: "Charts/Size and growth/Edge cases",
  ...chartMeta(sizeGrowthScatter),
} satisfies Meta<ChartArgs>;

export const ShrinkingAndFlat: ChartStory = { args: { data: data.shrinkingAndFlat } };
export const MissingZeroNegative: ChartStory = {
  name: "Missing, zero, negative",
  args: { data: data.missingZeroNegative },
};
export const OneRow: ChartStory = { name: "A single row", args: { data: data.oneRow } };
export const TwentyRows: ChartStory = { args: { data: data.twentyRows } };
export const LongNames: ChartStory = { args: { data: data.longNames } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longNames },
  parameters: { page: { width: 320 } },
};
export const Extremes: ChartStory = { name: "From 1e-6 to 1e15", args: { data: data.extremes } };
