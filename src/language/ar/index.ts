import type { Language } from "../languages.js";
import { waffle } from "../../charts/adoption-waffle/words.ar.js";
import { rates } from "../../charts/cagr-comparison/words.ar.js";
import { common } from "./common.js";
import { digitsOf } from "./digits.js";
import { formatAr } from "./format.js";
import { dumbbell } from "../../charts/growth-dumbbell/words.ar.js";
import { keyFigure } from "../../charts/key-figure/words.ar.js";
import { dataTable } from "../../charts/market-data-table/words.ar.js";
import { growth } from "../../charts/market-growth-chart/words.ar.js";
import { ranking } from "../../charts/market-ranking/words.ar.js";
import { reading } from "./preferences.js";
import { donut } from "../../charts/segment-share-donut/words.ar.js";
import { stack } from "../../charts/segment-stack/words.ar.js";
import { scatter } from "../../charts/size-growth-scatter/words.ar.js";

/** Arabic. */
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
  format: formatAr,
  words: digitsOf,
};
