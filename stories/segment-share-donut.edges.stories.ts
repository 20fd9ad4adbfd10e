import { segmentShareDonut } from "../src/charts/segment-share-donut/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/shares.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default { title: "Charts/Segment share/Edge cases", ...chartMeta(segmentShareDonut) } satisfies Meta<ChartArgs>;

const narrow = { page: { width: 320 } };

export const TwentySegments: ChartStory = { args: { data: data.twentySegments } };
export const Ties: ChartStory = { name: "All shares equal", args: { data: data.ties } };
export const TooMuch: ChartStory = { name: "A sum above 100%", args: { data: data.tooMuch } };
export const MissingAndZero: ChartStory = { name: "Missing and zero", args: { data: data.missingAndZero } };
export const LongNames: ChartStory = { args: { data: data.longNames } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longNames },
  parameters: narrow,
};
export const SevenSegmentsNarrow: ChartStory = {
  name: "Seven segments at 320 px",
  args: { data: data.sevenSegments },
  parameters: narrow,
};
export const SevenSegmentsDark: ChartStory = {
  name: "Seven segments on a dark page",
  args: { data: data.sevenSegments },
  globals: { theme: "dark" },
};
export const SevenSegmentsGrey: ChartStory = {
  name: "Seven segments without colour",
  args: { data: data.sevenSegments },
  parameters: { page: { width: 680, greyscale: true } },
};
export const Hairline: ChartStory = { name: "A sliver", args: { data: data.hairline } };
