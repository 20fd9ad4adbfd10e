import { keyFigure } from "../src/charts/key-figure/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicFigures } from "./data/figures.js";
import { brokenGrowthTable } from "./data/growth.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Key figure/Overview",
  ...chartMeta(keyFigure, { dataSet: "iomt-key-figures" }),
} satisfies Meta<ChartArgs>;

export const FirstRow: ChartStory = {};
export const Projected: ChartStory = { args: { row: "healthcare-security-market" } };
export const WithQualifier: ChartStory = { name: "With its qualifier", args: { row: "hipaa-penalty" } };
export const NamedUnit: ChartStory = { name: "A unit in words", args: { row: "data-points-per-patient" } };
export const Percentage: ChartStory = { args: { row: "healthcare-spending-reduction" } };
export const LastOfSeries: ChartStory = { name: "The last of a series", args: { dataSet: "iomt-market-size" } };

const states = statesOf({ arabic: arabicFigures, broken: brokenGrowthTable, code: "not-a-number" });
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
