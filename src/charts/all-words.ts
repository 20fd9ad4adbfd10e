/** Every word of every chart at once, for those who cannot wait for a file: `report-charts/core` and what is made with it. */
import type { ChartWords, Words } from "../core/chart.js";
import { primary } from "../core/lang.js";
import { allLanguages } from "../language/all.js";
import { wordsIn, wordsInEnglish } from "../language/language.js";
import { ar as waffleAr } from "./adoption-waffle/words.ar.js";
import { de as waffleDe } from "./adoption-waffle/words.de.js";
import { es as waffleEs } from "./adoption-waffle/words.es.js";
import { fr as waffleFr } from "./adoption-waffle/words.fr.js";
import { ja as waffleJa } from "./adoption-waffle/words.ja.js";
import { ar as ratesAr } from "./cagr-comparison/words.ar.js";
import { de as ratesDe } from "./cagr-comparison/words.de.js";
import { es as ratesEs } from "./cagr-comparison/words.es.js";
import { fr as ratesFr } from "./cagr-comparison/words.fr.js";
import { ja as ratesJa } from "./cagr-comparison/words.ja.js";
import { ar as dumbbellAr } from "./growth-dumbbell/words.ar.js";
import { de as dumbbellDe } from "./growth-dumbbell/words.de.js";
import { es as dumbbellEs } from "./growth-dumbbell/words.es.js";
import { fr as dumbbellFr } from "./growth-dumbbell/words.fr.js";
import { ja as dumbbellJa } from "./growth-dumbbell/words.ja.js";
import { ar as keyFigureAr } from "./key-figure/words.ar.js";
import { de as keyFigureDe } from "./key-figure/words.de.js";
import { es as keyFigureEs } from "./key-figure/words.es.js";
import { fr as keyFigureFr } from "./key-figure/words.fr.js";
import { ja as keyFigureJa } from "./key-figure/words.ja.js";
import { ar as dataTableAr } from "./market-data-table/words.ar.js";
import { de as dataTableDe } from "./market-data-table/words.de.js";
import { es as dataTableEs } from "./market-data-table/words.es.js";
import { fr as dataTableFr } from "./market-data-table/words.fr.js";
import { ja as dataTableJa } from "./market-data-table/words.ja.js";
import { ar as growthAr } from "./market-growth-chart/words.ar.js";
import { de as growthDe } from "./market-growth-chart/words.de.js";
import { es as growthEs } from "./market-growth-chart/words.es.js";
import { fr as growthFr } from "./market-growth-chart/words.fr.js";
import { ja as growthJa } from "./market-growth-chart/words.ja.js";
import { ar as rankingAr } from "./market-ranking/words.ar.js";
import { de as rankingDe } from "./market-ranking/words.de.js";
import { es as rankingEs } from "./market-ranking/words.es.js";
import { fr as rankingFr } from "./market-ranking/words.fr.js";
import { ja as rankingJa } from "./market-ranking/words.ja.js";
import { ar as donutAr } from "./segment-share-donut/words.ar.js";
import { de as donutDe } from "./segment-share-donut/words.de.js";
import { es as donutEs } from "./segment-share-donut/words.es.js";
import { fr as donutFr } from "./segment-share-donut/words.fr.js";
import { ja as donutJa } from "./segment-share-donut/words.ja.js";
import { ar as stackAr } from "./segment-stack/words.ar.js";
import { de as stackDe } from "./segment-stack/words.de.js";
import { es as stackEs } from "./segment-stack/words.es.js";
import { fr as stackFr } from "./segment-stack/words.fr.js";
import { ja as stackJa } from "./segment-stack/words.ja.js";
import { ar as scatterAr } from "./size-growth-scatter/words.ar.js";
import { de as scatterDe } from "./size-growth-scatter/words.de.js";
import { es as scatterEs } from "./size-growth-scatter/words.es.js";
import { fr as scatterFr } from "./size-growth-scatter/words.fr.js";
import { ja as scatterJa } from "./size-growth-scatter/words.ja.js";

/** The charts' own words by tag and language. A chart that speaks English alone is not here. */
const ALL: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map(
  Object.entries({
    "market-growth-chart": { ar: growthAr, de: growthDe, es: growthEs, fr: growthFr, ja: growthJa },
    "segment-share-donut": { ar: donutAr, de: donutDe, es: donutEs, fr: donutFr, ja: donutJa },
    "growth-dumbbell": { ar: dumbbellAr, de: dumbbellDe, es: dumbbellEs, fr: dumbbellFr, ja: dumbbellJa },
    "cagr-comparison": { ar: ratesAr, de: ratesDe, es: ratesEs, fr: ratesFr, ja: ratesJa },
    "market-ranking": { ar: rankingAr, de: rankingDe, es: rankingEs, fr: rankingFr, ja: rankingJa },
    "segment-stack": { ar: stackAr, de: stackDe, es: stackEs, fr: stackFr, ja: stackJa },
    "adoption-waffle": { ar: waffleAr, de: waffleDe, es: waffleEs, fr: waffleFr, ja: waffleJa },
    "size-growth-scatter": { ar: scatterAr, de: scatterDe, es: scatterEs, fr: scatterFr, ja: scatterJa },
    "key-figure": { ar: keyFigureAr, de: keyFigureDe, es: keyFigureEs, fr: keyFigureFr, ja: keyFigureJa },
    "market-data-table": { ar: dataTableAr, de: dataTableDe, es: dataTableEs, fr: dataTableFr, ja: dataTableJa },
  }).map(([tag, words]) => [tag, new Map(Object.entries(words))]),
);

/** What a chart says in a language: English as a whole where the language has no words for it. */
export function wordsFor<W>(chart: { readonly tag: string; readonly words: ChartWords<W> }, lang: string): Words<W> {
  const code = primary(lang);
  const [language, own] = [allLanguages.get(code), ALL.get(chart.tag)?.get(code)];
  return language && own ? wordsIn(language, own as W, lang) : wordsInEnglish(chart.words.en, lang);
}
