import { marketGrowthChart } from "../src/charts/market-growth-chart/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/growth.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default {
  title: "Charts/Market growth/Edge cases",
  ...chartMeta(marketGrowthChart),
} satisfies Meta<ChartArgs>;

export const NegativeZeroMissing: ChartStory = {
  name: "Negative, zero, missing",
  args: { data: data.negativeZeroMissing },
};
export const NegativeZeroMissingNarrow: ChartStory = {
  name: "Negative, zero, missing at 320 px",
  args: { data: data.negativeZeroMissing },
  parameters: { page: { width: 320 } },
};
export const NegativeOnLogScale: ChartStory = {
  name: "Log scale refused",
  args: { data: data.negativeZeroMissing, scale: "log" },
};
export const SingleValue: ChartStory = { args: { data: data.singleValue } };
export const AllEqual: ChartStory = { name: "All values equal", args: { data: data.allEqual } };
export const EighteenYears: ChartStory = { args: { data: data.eighteenYears } };
export const FortyTwoYears: ChartStory = { name: "Forty-two years", args: { data: data.fortyTwoYears } };
export const SeveralSeries: ChartStory = { args: { data: data.severalSeries } };
export const SeveralSeriesNarrow: ChartStory = {
  name: "Several series at 320 px",
  args: { data: data.severalSeries },
  parameters: { page: { width: 320 } },
};
export const TwelveSeries: ChartStory = { args: { data: data.twelveSeries, highlight: "Telehealth" } };
export const TwelveSeriesNarrow: ChartStory = {
  name: "Twelve series at 320 px",
  args: { data: data.twelveSeries, highlight: "Telehealth" },
  parameters: { page: { width: 320 } },
};
export const LongLabels: ChartStory = { args: { data: data.longLabels } };
export const LongLabelsNarrow: ChartStory = {
  name: "Long labels at 320 px",
  args: { data: data.longLabels },
  parameters: { page: { width: 320 } },
};
export const Enormous: ChartStory = { name: "Up to 1e15", args: { data: data.enormous } };
export const Tiny: ChartStory = { name: "Down to 1e-6", args: { data: data.tiny } };
