import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { DatasetError } from "../../../src/core/errors.js";
import { languageCodes } from "../../../src/language/all.js";
import { SHAPES } from "../support/cases.js";
import { NOW } from "../../support/now.js";
import { randomItems } from "../support/random.js";
import { textsOf } from "../support/word-checks.js";

/** What sentences said once and must not say again: untrue, stiff, or no sentence of that language. */
const UNSAID: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    // A change that is none, or a fall as a multiple.
    /(?<![\d.,])[01](?:\.\d+)? times as much/,
    /\ball two\b/i,
    /^Drawn are/,
    /^Names stand at/,
    /^Keys and pointer lead through/,
    /which takes two dated values/,
    /Columns? without room here/,
    /One explanation fits/,
    /\bmedical devices is projected/,
    /over \d+\.\d\d years/,
    /\bin (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/,
    /\d\.\d*?0{6,} trillion/,
    /same multiple/,
    /The forecast begins/,
  ],
  de: [
    /entfällt der größte Teil/,
    /ab einem Wert von \d{4}, der nicht veröffentlicht ist/,
    /von \d{4} stammt/,
    /gemeldet/i,
    /auf das 0,\d+-Fache/,
    /das [01](?:,\d+)?-Fache/,
    /Unter \p{L}+ Reihen ist/u,
    /keine Rate ist angegeben/i,
  ],
  fr: [
    /multiplication par [01](?:,\d+)?(?![\d,]|\s\d)/,
    /est le taux annoncé .* sans dire pour quelles années/,
    /déclarée/i,
    /Une \p{L}+ sur \p{L}+ est représentée/u,
    /valeurs de \d{4}–\d{4}/,
  ],
  es: [/\d anual lleva/, /(?<!el )suman \d[\d,.]*\s%/, /Dos de tres tasas/, /En el primer puesto entre/, /declarado/i],
  ja: [/(?<![\d.])[01](?:\.\d+)?倍/, /は[^、。]*を上回る。/, /誤差を含む。/, /合わない：/, /(?<![\d])2件すべて/],
  ar: [
    /لم تُنشر قيمة واحدة/,
    /لا يصح إلا إذا/,
    /تفسير واحد/,
    /مجموع نسب شريحتين/,
    /مرة ما كانت/,
    /والحجم [^.]*\(معلنة\)/,
  ],
};

const LANGUAGES = ["en", ...languageCodes()];
const APPROVED = path.join(import.meta.dirname, "../../goldens/descriptions");

/** The language of an approved text; English where its name has none. */
const langOf = (file: string): string => LANGUAGES.find((code) => file.endsWith(`.${code}.txt`)) ?? "en";

const found = (text: string, lang: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/^\[[^\]]*\] /, ""))
    .flatMap((line) => (UNSAID[lang] ?? []).filter((phrase) => phrase.test(line)).map(() => line));

describe("phrases that are not said any more", () => {
  it("stand in no approved text", () => {
    const files = readdirSync(APPROVED).filter((file) => file.endsWith(".txt") && !file.endsWith("-changed.txt"));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      expect(found(readFileSync(path.join(APPROVED, file), "utf8"), langOf(file)), file).toEqual([]);
    }
  });

  it.each(LANGUAGES)("are never made in %s, whatever the data", (lang) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...charts.map(({ tag }) => tag)),
        fc.constantFrom(...Object.keys(SHAPES)),
        randomItems(["A", "Name of several words"], 5),
        (tag, shape, items) => {
          const chart = charts.find((one) => one.tag === tag)!;
          try {
            const { description } = compose(chart, SHAPES[shape]!(items), {}, wordsFor(chart, lang), NOW);
            expect(found(textsOf(description).join("\n"), lang)).toEqual([]);
          } catch (error) {
            if (!(error instanceof DatasetError)) throw error;
          }
        },
      ),
      { numRuns: process.env["CI"] ? 3000 : 600 },
    );
  });

  it("would be noticed", () => {
    expect(found("A grows: 1 times as much.", "en")).toHaveLength(1);
    expect(found("[a] Auf A entfällt der größte Teil: 17 %.", "de")).toHaveLength(1);
    expect(found("وهي 7.6 مرة ما كانت عليه.", "ar")).toHaveLength(1);
    expect(found("A: 11 times as much.", "en")).toEqual([]);
  });
});
