import type { ChartDocs, Chart, DocumentedChart } from "../core/chart.js";
import { documentOptions, type OptionSpecs } from "../core/options.js";
import { adoptionWaffle, adoptionWaffleDocs } from "./adoption-waffle.js";
import { cagrComparison, cagrComparisonDocs } from "./cagr-comparison.js";
import { growthDumbbell, growthDumbbellDocs } from "./growth-dumbbell.js";
import { keyFigure, keyFigureDocs } from "./key-figure.js";
import { marketDataTable, marketDataTableDocs } from "./market-data-table.js";
import { marketGrowthChart, marketGrowthChartDocs, withRare } from "./market-growth-chart.js";
import { marketRanking, marketRankingDocs } from "./market-ranking.js";
import * as rare from "./market-growth-chart/rare.js";
import { segmentShareDonutDocs, segmentShareDonut } from "./segment-share-donut.js";
import { segmentStack, segmentStackDocs } from "./segment-stack.js";
import { sizeGrowthScatterDocs, sizeGrowthScatter } from "./size-growth-scatter.js";

withRare(rare);

/** Every chart, in catalogue order. */
export const charts: readonly DocumentedChart[] = [
  documented(marketGrowthChart, marketGrowthChartDocs),
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
