import type { Language } from "../languages.js";
import { waffleEs } from "../../charts/adoption-waffle/words.es.js";
import { ratesEs } from "../../charts/cagr-comparison/words.es.js";
import { commonEs } from "./common.js";
import { formatEs } from "./format.js";
import { dumbbellEs } from "../../charts/growth-dumbbell/words.es.js";
import { keyFigureEs } from "../../charts/key-figure/words.es.js";
import { dataTableEs } from "../../charts/market-data-table/words.es.js";
import { growthEs } from "../../charts/market-growth-chart/words.es.js";
import { rankingEs } from "../../charts/market-ranking/words.es.js";
import { readingEs } from "./preferences.js";
import { donutEs } from "../../charts/segment-share-donut/words.es.js";
import { stackEs } from "../../charts/segment-stack/words.es.js";
import { scatterEs } from "../../charts/size-growth-scatter/words.es.js";

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
