import { keyFigure } from "../src/charts/key-figure/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { figures as data } from "./data/figures.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { failsWith } from "./support/play.js";

export default { title: "Charts/Key figure/Edge cases", ...chartMeta(keyFigure) } satisfies Meta<ChartArgs>;

export const Missing: ChartStory = { args: { data, row: "missing" } };
export const Zero: ChartStory = { args: { data, row: "zero" } };
export const Negative: ChartStory = { args: { data, row: "negative" } };
export const LongUnit: ChartStory = { args: { data, row: "long" } };
export const LongUnitNarrow: ChartStory = {
  name: "A long unit at 240 px",
  args: { data, row: "long" },
  parameters: { page: { width: 240 } },
};
export const Enormous: ChartStory = { args: { data, row: "enormous" } };
export const Tiny: ChartStory = { args: { data, row: "tiny" } };
export const UnknownRow: ChartStory = { args: { data, row: "nothing" }, play: failsWith("missing-row") };
