import { yearsNow } from "../../src/core/now.js";
import { whyNotDrawn } from "../../src/charts/can-draw.js";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import { bundledDatasets } from "../../src/data/bundled/index.js";
import type { Dataset } from "../../src/core/dataset.js";
import { careParts } from "../../stories/data/parts.js";

/** A chart as an author would publish it. */
export interface Example {
  readonly tag: string;
  /** Id of a bundled dataset, or data made up where the report has none. */
  readonly data: string | Dataset;
  /** Says what the data shows. */
  readonly heading: string;
  /** Texts that must be found in its picture. */
  readonly shows?: readonly string[];
  /** Further attributes, as written in HTML. */
  readonly attributes?: string;
}

/** Charts that somebody has written an example for. */
export const AUTHORED: readonly Example[] = [
  {
    tag: "market-growth-chart",
    shows: ["48.7", "370.9"],
    data: "iomt-market-size",
    heading: "Connected medical devices: a market forecast to grow more than sevenfold in a decade",
  },
  {
    tag: "segment-share-donut",
    shows: ["45%", "55%"],
    data: "iomt-segment-share",
    heading: "Wearables hold 45% of the market for connected medical devices",
  },
  {
    tag: "growth-dumbbell",
    shows: ["63.5", "590.9"],
    data: "connected-care-markets",
    heading: "Remote patient monitoring is forecast to grow twelvefold, ahead of nine other markets",
    attributes: `highlight="Internet of Medical Things"`,
  },
  {
    tag: "cagr-comparison",
    shows: ["23.15", "22.5"],
    data: "connected-care-markets",
    heading: "Seven of ten stated growth rates are higher than the published figures give",
  },
  {
    tag: "market-ranking",
    shows: ["797.8", "36.0"],
    data: "connected-care-markets",
    heading: "Home healthcare stays the largest of ten connected care markets",
    attributes: `highlight="Internet of Medical Things"`,
  },
  {
    tag: "segment-stack",
    shows: ["52.8", "20.1"],
    data: careParts,
    heading: "Wearable devices are the largest part from 2023 on",
  },
  {
    tag: "adoption-waffle",
    shows: ["over 60%", "75%"],
    data: "iomt-adoption",
    heading: "More than half of providers use connected devices for chronic disease",
  },
  {
    tag: "size-growth-scatter",
    shows: ["Home healthcare", "30%"],
    data: "connected-care-markets",
    heading: "The largest market is among the slowest",
    attributes: `highlight="Internet of Medical Things"`,
  },
  {
    tag: "key-figure",
    shows: ["305bn"],
    data: "iomt-key-figures",
    heading: "Monitoring at a distance could save about USD 305 billion",
    attributes: `row="remote-monitoring-savings"`,
  },
  {
    tag: "market-data-table",
    shows: ["48.7", "23.15%"],
    data: "connected-care-markets",
    heading: "Ten connected care markets, as the report has them",
  },
];

/** One example of every chart; of one that nobody has written an example for, the first bundled data that it draws. */
export const EXAMPLES: readonly Example[] = charts.map(
  (chart) =>
    AUTHORED.find(({ tag }) => tag === chart.tag) ?? {
      tag: chart.tag,
      data: bundledDatasets().find((dataset) => draws(chart, dataset))?.id ?? "",
      heading: chart.question,
    },
);

/** Those that are a picture; the others are read. */
export const SEEN: readonly Example[] = EXAMPLES.filter(
  ({ tag }) => charts.find((chart) => chart.tag === tag)?.grid === undefined,
);

/** Those of more than one datum: a single one has no listbox. */
export const SEVERAL: readonly Example[] = SEEN.filter(({ tag }) => tag !== "key-figure");

const draws = (chart: AnyChart, dataset: Dataset): boolean => whyNotDrawn(chart, dataset, {}, yearsNow()) === "";

/** The element as an author writes it; data that is not bundled stands inside it. */
export function markup({ tag, data, attributes = "" }: Example, more = ""): string {
  const own = typeof data === "string" ? ` data-set="${data}"` : "";
  const child =
    typeof data === "string"
      ? ""
      : `<script type="application/json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
  return `<${tag}${own} ${attributes} ${more}>${child}</${tag}>`;
}
