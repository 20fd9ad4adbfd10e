import { marketGrowthChart } from "../src/charts/market-growth-chart/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicGrowth, brokenGrowthTable } from "./data/growth.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Market growth/Overview",
  ...chartMeta(marketGrowthChart, { dataSet: "iomt-market-size" }),
} satisfies Meta<ChartArgs>;

export const Columns: ChartStory = {};
export const Line: ChartStory = { args: { variant: "line" } };
export const Area: ChartStory = { args: { variant: "area" } };
export const LogScale: ChartStory = { args: { scale: "log" } };
export const Index: ChartStory = { args: { scale: "index" } };
export const OnlyPublished: ChartStory = { name: "Published values only", args: { noModelled: true, noRate: true } };
export const OwnWords: ChartStory = {
  name: "The author's own words",
  args: {
    heading: "A market that is projected to grow more than sevenfold in ten years",
    subheading: "Internet of Medical Things, global, USD billion, 2022 to 2032",
    note: "The years between the two published values are modelled.",
    sourceHref: "https://www.example.org/report",
  },
};

const states = statesOf({ arabic: arabicGrowth, broken: brokenGrowthTable, code: "not-a-number" });
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
