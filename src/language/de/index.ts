import type { Language } from "../languages.js";
import { waffleDe } from "../../charts/adoption-waffle/words.de.js";
import { ratesDe } from "../../charts/cagr-comparison/words.de.js";
import { commonDe } from "./common.js";
import { formatDe } from "./format.js";
import { dumbbellDe } from "../../charts/growth-dumbbell/words.de.js";
import { keyFigureDe } from "../../charts/key-figure/words.de.js";
import { dataTableDe } from "../../charts/market-data-table/words.de.js";
import { growthDe } from "../../charts/market-growth-chart/words.de.js";
import { rankingDe } from "../../charts/market-ranking/words.de.js";
import { readingDe } from "./preferences.js";
import { donutDe } from "../../charts/segment-share-donut/words.de.js";
import { stackDe } from "../../charts/segment-stack/words.de.js";
import { scatterDe } from "../../charts/size-growth-scatter/words.de.js";

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
