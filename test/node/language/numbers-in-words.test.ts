import { NOW } from "../../support/now.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import type { AnyChart } from "../../../src/core/chart.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { DatasetError } from "../../../src/core/errors.js";
import { languageCodes } from "../../../src/language/all.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { SHAPES, type Item } from "../support/cases.js";
import { numbersIn, type Said } from "../support/numbers-in-text.js";
import { ruleFor, rulesFor, type Rules } from "../support/number-rules.js";
import { randomItems } from "../support/random.js";
import { textsOf } from "../support/word-checks.js";

const LANGUAGES = ["en", ...languageCodes()];

/** So few rows that a number does not follow from them by chance. */
const MOST_ROWS = 5;
const RUNS = 500;

/** Data of a shape and what a chart says of it; null where the chart is not for such data. */
function drawn(tag: string, shape: string, items: readonly Item[], lang: string) {
  try {
    const dataset = SHAPES[shape]!(items);
    return { dataset, numbers: numbersSaid(chartOf(tag), dataset, lang) };
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}

const chartOf = (tag: string): AnyChart => charts.find((chart) => chart.tag === tag)!;

/** Every number that is said of the data in a language; names, which may hold numbers, are left out. */
function numbersSaid(chart: AnyChart, dataset: Dataset, lang: string): Said[] {
  const { description } = compose(chart, dataset, {}, wordsFor(chart, lang), NOW);
  const names = dataset.rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === "string"));
  const longest = [...new Set(names)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length);
  return textsOf(description).flatMap((text) =>
    numbersIn(
      longest.reduce((rest, name) => rest.replaceAll(name, "·"), text),
      lang,
    ),
  );
}

const unexplained = (numbers: readonly Said[], rules: Rules): string[] =>
  numbers.filter((said) => ruleFor(said, rules) === undefined).map(({ text }) => text);

describe("every number in a description follows from the data", () => {
  const used = new Set<string>();
  let checked = 0;

  it.each(LANGUAGES)("in %s, whatever the data", (lang) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...charts.map(({ tag }) => tag)),
        fc.constantFrom(...Object.keys(SHAPES)),
        randomItems(["A", "Name of several words"], MOST_ROWS),
        (tag, shape, items) => {
          const found = drawn(tag, shape, items, lang);
          if (!found) return;
          const rules = rulesFor(found.dataset);
          for (const said of found.numbers) used.add(ruleFor(said, rules) ?? "");
          checked += found.numbers.length;
          expect(unexplained(found.numbers, rules)).toEqual([]);
        },
      ),
      { numRuns: RUNS, seed: 2032 },
    );
  });

  it("follows for a single row, which says what its stated rate would need", () => {
    const markets = bundledDatasets().find(({ id }) => id === "connected-care-markets")!;
    const dataset: Dataset = { ...markets, rows: markets.rows.slice(0, 1), notes: [] };
    const [rules, numbers] = [rulesFor(dataset), numbersSaid(chartOf("cagr-comparison"), dataset, "en")];
    for (const said of numbers) used.add(ruleFor(said, rules) ?? "");
    expect(unexplained(numbers, rules)).toEqual([]);
  });

  it("needs each of the rules", () => {
    expect(checked).toBeGreaterThan(LANGUAGES.length * RUNS);
    expect([...rulesFor(SHAPES["a series"]!([])).keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("a number that does not follow from the data is found", () => {
  const growth = chartOf("market-growth-chart");
  const dataset = SHAPES["a series"]!([
    { label: "", value: 48.73, status: "reported" },
    { label: "", value: 370.91, status: "projected" },
  ]);
  const other = SHAPES["a series"]!([
    { label: "", value: 48.37, status: "reported" },
    { label: "", value: 370.91, status: "projected" },
  ]);

  it.each(LANGUAGES)("in %s", (lang) => {
    const numbers = numbersSaid(growth, dataset, lang);
    expect(unexplained(numbers, rulesFor(dataset))).toEqual([]);
    expect(unexplained(numbers, rulesFor(other)).length).toBeGreaterThan(1);
    const thousandth = numbers.map((said) => ({ ...said, value: said.value / 1000, half: said.half / 1000 }));
    expect(unexplained(thousandth, rulesFor(dataset)).length).toBeGreaterThan(3);
  });
});

describe("numbers in a text", () => {
  it.each<[string, string, number[]]>([
    ["From 48.7 billion US dollars in 2022, a change of −4.5%.", "en", [48.7e9, 2022, -0.045]],
    ["In nine pairs; 100 − 45; 2023–2032", "en", [100, 45, 2023, 2032, 9]],
    ["12.345,5 devices, 1,5 Billionen US-Dollar, das 7,6-Fache in zehn Jahren", "de", [12345.5, 1.5e12, 7.6, 10]],
    ["1\u202f500\u00a0milliards de dollars en 2022\u00a0: 22,5\u00a0%", "fr", [1500e9, 2022, 0.225]],
    ["48.700\u00a0millones de dólares (2022-2032), 300\u00a0mil\u00a0M", "es", [48.7e9, 2022, 2032, 300e9]],
    ["3709億米ドル、約2023年、22.5%", "ja", [370.9e9, 2023, 0.225]],
    ["3億7090万米ドルから−1億5万23米ドル、2023年", "ja", [370.9e6, -100_050_023, 2023]],
    ["ثلاث سنوات، أي تسعة أزواج من 45 زوجًا", "ar", [45, 9]],
    ["\u2068٤٨٫٧ مليار\u2069 في عام ٢٠٢٢", "ar-EG", [48.7e9, 2022]],
  ])("%s", (text, lang, values) => {
    expect(numbersIn(text, lang).map(({ value }) => Number(value.toPrecision(12)))).toEqual(values);
  });
});
