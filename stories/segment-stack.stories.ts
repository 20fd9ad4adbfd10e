import { segmentStack } from "../src/charts/segment-stack/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { arabicParts, brokenPartTable, careParts } from "./data/parts.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

// The report has no parts over years: all data here is made up, and says so.
export default { title: "Charts/Segment stack/Overview", ...chartMeta(segmentStack) } satisfies Meta<ChartArgs>;

export const Amounts: ChartStory = { args: { data: careParts } };
export const Shares: ChartStory = { args: { data: careParts, variant: "percent" } };
export const ThreeParts: ChartStory = { name: "Three parts and Other", args: { data: careParts, maxSegments: 3 } };
export const Highlighted: ChartStory = { name: "One part set apart", args: { data: careParts, highlight: "Software" } };

const states = statesOf({ arabic: arabicParts, broken: brokenPartTable, code: "not-a-number" });
export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenTable = states.brokenTable;
export const UnknownId = states.unknownId;
export const RefusedAddress = states.refusedAddress;
export const RightToLeft = states.rightToLeft;
export const Dark: ChartStory = { ...states.dark, args: { data: careParts } };
export const Narrow: ChartStory = { ...states.narrow, args: { data: careParts } };
export const Wide: ChartStory = { ...states.wide, args: { data: careParts } };
export const GreyscalePrint: ChartStory = { ...states.greyscalePrint, args: { data: careParts } };
