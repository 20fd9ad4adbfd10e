import type { DatasetTexts } from "../../core/dataset-texts.js";
import { primary } from "../../core/lang.js";
import { fileOf, textsIn, type FileName, type TextsFile } from "./texts-in.js";

/**
 * What a dataset of the package says in a language, which a page downloads for that dataset and language alone; undefined
 * in English, in languages that the package does not speak, and for other data.
 *
 * @param id empty for data that is not the package's
 */
export function loadTexts(id: string, lang: string): Promise<DatasetTexts> | undefined {
  const file = fileOf(id);
  const load = file && FILES.get(primary(lang))?.[file];
  return load?.().then(({ default: texts }) => textsIn(texts, id));
}

type Load = () => Promise<{ readonly default: TextsFile }>;

/** Files by language and name; a test compares them with the folder. */
const FILES: ReadonlyMap<string, Readonly<Record<FileName, Load>>> = new Map([
  [
    "ar",
    {
      "connected-care-markets": () => import("../../../datasets/texts/ar/connected-care-markets.json"),
      "market-size-series": () => import("../../../datasets/texts/ar/market-size-series.json"),
      "iomt-segment-share": () => import("../../../datasets/texts/ar/iomt-segment-share.json"),
      "iomt-adoption": () => import("../../../datasets/texts/ar/iomt-adoption.json"),
      "iomt-key-figures": () => import("../../../datasets/texts/ar/iomt-key-figures.json"),
    },
  ],
  [
    "de",
    {
      "connected-care-markets": () => import("../../../datasets/texts/de/connected-care-markets.json"),
      "market-size-series": () => import("../../../datasets/texts/de/market-size-series.json"),
      "iomt-segment-share": () => import("../../../datasets/texts/de/iomt-segment-share.json"),
      "iomt-adoption": () => import("../../../datasets/texts/de/iomt-adoption.json"),
      "iomt-key-figures": () => import("../../../datasets/texts/de/iomt-key-figures.json"),
    },
  ],
  [
    "es",
    {
      "connected-care-markets": () => import("../../../datasets/texts/es/connected-care-markets.json"),
      "market-size-series": () => import("../../../datasets/texts/es/market-size-series.json"),
      "iomt-segment-share": () => import("../../../datasets/texts/es/iomt-segment-share.json"),
      "iomt-adoption": () => import("../../../datasets/texts/es/iomt-adoption.json"),
      "iomt-key-figures": () => import("../../../datasets/texts/es/iomt-key-figures.json"),
    },
  ],
  [
    "fr",
    {
      "connected-care-markets": () => import("../../../datasets/texts/fr/connected-care-markets.json"),
      "market-size-series": () => import("../../../datasets/texts/fr/market-size-series.json"),
      "iomt-segment-share": () => import("../../../datasets/texts/fr/iomt-segment-share.json"),
      "iomt-adoption": () => import("../../../datasets/texts/fr/iomt-adoption.json"),
      "iomt-key-figures": () => import("../../../datasets/texts/fr/iomt-key-figures.json"),
    },
  ],
  [
    "ja",
    {
      "connected-care-markets": () => import("../../../datasets/texts/ja/connected-care-markets.json"),
      "market-size-series": () => import("../../../datasets/texts/ja/market-size-series.json"),
      "iomt-segment-share": () => import("../../../datasets/texts/ja/iomt-segment-share.json"),
      "iomt-adoption": () => import("../../../datasets/texts/ja/iomt-adoption.json"),
      "iomt-key-figures": () => import("../../../datasets/texts/ja/iomt-key-figures.json"),
    },
  ],
]);
