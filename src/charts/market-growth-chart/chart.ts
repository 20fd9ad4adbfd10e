import type { AnyChart, Chart, ChartDocs } from "../../core/chart.js";
import { readOptions } from "../../core/options.js";
import { growthDefinition, options } from "./definition.js";
import type { GrowthChartModel } from "./model.js";
import type { GrowthWords } from "./words.en.js";

/** Market growth over years: columns, a line or an area; reported, projected and modelled told apart. */
export const marketGrowthChart: Chart<GrowthChartModel, typeof options, GrowthWords> = {
  ...growthDefinition(),
  whole: ({ bundled, given }) => {
    const { variant, scale } = readOptions(options, given);
    const isColumns = variant === "columns" && scale === "linear" && bundled.endsWith("-market-size");
    return isColumns ? undefined : import("./whole.js").then(({ wholeGrowthChart }) => wholeGrowthChart as AnyChart);
  },
};

export const marketGrowthChartDocs: ChartDocs<typeof options> = {
  title: "Growth columns or line",
  question: "How big, when, and how sure?",
  options: {
    variant: "How the values are drawn; several series are always lines.",
    scale: "Value axis. Log and index are drawn as lines: columns need a zero.",
    noModelled: "Leaves out the values between two published years.",
    noRate: "Leaves out the growth rate and what is said about it.",
    annotations: "Dated events of the dataset.",
  },
};
