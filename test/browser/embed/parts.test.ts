import { describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { charts } from "../../../src/charts/index.js";
import { languageCodes } from "../../../src/language/all.js";
import {
  AA,
  CHART,
  csv,
  describePart,
  MEND,
  nameOf,
  ROOT,
  STATE,
  TRY,
  until,
  UPDATED,
  WAYS,
  type First,
  type Later,
} from "./failing-part.js";
import { CLASSIC, elementWithTable, MODULE, page, STYLES } from "./snippets.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const files = await commands.partsOf("cdn");

/** What a file of words is for, in any language, by the name before its language; the file of all charts has none. */
const WORDS = /^(?:(?<of>[a-z-]+)\.)?(?<lang>[a-z]{2})$/;

/** All files of words that one chart loads in one language; the others are made by the same build and loaded alike. */
const PARTS: readonly (readonly [RegExp, First | Later])[] = [
  [/^de$/, { kind: "first", chart: elementWithTable, says: "the words of the language" }],
  [/^market-growth-chart\.de$/, { kind: "first", chart: elementWithTable, says: "the words of the language" }],
  [
    /^market-size-series\.de$/,
    {
      kind: "first",
      chart: `<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`,
      says: "the texts of the dataset “iomt-market-size”",
    },
  ],
  [
    /^preferences\.de$/,
    {
      kind: "later",
      press: AA,
      says: "Erneut versuchen (Lesen und Hören)",
      done: `${ROOT}.querySelector(".reading").hasChildNodes()`,
    },
  ],
  [/^read$/, { kind: "first", chart: csv, says: "what reads data" }],
  [/^fetch-data$/, { kind: "first", chart: csv, says: "what fetches data" }],
  [
    /^unknown-dataset$/,
    {
      kind: "first",
      chart: `<market-growth-chart data-set="iomt-marketsize"></market-growth-chart>`,
      says: "the dataset “iomt-marketsize”",
      then: "the id of a registered dataset",
    },
  ],
  [
    /^png$/,
    {
      kind: "later",
      press: `${ROOT}.querySelector("[part=actions] span button").click()`,
      says: "Try again (PNG)",
      done: `globalThis.saved?.endsWith(".png") ?? false`,
    },
  ],
  [
    /^panel$/,
    {
      kind: "later",
      press: AA,
      says: "Try again (Reading and listening)",
      done: `${ROOT}.querySelector(".reading").hasChildNodes()`,
    },
  ],
  [
    /^listening$/,
    {
      kind: "later",
      press: `(${ROOT}.querySelector(".reading div + div > button") ?? { click: () => ${AA} }).click()`,
      says: "Try again (Listen)",
      done: `${ROOT}.querySelector(".reading [role=group]") !== null`,
    },
  ],
];

/** What tells an author of colours that fail; a reader never asks for it. */
const ADVICE = "advice";

const partOf = (file: string): First | Later | undefined => PARTS.find(([name]) => name.test(nameOf(file)))?.[1];
const wordsIn = (file: string): Readonly<Partial<Record<string, string>>> | undefined =>
  WORDS.exec(nameOf(file))?.groups;

/** Files of texts, each of one dataset or of all series. */
const TEXTS = [
  "connected-care-markets",
  "iomt-adoption",
  "iomt-key-figures",
  "iomt-segment-share",
  "market-size-series",
];

/** What a file is one of: the words that all charts share, those of a chart, a dataset or the panel, or itself. */
function kindOf(file: string): string {
  const words = wordsIn(file);
  if (!words) return nameOf(file);
  if (!languageCodes().includes(words["lang"] ?? "")) return `unknown: ${file}`;
  const { of } = words;
  if (of === undefined) return "words that charts share";
  if (TEXTS.includes(of)) return "texts of a dataset";
  return charts.some(({ tag }) => tag === of) ? "words of a chart" : `words of ${of}`;
}

const visited = files.filter((file) => partOf(file));

test("there is a page for every kind of file that is loaded on demand", () => {
  expect(visited).toHaveLength(PARTS.length);
  const covered = new Set([...visited.map(kindOf), ADVICE]);
  expect(files.filter((file) => !covered.has(kindOf(file)))).toEqual([]);
  const words = files.filter((file) => kindOf(file) === "words of a chart");
  expect(words).toHaveLength(charts.reduce((sum, chart) => sum + chart.words.others.size, 0));
});

describe.each(visited)("%s", (file) => {
  const part = partOf(file);
  if (part) describePart({ file, part, lang: wordsIn(file)?.["lang"] }, "cdn");
});

test.each(WAYS)("a word to the author that does not arrive after %s is no reader's trouble", async (by) => {
  const asked = `performance.getEntriesByType("resource").some(({ name }) => name.includes("/${ADVICE}-"))`;
  const pale = `${CHART}.style.setProperty("--chart-cat-1", "#fde")`;
  const { results, said, requests } = await commands.visit({
    html: page(STYLES + MODULE, elementWithTable),
    steps: [UPDATED, pale, `${CHART}.requestUpdate()`, UPDATED, until(asked), UPDATED, STATE],
    broken: { name: `${ADVICE}-`, by },
  });
  expect(requests.some((path) => path.includes(`/${ADVICE}-`))).toBe(true);
  expect(results[6]).toMatchObject({ scenes: 1, errors: 0, panel: "" });
  expect(said.filter((text) => /^uncaught/.test(text))).toEqual([]);
});

test("toPNG() says what is missing", async () => {
  const asked = `${CHART}.toPNG().then(() => "", ({ name, message }) => name + ": " + message)`;
  const { results } = await commands.visit({
    html: page(MODULE, elementWithTable),
    steps: [UPDATED, asked, MEND, `${CHART}.toPNG().then(({ type }) => type)`],
    broken: { name: "png-", by: "no connection" },
  });
  expect(results[1]).toContain("what makes pictures (no answer)");
  expect(results[3]).toBe("image/png");
});

test("the classic script tries again for its words too", async () => {
  const { results } = await commands.visit({
    html: page(STYLES + CLASSIC, elementWithTable),
    lang: "de",
    steps: [UPDATED, STATE, MEND, TRY, UPDATED, STATE],
    broken: { name: "de-", by: "an error of the server" },
  });
  expect(results[1]).toMatchObject({ scenes: 0, code: "fetch-failed" });
  expect(results[5]).toMatchObject({ scenes: 1, panel: "" });
});
