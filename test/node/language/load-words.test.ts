import { describe, expect, it, vi } from "vitest";
import { wordsFor } from "../../../src/charts/all-words.js";
import { charts } from "../../../src/charts/index.js";
import type { AnyChart } from "../../../src/core/chart.js";
import { getDataset } from "../../../src/core.js";
import { languageCodes } from "../../../src/language/all.js";
import { wordsInEnglish } from "../../../src/language/language.js";
import { loadPreferences } from "../../../src/language/load-preferences.js";
import { loadWords } from "../../../src/language/load-words.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";

const codes = languageCodes();
const growth = charts[0]!;
/** A chart that its author has written in English alone. */
const young: AnyChart = { ...growth, tag: "young-chart", words: { en: growth.words.en, others: new Map() } };

describe("the words of all charts", () => {
  it.each(charts.map(({ tag, words }) => [tag, words.others] as const))(
    "of %s are in languages that the package speaks, of which a chart may lack some",
    (_tag, others) => {
      expect(codes).toEqual(expect.arrayContaining([...others.keys()]));
    },
  );

  it.each(charts.map((chart) => [chart.tag, chart] as const))(
    "are the same whether %s loads them or has them at hand",
    async (_tag, chart) => {
      for (const lang of [...codes, "en", "en-US", "de-CH", "ar-EG", "nl"]) {
        const [loaded, atHand] = [await loadWords(chart, lang), wordsFor(chart, lang)];
        expect(loaded.own).toBe(atHand.own);
        expect(loaded.common).toBe(atHand.common);
        expect(loaded.format).toBe(atHand.format);
      }
    },
  );

  it("are there at once in English, and where there are none", () => {
    for (const lang of ["en", "en-US", "nl", ""]) expect(loadWords(growth, lang)).not.toBeInstanceOf(Promise);
    expect(loadWords(growth, "de")).toBeInstanceOf(Promise);
  });

  it("are plain English for a language that an object of JavaScript knows by name", async () => {
    for (const lang of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"]) {
      const { format, own } = await loadWords(growth, lang);
      expect([format.lang, own]).toEqual(["en", growth.words.en]);
      expect(await loadPreferences({ ...format, lang })).toBeUndefined();
    }
  });
});

describe("a chart in English alone", () => {
  it.each(codes)(
    "is English as a whole on a page in %s: its words, those that charts share, and its numbers",
    async (code) => {
      for (const words of [wordsFor(young, code), await loadWords(young, code)])
        expect(words).toEqual(wordsInEnglish(young.words.en, "en"));
      const dataset = getDataset("iomt-market-size")!;
      const [here, there] = [code, "en"].map((lang) => compose(young, dataset, {}, wordsFor(young, lang), NOW));
      expect(here!.description).toEqual(there!.description);
      expect(here!.table.rows).toEqual(there!.table.rows);
    },
  );
});

describe("words that are on their way", () => {
  const chartWith = (load: () => Promise<unknown>): AnyChart => ({
    ...growth,
    words: { en: growth.words.en, others: new Map([["de", load]]) },
  });

  it("are asked for before anything else has arrived", () => {
    const load = vi.fn(() => new Promise<unknown>(() => undefined));
    void loadWords(chartWith(load), "de");
    expect(load).toHaveBeenCalledOnce();
  });

  it("are an error where they do not arrive, and asked for again by whoever asks again", async () => {
    const load = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error("No such file"))
      .mockResolvedValueOnce(growth.words.en);
    const chart = chartWith(load);
    await expect(loadWords(chart, "de")).rejects.toThrow("No such file");
    expect((await loadWords(chart, "de")).format.lang).toBe("de");
  });
});

describe("the words of the panel of preferences", () => {
  const inLang = (lang: string) => loadPreferences(wordsFor(growth, lang).format);

  it("are loaded in the language of the chart, with the digits of its region", async () => {
    expect((await inLang("de"))?.patterns).toBe("Nummern und Muster, nicht nur Farben");
    const heard = { count: 11, lowest: "", highest: "", multiples: false, glides: false, statuses: [] };
    expect((await inLang("ar-EG"))?.heard(heard)).toContain("١١\u00a0نغمة");
    expect((await inLang("ar-MA"))?.heard(heard)).toContain("11\u00a0نغمة");
  });

  it("are not loaded for English", async () => {
    expect(await inLang("en-GB")).toBeUndefined();
    expect(await loadPreferences(wordsFor(young, "de").format)).toBeUndefined();
  });
});
