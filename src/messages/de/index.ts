import type { Language } from "../languages.js";
import { waffleDe } from "./adoption-waffle.js";
import { ratesDe } from "./cagr-comparison.js";
import { commonDe } from "./common.js";
import { formatDe } from "./format.js";
import { dumbbellDe } from "./growth-dumbbell.js";
import { keyFigureDe } from "./key-figure.js";
import { dataTableDe } from "./market-data-table.js";
import { growthDe } from "./market-growth-chart.js";
import { rankingDe } from "./market-ranking.js";
import { readingDe } from "./reading.js";
import { donutDe } from "./segment-share-donut.js";
import { stackDe } from "./segment-stack.js";
import { scatterDe } from "./size-growth-scatter.js";

/** German. */
export const language: Language = {
  common: commonDe,
  reading: readingDe,
  charts: {
    "market-growth-chart": growthDe,
    "segment-share-donut": donutDe,
    "growth-dumbbell": dumbbellDe,
    "cagr-comparison": ratesDe,
    "market-ranking": rankingDe,
    "segment-stack": stackDe,
    "adoption-waffle": waffleDe,
    "size-growth-scatter": scatterDe,
    "key-figure": keyFigureDe,
    "market-data-table": dataTableDe,
  },
  format: formatDe,
};
