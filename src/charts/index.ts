import type { ChartDocs, Chart, DocumentedChart } from "../core/chart.js";
import { documentOptions, type OptionSpecs } from "../core/options.js";
import { adoptionWaffle, adoptionWaffleDocs } from "./adoption-waffle/chart.js";
import { cagrComparison, cagrComparisonDocs } from "./cagr-comparison/chart.js";
import { growthDumbbell, growthDumbbellDocs } from "./growth-dumbbell/chart.js";
import { keyFigure, keyFigureDocs } from "./key-figure/chart.js";
import { marketDataTable, marketDataTableDocs } from "./market-data-table/chart.js";
import { marketGrowthChartDocs } from "./market-growth-chart/chart.js";
import { marketRanking, marketRankingDocs } from "./market-ranking/chart.js";
import { wholeGrowthChart } from "./market-growth-chart/whole.js";
import { segmentShareDonutDocs, segmentShareDonut } from "./segment-share-donut/chart.js";
import { segmentStack, segmentStackDocs } from "./segment-stack/chart.js";
import { sizeGrowthScatterDocs, sizeGrowthScatter } from "./size-growth-scatter/chart.js";

/** Every chart, in catalogue order. */
export const charts: readonly DocumentedChart[] = [
  documented(wholeGrowthChart, marketGrowthChartDocs),
  documented(segmentShareDonut, segmentShareDonutDocs),
  documented(growthDumbbell, growthDumbbellDocs),
  documented(cagrComparison, cagrComparisonDocs),
  documented(marketRanking, marketRankingDocs),
  documented(segmentStack, segmentStackDocs),
  documented(adoptionWaffle, adoptionWaffleDocs),
  documented(sizeGrowthScatter, sizeGrowthScatterDocs),
  documented(keyFigure, keyFigureDocs),
  documented(marketDataTable, marketDataTableDocs),
];

function documented<O extends OptionSpecs>(
  chart: { readonly options: O } & Chart,
  docs: ChartDocs<O>,
): DocumentedChart {
  return { ...chart, ...docs, options: documentOptions(chart.options, docs.options) };
}
