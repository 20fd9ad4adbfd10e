import { growthDumbbell } from "../src/charts/growth-dumbbell/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicSpans, brokenSpanTable } from "./data/spans.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Growth comparison/Overview",
  ...chartMeta(growthDumbbell, { dataSet: "connected-care-markets" }),
} satisfies Meta<ChartArgs>;

export const ByMultiple: ChartStory = {};
export const BySize: ChartStory = { args: { measure: "size" } };
export const Highlighted: ChartStory = { name: "One row set apart", args: { highlight: "Internet of Medical Things" } };
export const FiveByName: ChartStory = { name: "Five rows, by name", args: { sort: "name", limit: 5 } };

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
