import { segmentShareDonut } from "../src/charts/segment-share-donut/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicShares, brokenShareTable, sevenSegments } from "./data/shares.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/Segment share/Overview",
  ...chartMeta(segmentShareDonut, { dataSet: "iomt-segment-share" }),
} satisfies Meta<ChartArgs>;

export const OneShareAndTheRest: ChartStory = {};
export const SevenSegments: ChartStory = { args: { data: sevenSegments } };
export const Bracket: ChartStory = {
  name: "Bracket over the largest three",
  args: { data: sevenSegments, bracket: 3 },
};
export const OwnCentre: ChartStory = {
  name: "A claim in the centre",
  args: { data: sevenSegments, center: "31% wearables" },
};
export const FewerSegments: ChartStory = {
  name: "At most four segments",
  args: { data: sevenSegments, maxSegments: 4 },
};

const states = statesOf({ arabic: arabicShares, broken: brokenShareTable, code: "negative-share" });
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
