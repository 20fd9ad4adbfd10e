import { marketRanking } from "../src/charts/market-ranking/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicRanking, brokenRankingTable } from "./data/ranking.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Ranking/Overview",
  ...chartMeta(marketRanking, { dataSet: "connected-care-markets" }),
} satisfies Meta<ChartArgs>;

export const LastYear: ChartStory = { name: "By last value" };
export const FirstYear: ChartStory = { name: "By first value", args: { year: "start" } };
export const OneYear: ChartStory = { name: "Of one year", args: { year: "2033" } };
export const Highlighted: ChartStory = { name: "One row set apart", args: { highlight: "Internet of Medical Things" } };
export const FiveByName: ChartStory = { name: "Five rows, by name", args: { sort: "name", limit: 5 } };
export const Shares: ChartStory = { args: { dataSet: "iomt-adoption" } };

const states = statesOf({ arabic: arabicRanking, broken: brokenRankingTable, code: "not-a-number" });
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
