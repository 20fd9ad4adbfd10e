import { NOW } from "../../support/now.js";
import { expect, describe, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { getDataset, render } from "../../../src/core.js";
import { allLanguages, languageCodes } from "../../../src/language/all.js";
import { common } from "../../../src/language/en/common.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { EXAMPLES } from "../../support/examples.js";
import { approved, transcript } from "../support/goldens.js";

/** Names of all words, those within words too: "columns.name". A list is one word: how long it is, a language knows. */
function keysOf(words: object, before = ""): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? keysOf(value, `${before}${key}.`)
        : [before + key],
    )
    .sort();
}

const exampleOf = (tag: string) => EXAMPLES.find((example) => example.tag === tag)!;

function descriptionIn(tag: string, lang: string) {
  const chart = charts.find((one) => one.tag === tag)!;
  const { data } = exampleOf(tag);
  const dataset = typeof data === "string" ? getDataset(data)! : data;
  return compose(chart, dataset, {}, wordsFor(chart, lang), NOW).description;
}

it("a language without words is English, with English numbers", () => {
  for (const lang of ["nl", "not a language", "", "constructor", "__proto__", "toString", "hasOwnProperty"]) {
    const { description } = render("market-growth-chart", "iomt-market-size", { lang });
    expect(description).toContain("From 48.7 billion US dollars in 2022");
  }
});

describe.each(languageCodes().map((code) => [code] as const))("the language %s", (code) => {
  it("has every word that all charts share", () => {
    expect(keysOf(allLanguages.get(code)!.common)).toEqual(keysOf(common));
  });

  it.each(charts.map(({ tag }) => tag))("has every word of %s", (tag) => {
    const chart = charts.find((one) => one.tag === tag)!;
    const own = wordsFor(chart, code).own as object;
    expect(own).not.toBe(chart.words.en);
    expect(keysOf(own)).toEqual(keysOf(chart.words.en as object));
  });

  it.each(charts.map(({ tag }) => tag))("says what was approved of %s", (tag) => {
    const current = transcript(descriptionIn(tag, code));
    expect(current).toBe(approved(`${tag}.${code}`, current));
  });

  it.each(charts.map(({ tag }) => tag))("says %s in its own words, in whole sentences", (tag) => {
    const { summary, sentences, label } = descriptionIn(tag, code);
    const english = descriptionIn(tag, "en");
    expect(summary).not.toBe(english.summary);
    expect(label).not.toBe(english.label);
    for (const text of [summary, ...Object.values(sentences)]) {
      expect(text).toMatch(/[.!?。؟»”]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\( | \)|^[,;:]/u);
    }
  });
});
