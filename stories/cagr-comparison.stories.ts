import { cagrComparison } from "../src/charts/cagr-comparison/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicRates, brokenRateTable } from "./data/rates.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Rate comparison/Overview",
  ...chartMeta(cagrComparison, { dataSet: "connected-care-markets" }),
} satisfies Meta<ChartArgs>;

export const ByGap: ChartStory = { name: "Largest gap first" };
export const ByRate: ChartStory = { name: "By rate", args: { sort: "rate" } };
export const ByName: ChartStory = { name: "By name", args: { sort: "name" } };
export const Highlighted: ChartStory = { name: "One row set apart", args: { highlight: "Internet of Medical Things" } };

const states = statesOf({ arabic: arabicRates, broken: brokenRateTable, code: "not-a-number" });
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
