import type { Language } from "../languages.js";
import { waffle } from "./adoption-waffle.js";
import { rates } from "./cagr-comparison.js";
import { common } from "./common.js";
import { formatJa } from "./format.js";
import { dumbbell } from "./growth-dumbbell.js";
import { keyFigure } from "./key-figure.js";
import { dataTable } from "./market-data-table.js";
import { growth } from "./market-growth-chart.js";
import { ranking } from "./market-ranking.js";
import { reading } from "./reading.js";
import { donut } from "./segment-share-donut.js";
import { stack } from "./segment-stack.js";
import { scatter } from "./size-growth-scatter.js";

/** Japanese. */
export const language: Language = {
  common,
  reading,
  charts: {
    "market-growth-chart": growth,
    "segment-share-donut": donut,
    "growth-dumbbell": dumbbell,
    "cagr-comparison": rates,
    "market-ranking": ranking,
    "segment-stack": stack,
    "adoption-waffle": waffle,
    "size-growth-scatter": scatter,
    "key-figure": keyFigure,
    "market-data-table": dataTable,
  },
  format: formatJa,
};
