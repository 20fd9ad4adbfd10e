import { marketDataTable } from "../src/charts/market-data-table/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicSpans, brokenSpanTable } from "./data/spans.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Data table/Overview",
  ...chartMeta(marketDataTable, { dataSet: "connected-care-markets" }),
} satisfies Meta<ChartArgs>;

export const TenMarkets: ChartStory = {};
export const Sorted: ChartStory = { name: "Sorted, the largest first", args: { sort: "-end" } };
export const FiveRows: ChartStory = { name: "The five largest", args: { sort: "-end", limit: 5 } };
export const WithoutTrends: ChartStory = { name: "Without trend lines", args: { noSparkline: true } };
export const OwnUnits: ChartStory = { name: "A unit in each row", args: { dataSet: "iomt-key-figures" } };
export const Shares: ChartStory = { args: { dataSet: "iomt-adoption" } };
export const Series: ChartStory = { name: "A series of years", args: { dataSet: "iomt-market-size" } };

const states = statesOf({ arabic: arabicSpans, broken: brokenSpanTable, code: "not-a-number" });
export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenTable = states.brokenTable;
export const UnknownId = states.unknownId;
export const RefusedAddress = states.refusedAddress;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
export const Narrow = states.narrow;
export const Wide = states.wide;
export const GreyscalePrint = states.greyscalePrint;
