import { marketGrowthChart } from "../src/charts/market-growth-chart/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { statusGrammar } from "./data/growth.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { drawnWithTable } from "./support/play.js";

export default {
  title: "Design/Status grammar",
  tags: ["!autodocs"],
  ...chartMeta(marketGrowthChart, { data: statusGrammar, noRate: true }),
} satisfies Meta<ChartArgs>;

export const Areas: ChartStory = { name: "As areas" };
export const Lines: ChartStory = { name: "As a line", args: { variant: "line" } };
export const Table: ChartStory = { name: "As a table", play: drawnWithTable };
export const OnDark: ChartStory = { name: "On a dark page", globals: { theme: "dark" } };
export const OnPaper: ChartStory = {
  name: "Without colour",
  parameters: { page: { width: 680, greyscale: true } },
  play: drawnWithTable,
};
