import type { Language } from "../languages.js";
import { waffleEs } from "./adoption-waffle.js";
import { ratesEs } from "./cagr-comparison.js";
import { commonEs } from "./common.js";
import { formatEs } from "./format.js";
import { dumbbellEs } from "./growth-dumbbell.js";
import { keyFigureEs } from "./key-figure.js";
import { dataTableEs } from "./market-data-table.js";
import { growthEs } from "./market-growth-chart.js";
import { rankingEs } from "./market-ranking.js";
import { readingEs } from "./reading.js";
import { donutEs } from "./segment-share-donut.js";
import { stackEs } from "./segment-stack.js";
import { scatterEs } from "./size-growth-scatter.js";

/** Spanish. */
export const language: Language = {
  common: commonEs,
  reading: readingEs,
  charts: {
    "market-growth-chart": growthEs,
    "segment-share-donut": donutEs,
    "growth-dumbbell": dumbbellEs,
    "cagr-comparison": ratesEs,
    "market-ranking": rankingEs,
    "segment-stack": stackEs,
    "adoption-waffle": waffleEs,
    "size-growth-scatter": scatterEs,
    "key-figure": keyFigureEs,
    "market-data-table": dataTableEs,
  },
  format: formatEs,
};
