import { segmentStack } from "../src/charts/segment-stack/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/parts.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default { title: "Charts/Segment stack/Edge cases", ...chartMeta(segmentStack) } satisfies Meta<ChartArgs>;

export const Negative: ChartStory = { name: "Parts below zero", args: { data: data.negativeParts } };
export const NegativeNarrow: ChartStory = {
  name: "Parts below zero at 320 px",
  args: { data: data.negativeParts },
  parameters: { page: { width: 320 } },
};
export const Missing: ChartStory = { name: "A missing part", args: { data: data.missingPart } };
export const MissingShares: ChartStory = {
  name: "A missing part among shares",
  args: { data: data.missingPart, variant: "percent" },
};
export const OneYear: ChartStory = { args: { data: data.oneYear } };
export const TwentyParts: ChartStory = { args: { data: data.manyParts } };
export const LongNames: ChartStory = { args: { data: data.longNames } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longNames },
  parameters: { page: { width: 320 } },
};
export const Ties: ChartStory = { name: "Equal parts", args: { data: data.ties } };
