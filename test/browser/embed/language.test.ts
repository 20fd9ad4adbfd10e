import { beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import {
  CLASSIC,
  DRAWN,
  elementWithSet,
  elementWithTable,
  ELSEWHERE,
  figure,
  MODULE,
  page,
  STYLES,
} from "./snippets.js";

vi.setConfig({ testTimeout: 60_000 });

// Builds the files, where they are not there yet.
beforeAll(async () => {
  await commands.partsOf("cdn");
}, 300_000);

const ALL = { a1: 1, a2: 1, b1: 1 };
const NONE = { a1: 0, a2: 0, b1: 0 };
const END = `<p id="end">Text nach den Diagrammen.</p>`;
const article = (scripts: string): string =>
  page(STYLES + scripts, elementWithTable, elementWithSet, figure("b1"), END);

/** What each chart says, and the language it says so in. */
const SAID = `[...document.querySelectorAll("market-growth-chart")].map((chart) => [
  chart.shadowRoot.querySelector("figure").lang,
  chart.shadowRoot.querySelector("[part=summary]")?.textContent ?? "",
])`;
const COUNT = `Object.fromEntries([...document.querySelectorAll("market-growth-chart")].map((chart) =>
  [chart.id, chart.shadowRoot.querySelectorAll("svg.scene").length]))`;
const LOADING = `[...document.querySelectorAll("market-growth-chart")].map((chart) =>
  chart.shadowRoot.querySelector(".loading")?.textContent.trim())`;
const PLACE = `document.querySelector("#end").getBoundingClientRect().top + scrollY`;
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

const GERMAN = expect.stringMatching(/^Der Wert soll laut Prognose von 48,7\u00a0Milliarden US-Dollar im Jahr 2022/);
const PANEL = `[...document.querySelectorAll("market-growth-chart")].map((chart) =>
  chart.shadowRoot.querySelector(".panel").textContent.replace(/\\s+/g, " ").trim())`;
const MISSING = expect.stringMatching(/^Chart data could not be read .*words of the language “de”.* Try again$/);
/** Without their hashes, and in the order of the alphabet: files of words come as they are read from the network. */
const scriptsOf = (requests: readonly string[]): string[] =>
  requests
    .filter((path) => path.endsWith(".js"))
    .map((path) => path.replace(/(?<=\.\w\w|\/\w\w)-[\w-]{8}(?=\.js$)/, ""))
    .sort();
/** What all charts share, the words of the one kind of chart that is on the page, and the texts of its dataset. */
const wordsOf = (code: string): string[] => [
  `/cdn/${code}.js`,
  `/cdn/market-growth-chart.${code}.js`,
  `/cdn/market-size-series.${code}.js`,
];

describe.each([
  ["the module", MODULE, "/cdn/report-charts.js"],
  ["the classic script", CLASSIC, "/cdn/report-charts.classic.js"],
])("a German page on a strict site, with %s", (_what, scripts, file) => {
  test("has German words, for three further requests at the same time", async () => {
    const html = article(scripts);
    const { results, said, violations, requests } = await commands.visit({ html, lang: "de", steps: [DRAWN, SAID] });
    expect(results).toEqual([ALL, Array(3).fill(["de", GERMAN])]);
    expect(scriptsOf(requests)).toEqual([...wordsOf("de"), file].sort());
    expect(violations).toEqual([]);
    expect(said).toEqual([]);
  });

  test("shows its loading state until they are there, and nothing moves", async () => {
    const html = article(scripts);
    const before = await commands.visit({ html: article(""), lang: "de", steps: [PLACE] });
    const { results } = await commands.visit({
      html,
      lang: "de",
      held: "de-",
      steps: [
        `fetch("/held").then(() => ${COUNT})`,
        LOADING,
        PLACE,
        `fetch("/release").then(() => 0)`,
        DRAWN,
        SHIFT,
        PLACE,
      ],
    });
    const [waiting, texts, place, , drawn, shift, after] = results;
    expect(waiting).toEqual(NONE);
    expect(texts).toEqual(Array(3).fill("Loading chart…"));
    expect(drawn).toEqual(ALL);
    expect(shift).toBe(0);
    expect([place, after]).toEqual([before.results[0], before.results[0]]);
  });

  test("says in English that they could not be had, and no chart asks for them twice", async () => {
    const html = article(scripts);
    const visit = await commands.visit({ html, lang: "de", missing: "de-", steps: [DRAWN, SAID, PANEL] });
    expect(visit.results).toEqual([NONE, Array(3).fill(["en", ""]), Array(3).fill(MISSING)]);
    const asked = scriptsOf(visit.requests);
    const [words, others] = [
      asked.filter((path) => wordsOf("de").includes(path)),
      asked.filter((path) => path === file),
    ];
    expect([others.length, words.length + others.length]).toEqual([1, asked.length]);
    // Three charts, and the words of their kind import those that all charts share.
    for (const path of wordsOf("de")) expect(words.filter((one) => one === path).length).toBeLessThanOrEqual(4);
    expect(visit.violations).toEqual([]);
    const expected = /^error: Failed to load resource|^warning: .*Check the connection/;
    expect(visit.said).toEqual(visit.said.map((): unknown => expect.stringMatching(expected)));
  });

  test("loads another language when the page changes to it", async () => {
    const html = article(scripts);
    const turn = `(document.documentElement.lang = "fr-CA")`;
    const { results, requests } = await commands.visit({
      html,
      lang: "de",
      steps: [DRAWN, turn, `new Promise((resolve) => setTimeout(resolve))`, DRAWN, SAID],
    });
    const french = expect.stringMatching(
      /^La valeur devrait passer de 48,7\u00a0milliards de dollars américains en 2022/,
    );
    expect(results[4]).toEqual(Array(3).fill(["fr-CA", french]));
    expect(scriptsOf(requests)).toEqual([...wordsOf("de"), ...wordsOf("fr"), file].sort());
  });
});

test("the classic script finds its languages on its own host, also when the page does not read it with CORS", async () => {
  const { results, violations } = await commands.visit({
    html: article(ELSEWHERE),
    lang: "de-AT",
    steps: [DRAWN, SAID],
  });
  expect(results).toEqual([ALL, Array(3).fill(["de-AT", GERMAN])]);
  expect(violations).toEqual([]);
});

test("an English page asks for no words", async () => {
  const { requests } = await commands.visit({ html: article(MODULE), lang: "en-GB", steps: [DRAWN] });
  expect(scriptsOf(requests)).toEqual(["/cdn/report-charts.js"]);
});
