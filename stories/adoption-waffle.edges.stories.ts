import { adoptionWaffle } from "../src/charts/adoption-waffle/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import * as data from "./data/figures.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";

export default { title: "Charts/Adoption/Edge cases", ...chartMeta(adoptionWaffle) } satisfies Meta<ChartArgs>;

const narrow = { page: { width: 320 } };

export const Rounded: ChartStory = { name: "Shares that are not whole", args: { data: data.roundedGroups } };
export const ZeroAndMissing: ChartStory = { name: "Nothing, all and no data", args: { data: data.zeroAndMissing } };
export const OneGroup: ChartStory = { args: { data: data.oneGroup } };
export const TwentyGroups: ChartStory = { args: { data: data.twentyGroups } };
export const LongNames: ChartStory = { args: { data: data.longGroups } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longGroups },
  parameters: narrow,
};
