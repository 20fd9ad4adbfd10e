import type { Language } from "../languages.js";
import { waffleFr } from "./adoption-waffle.js";
import { ratesFr } from "./cagr-comparison.js";
import { commonFr } from "./common.js";
import { formatFr } from "./format.js";
import { dumbbellFr } from "./growth-dumbbell.js";
import { keyFigureFr } from "./key-figure.js";
import { dataTableFr } from "./market-data-table.js";
import { growthFr } from "./market-growth-chart.js";
import { rankingFr } from "./market-ranking.js";
import { readingFr } from "./reading.js";
import { donutFr } from "./segment-share-donut.js";
import { stackFr } from "./segment-stack.js";
import { scatterFr } from "./size-growth-scatter.js";

/** French. */
export const language: Language = {
  common: commonFr,
  reading: readingFr,
  charts: {
    "market-growth-chart": growthFr,
    "segment-share-donut": donutFr,
    "growth-dumbbell": dumbbellFr,
    "cagr-comparison": ratesFr,
    "market-ranking": rankingFr,
    "segment-stack": stackFr,
    "adoption-waffle": waffleFr,
    "size-growth-scatter": scatterFr,
    "key-figure": keyFigureFr,
    "market-data-table": dataTableFr,
  },
  format: formatFr,
};
