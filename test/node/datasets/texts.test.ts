import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../../../src/core.js";
import { charts } from "../../../src/charts/index.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { DatasetError } from "../../../src/core/errors.js";
import { textsFor } from "../../../src/data/bundled/all-texts.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { loadTexts } from "../../../src/data/bundled/load-texts.js";
import { renamed, translated } from "../../../src/data/translated.js";
import { languageCodes } from "../../../src/language/all.js";
import { numbersIn } from "../support/numbers-in-text.js";

const FOLDER = path.join(import.meta.dirname, "../../../datasets/texts");

const all = languageCodes().flatMap((lang) => bundledDatasets().map((dataset) => [lang, dataset.id, dataset] as const));

function textsOf(dataset: Dataset, lang: string) {
  const texts = textsFor(dataset, lang);
  if (!texts) throw new Error(`${dataset.id} has no texts in ${lang}.`);
  return texts;
}

/** Words of the data that any language writes as English does: names, and what is inside figures. */
const PROPER =
  /\b(?:FDA|Philips|Masimo|Goldman Sachs|Deloitte|HIPAA|Healthcare IoT Devices|IoMT|IoT|USD|US|Wearables)\b/g;

const valuesIn = (text: string, lang: string): number[] =>
  numbersIn(text, lang)
    .map(({ value }) => value)
    .filter((value) => value > 12 || value < 1 || !Number.isInteger(value));

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

describe("the texts of the package's datasets", () => {
  it("are there in every language of the package, a file for each file of data", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(languageCodes().sort());
    for (const lang of languageCodes()) {
      expect(readdirSync(path.join(FOLDER, lang)).sort()).toEqual([
        "connected-care-markets.json",
        "iomt-adoption.json",
        "iomt-key-figures.json",
        "iomt-segment-share.json",
        "market-size-series.json",
      ]);
    }
  });

  it.each(all)("%s of %s: as many as the dataset has, one for each field, row, note and event", (lang, _, dataset) => {
    const texts = textsOf(dataset, lang);
    expect(texts.lang).toBe(lang);
    expect(Object.keys(texts.fields)).toEqual(dataset.fields.map(({ key }) => key));
    expect(texts.notes ?? []).toHaveLength(dataset.notes.length);
    expect(texts.annotations ?? []).toHaveLength(dataset.annotations.length);
    const written = dataset.fields.filter(
      ({ key, type }) => key !== "id" && key !== "qualifier" && (type === "category" || type === "text"),
    );
    expect(Object.keys(texts.cells ?? {})).toEqual(written.map(({ key }) => key));
    for (const { key } of written) {
      expect(texts.cells?.[key]?.map((text) => text === null)).toEqual(dataset.rows.map((row) => row[key] === null));
    }
    expect([!texts.subtitle, !texts.description, !texts.license, !texts.remainder]).toEqual([
      !dataset.subtitle,
      !dataset.description,
      !dataset.license,
      !dataset.remainder,
    ]);
  });

  it.each(all)(
    "%s of %s: the figures and years of notes and titles are those of the English ones",
    (lang, _, dataset) => {
      const texts = textsOf(dataset, lang);
      const pairs = [
        [dataset.title, texts.title],
        [dataset.subtitle ?? "", texts.subtitle ?? ""],
        ...dataset.notes.map((note, index) => [note, texts.notes?.[index] ?? ""]),
      ] as const;
      for (const [english, other] of pairs) {
        // Small ones are words in one language and digits in another.
        const [wanted, found] = [valuesIn(english, "en"), valuesIn(other, lang)];
        // “48.7” beside “46.2 billion” is in billions too, which Japanese writes out.
        const isThere = (value: number) => found.some((one) => near(one, value) || near(one, value * 1e9));
        expect(
          wanted.filter((value) => !isThere(value)),
          other,
        ).toEqual([]);
        expect(found, other).toHaveLength(wanted.length);
      }
    },
  );

  it.each(all)("%s of %s: say nothing in English, names aside", (lang, _, dataset) => {
    const { lang: __, ...texts } = textsOf(dataset, lang);
    const strings: string[] = [];
    JSON.stringify(texts, (key, value: unknown) => {
      if (typeof value === "string") strings.push(value);
      return value;
    });
    for (const text of strings) {
      expect(text.replace(PROPER, "")).not.toMatch(
        /\b(?:the|of|and|market|share|size|year|not|published|billion|devices)\b/i,
      );
      if (lang === "ja" || lang === "ar") expect(text.replace(PROPER, "")).not.toMatch(/[a-z]{3}/i);
    }
  });

  it.each(languageCodes())("a page in %s loads those that all of it has, and no figures with them", async (lang) => {
    for (const dataset of bundledDatasets()) {
      expect(await loadTexts(dataset.id, `${lang}-XX`)).toEqual(textsOf(dataset, lang));
    }
    expect(loadTexts("iomt-market-size", "en")).toBeUndefined();
    expect(loadTexts("iomt-market-size", "it")).toBeUndefined();
    expect(loadTexts("", lang)).toBeUndefined();
  });
});

