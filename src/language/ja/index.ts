import type { Language } from "../languages.js";
import { waffle } from "../../charts/adoption-waffle/words.ja.js";
import { rates } from "../../charts/cagr-comparison/words.ja.js";
import { common } from "./common.js";
import { formatJa } from "./format.js";
import { dumbbell } from "../../charts/growth-dumbbell/words.ja.js";
import { keyFigure } from "../../charts/key-figure/words.ja.js";
import { dataTable } from "../../charts/market-data-table/words.ja.js";
import { growth } from "../../charts/market-growth-chart/words.ja.js";
import { ranking } from "../../charts/market-ranking/words.ja.js";
import { reading } from "./preferences.js";
import { donut } from "../../charts/segment-share-donut/words.ja.js";
import { stack } from "../../charts/segment-stack/words.ja.js";
import { scatter } from "../../charts/size-growth-scatter/words.ja.js";

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
