import { marketDataTable } from "../src/charts/market-data-table/chart.js";
import type { Meta } from "@storybook/web-components-vite";
import { figures } from "./data/figures.js";
import { severalSeries } from "./data/growth.js";
import * as data from "./data/spans.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { failsWith } from "./support/play.js";

export default { title: "Charts/Data table/Edge cases", ...chartMeta(marketDataTable) } satisfies Meta<ChartArgs>;

const narrow = { page: { width: 320 } };

export const MissingZeroNegative: ChartStory = {
  name: "Missing, zero and negative",
  args: { data: data.missingZeroNegative },
};
export const OneRow: ChartStory = { args: { data: data.oneRow } };
export const TwentyRows: ChartStory = { args: { data: data.twentyRows } };
export const LongNames: ChartStory = { args: { data: data.longNames } };
export const LongNamesNarrow: ChartStory = {
  name: "Long names at 320 px",
  args: { data: data.longNames },
  parameters: narrow,
};
export const Extremes: ChartStory = { args: { data: data.extremes } };
export const OwnUnitsNarrow: ChartStory = {
  name: "A unit in each row at 320 px",
  args: { data: figures },
  parameters: narrow,
};
export const SeveralSeries: ChartStory = { args: { data: severalSeries } };
export const UnknownColumn: ChartStory = {
  name: "Sorted by a column that is not there",
  args: { data: data.twentyRows, sort: "Nothing" },
  play: failsWith("missing-column"),
};
