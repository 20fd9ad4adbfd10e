/** What the datasets of the package say in every language, for those who cannot wait for a file. */
import type { Dataset } from "../../core/dataset.js";
import type { DatasetTexts } from "../../core/dataset-texts.js";
import { primary } from "../../core/lang.js";
import tableAr from "../../../datasets/texts/ar/connected-care-markets.json";
import seriesAr from "../../../datasets/texts/ar/market-size-series.json";
import sharesAr from "../../../datasets/texts/ar/iomt-segment-share.json";
import adoptionAr from "../../../datasets/texts/ar/iomt-adoption.json";
import figuresAr from "../../../datasets/texts/ar/iomt-key-figures.json";
import tableDe from "../../../datasets/texts/de/connected-care-markets.json";
import seriesDe from "../../../datasets/texts/de/market-size-series.json";
import sharesDe from "../../../datasets/texts/de/iomt-segment-share.json";
import adoptionDe from "../../../datasets/texts/de/iomt-adoption.json";
import figuresDe from "../../../datasets/texts/de/iomt-key-figures.json";
import tableEs from "../../../datasets/texts/es/connected-care-markets.json";
import seriesEs from "../../../datasets/texts/es/market-size-series.json";
import sharesEs from "../../../datasets/texts/es/iomt-segment-share.json";
import adoptionEs from "../../../datasets/texts/es/iomt-adoption.json";
import figuresEs from "../../../datasets/texts/es/iomt-key-figures.json";
import tableFr from "../../../datasets/texts/fr/connected-care-markets.json";
import seriesFr from "../../../datasets/texts/fr/market-size-series.json";
import sharesFr from "../../../datasets/texts/fr/iomt-segment-share.json";
import adoptionFr from "../../../datasets/texts/fr/iomt-adoption.json";
import figuresFr from "../../../datasets/texts/fr/iomt-key-figures.json";
import tableJa from "../../../datasets/texts/ja/connected-care-markets.json";
import seriesJa from "../../../datasets/texts/ja/market-size-series.json";
import sharesJa from "../../../datasets/texts/ja/iomt-segment-share.json";
import adoptionJa from "../../../datasets/texts/ja/iomt-adoption.json";
import figuresJa from "../../../datasets/texts/ja/iomt-key-figures.json";
import { bundledDatasets } from "./index.js";
import { fileOf, textsIn, type FileName, type TextsFile } from "./texts-in.js";

const ALL: ReadonlyMap<string, Readonly<Record<FileName, TextsFile>>> = new Map([
  [
    "ar",
    {
      "connected-care-markets": tableAr,
      "market-size-series": seriesAr,
      "iomt-segment-share": sharesAr,
      "iomt-adoption": adoptionAr,
      "iomt-key-figures": figuresAr,
    },
  ],
  [
    "de",
    {
      "connected-care-markets": tableDe,
      "market-size-series": seriesDe,
      "iomt-segment-share": sharesDe,
      "iomt-adoption": adoptionDe,
      "iomt-key-figures": figuresDe,
    },
  ],
  [
    "es",
    {
      "connected-care-markets": tableEs,
      "market-size-series": seriesEs,
      "iomt-segment-share": sharesEs,
      "iomt-adoption": adoptionEs,
      "iomt-key-figures": figuresEs,
    },
  ],
  [
    "fr",
    {
      "connected-care-markets": tableFr,
      "market-size-series": seriesFr,
      "iomt-segment-share": sharesFr,
      "iomt-adoption": adoptionFr,
      "iomt-key-figures": figuresFr,
    },
  ],
  [
    "ja",
    {
      "connected-care-markets": tableJa,
      "market-size-series": seriesJa,
      "iomt-segment-share": sharesJa,
      "iomt-adoption": adoptionJa,
      "iomt-key-figures": figuresJa,
    },
  ],
]);

/** The texts of a dataset of the package; undefined in English, in languages it does not speak, and for other data. */
export function textsFor(dataset: Dataset, lang: string): DatasetTexts | undefined {
  const file = fileOf(dataset.id);
  const texts = file && ALL.get(primary(lang))?.[file];
  return texts && bundledDatasets().includes(dataset) ? textsIn(texts, dataset.id) : undefined;
}