describe("a dataset in another language", () => {
  it.each(all)("%s of %s: has the same figures, statuses and ids", (lang, _, dataset) => {
    const said = translated(dataset, textsOf(dataset, lang));
    const figures = ({ rows, fields }: Dataset) =>
      rows.map((row) =>
        fields.map(({ key, type }) => (type === "category" || type === "text" ? key === "id" && row[key] : row[key])),
      );
    expect(figures(said)).toEqual(figures(dataset));
    expect(said.fields.map(({ key, type, decimals, unit }) => ({ key, type, decimals, unit }))).toEqual(
      dataset.fields.map(({ key, type, decimals, unit }) => ({ key, type, decimals, unit })),
    );
  });

  it("is found by the names of the original, which authors have written into their pages", () => {
    const dataset = bundledDatasets().find(({ id }) => id === "connected-care-markets");
    if (!dataset) throw new Error("The table of markets is gone.");
    const given = {
      highlight: " telemedicine",
      y: "Projected size",
      x: "market",
      heading: "Telemedicine",
      sort: "Market",
    };
    expect(renamed(given, dataset, textsOf(dataset, "de"))).toEqual({
      highlight: "Telemedizin",
      y: "end",
      x: "market",
      heading: "Telemedicine",
      sort: "market",
    });
  });

  it("keeps what an author set apart", () => {
    const options = { lang: "de", highlight: "Telemedicine" };
    const { svg } = render("market-ranking", "connected-care-markets", options);
    expect(svg).toBe(render("market-ranking", "connected-care-markets", { lang: "de", highlight: "telemedicine" }).svg);
    expect(svg).not.toBe(render("market-ranking", "connected-care-markets", { lang: "de" }).svg);
    expect(svg).toContain("Telemedizin");
  });
});

describe("a chart of the package's data, with nothing else said", () => {
  const titles = new Set(bundledDatasets().flatMap(({ source }) => [source?.title ?? "", source?.author ?? ""]));

  it.each(all)("%s of %s: holds no English sentence in any chart", (lang, id) => {
    for (const { tag } of charts) {
      const made = drawn(tag, id, lang);
      if (!made) continue;
      const csv = made.csv.replace(/\b(?:reported|projected|modelled)\b/g, "");
      const text = [made.description, made.table, made.svg, csv]
        .join(" ")
        .replace(/<style[\s\S]*?<\/style>/g, " ")
        .replace(/<[^>]+>/g, " ")
        .replace(PROPER, " ");
      const rest = [...titles].reduce((left, title) => (title ? left.replaceAll(title, " ") : left), text);
      expect(
        rest.match(/\b(?:the|of|and|is|are|market|share|size|year|published|reported|projected)\b/gi) ?? [],
        tag,
      ).toEqual([]);
    }
  });

  function drawn(tag: string, id: string, lang: string) {
    try {
      return render(tag, id, { lang, today: "2026-06-01" });
    } catch (error) {
      if (error instanceof DatasetError) return undefined;
      throw error;
    }
  }
});

it("a dataset of somebody else under the same id stays as it is", () => {
  const own = JSON.parse(readFileSync(path.join(FOLDER, "../iomt-segment-share.json"), "utf8")) as Dataset;
  expect(render("segment-share-donut", own, { lang: "de" }).svg).toContain("Wearable devices");
  expect(render("segment-share-donut", "iomt-segment-share", { lang: "de" }).svg).not.toContain("Wearable devices");
});
