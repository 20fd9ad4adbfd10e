import { adoptionWaffle } from "../src/charts/adoption-waffle/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicGroups, brokenGroupTable } from "./data/figures.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Adoption/Overview",
  ...chartMeta(adoptionWaffle, { dataSet: "iomt-adoption" }),
} satisfies Meta<ChartArgs>;

export const ThreeGroups: ChartStory = {};
export const TwoGroups: ChartStory = { name: "At most two groups", args: { limit: 2 } };
export const Highlight: ChartStory = { name: "One group set apart", args: { highlight: "us-hospitals" } };

const states = statesOf({ arabic: arabicGroups, broken: brokenGroupTable, code: "unsupported-input" });
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
