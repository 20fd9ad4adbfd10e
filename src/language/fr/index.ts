import type { Language } from "../languages.js";
import { waffleFr } from "../../charts/adoption-waffle/words.fr.js";
import { ratesFr } from "../../charts/cagr-comparison/words.fr.js";
import { commonFr } from "./common.js";
import { formatFr } from "./format.js";
import { dumbbellFr } from "../../charts/growth-dumbbell/words.fr.js";
import { keyFigureFr } from "../../charts/key-figure/words.fr.js";
import { dataTableFr } from "../../charts/market-data-table/words.fr.js";
import { growthFr } from "../../charts/market-growth-chart/words.fr.js";
import { rankingFr } from "../../charts/market-ranking/words.fr.js";
import { readingFr } from "./preferences.js";
import { donutFr } from "../../charts/segment-share-donut/words.fr.js";
import { stackFr } from "../../charts/segment-stack/words.fr.js";
import { scatterFr } from "../../charts/size-growth-scatter/words.fr.js";

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
