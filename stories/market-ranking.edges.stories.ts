import { marketRanking } from "../src/charts/market-ranking/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/ranking.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default { title: "Charts/Ranking/Edge cases", ...chartMeta(marketRanking) } satisfies Meta<ChartArgs>;

export const TwentyMarkets: ChartStory = { name: "Twenty rows, ties", args: { data: data.twentyMarkets } };
export const TwentyMarketsNarrow: ChartStory = {
  name: "Twenty rows, ties, at 320 px",
  args: { data: data.twentyMarkets },
  parameters: { page: { width: 320 } },
};
export const Statuses: ChartStory = { name: "Three statuses", args: { data: data.threeStatuses } };
export const BothSigns: ChartStory = { name: "Negative, zero, missing", args: { data: data.bothSigns } };
export const BothSignsNarrow: ChartStory = {
  name: "Negative, zero, missing, at 320 px",
  args: { data: data.bothSigns },
  parameters: { page: { width: 320 } },
};
export const OnlyLosses: ChartStory = { name: "Only negative", args: { data: data.onlyLosses } };
export const AllEqual: ChartStory = { args: { data: data.allEqual } };
export const Extremes: ChartStory = { name: "From 1e-6 to 1e6 billion", args: { data: data.extremes } };
export const OneRow: ChartStory = { name: "A single row", args: { data: data.oneRow } };
