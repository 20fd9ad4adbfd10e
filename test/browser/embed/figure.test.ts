import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { version } from "../../../package.json";
import { wholeGrowthChart as marketGrowthChart } from "../../../src/charts/market-growth-chart/whole.js";
import { defineChart } from "../../../src/elements/define.js";
import { enhance } from "../../../src/embed/enhance.js";
import { joinPage, type Page } from "../../../src/embed/page.js";
import { VERSION } from "../../../src/embed/version.js";
import { CAPTION, TABLE } from "./snippets.js";

const PLAIN_TABLE = TABLE.replace(/<caption>.*?<\/caption>/, "");

beforeAll(() => {
  defineChart(marketGrowthChart);
  const page: Page = { version: VERSION };
  enhance(page);
});
afterEach(() => {
  document.body.replaceChildren();
});

/** The chart that a figure becomes. */
async function chartOf(attributes: string, inside: string): Promise<HTMLElement> {
  const markup = `<figure data-chart="market-growth-chart" ${attributes}>${inside}</figure>`;
  document.body.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  await vi.waitFor(() => {
    if (!document.querySelector("market-growth-chart")) throw new Error("not yet");
  });
  return document.querySelector<HTMLElement>("market-growth-chart")!;
}

const slotted = (chart: HTMLElement): string[] =>
  [...chart.children].filter(({ slot }) => slot).map(({ slot, textContent }) => `${slot}: ${textContent}`);

test("the version in the code is the version of the package", () => {
  expect(VERSION).toBe(version);
});

test("options are read from data attributes; what is no option, and any other attribute, stays behind", async () => {
  const chart = await chartOf(
    `data-set="iomt-market-size" data-heading="It grows" data-start-year="s" data-no-rate data-no-modelled="false"
     data-onclick="alert(1)" onclick="alert(1)" data-id="x" data-slot="note" role="img" style="--chart-rows: 4"
     id="chart" class="wide" lang="en-GB" dir="ltr"`,
    "",
  );
  const attributes = Object.fromEntries([...chart.attributes].map(({ name, value }) => [name, value]));
  delete attributes["theme"];
  expect(attributes).toEqual({
    id: "chart",
    class: "wide",
    lang: "en-GB",
    dir: "ltr",
    style: expect.stringMatching(/--chart-rows:\s*4/),
    "data-chart": "market-growth-chart",
    "data-set": "iomt-market-size",
    heading: "It grows",
    "start-year": "s",
    "no-rate": "",
  });
});

test.each([
  ["a source line is the source, with its link", "", TABLE, CAPTION, ["source: Source: Example Research"]],
  [
    "a remark is a note where the table has a caption",
    "",
    TABLE,
    "<figcaption>Rounded.</figcaption>",
    ["note: Rounded."],
  ],
  [
    "a short text is the heading where there is no other",
    "",
    PLAIN_TABLE,
    "<figcaption>It <em>grows</em></figcaption>",
    ["heading: It grows"],
  ],
  [
    "the heading's own words are not said twice",
    'data-heading="It grows"',
    TABLE,
    "<figcaption>It <em>grows</em></figcaption>",
    ["heading: It grows"],
  ],
  [
    "a paragraph is a note, also where there is no heading",
    "",
    PLAIN_TABLE,
    `<figcaption>${"A long remark. ".repeat(20)}</figcaption>`,
    [expect.stringMatching(/^note: A long remark/)],
  ],
  ["text beside the table is a note", "", `<p>Read me.</p>${TABLE}and me`, "", ["note: Read me.", "note: and me"]],
  [
    "a caption in the figure that an editor puts around its table is that of the chart",
    "",
    `<figure class="table"><div>${PLAIN_TABLE}</div>${CAPTION}</figure>`,
    "<p>Rounded.</p>",
    ["note: Rounded.", "source: Source: Example Research"],
  ],
  [
    "a paragraph that begins as a source line is the source",
    "",
    TABLE,
    '<p>Source: <a href="https://example.org/report">Example Research</a></p>',
    ["source: Source: Example Research"],
  ],
  ["an empty caption is nothing", "", TABLE, "<figcaption> </figcaption>", []],
])("%s", async (_what, attributes, table, caption, expected) => {
  const chart = await chartOf(attributes, table + caption);
  expect(slotted(chart)).toEqual(expected);
  expect(chart.querySelectorAll("table").length).toBe(1);
  expect(chart.querySelector("figcaption")).toBeNull();
});

test("a source line also names the source for downloads, unless the author has named it", async () => {
  const chart = await chartOf("", TABLE + CAPTION);
  expect(chart.getAttribute("source")).toBe("Example Research");
  expect(chart.getAttribute("source-href")).toBe("https://example.org/report");
  expect(chart.querySelector('[slot="source"] a')?.getAttribute("href")).toBe("https://example.org/report");
  document.body.replaceChildren();
  const named = await chartOf('data-source="The publisher"', TABLE + CAPTION);
  expect(named.getAttribute("source")).toBe("The publisher");
  expect(named.hasAttribute("source-href")).toBe(false);
});

test("the first copy keeps the page; a second major version is said once", () => {
  const warn = vi.spyOn(console, "warn").mockClear().mockReturnValue();
  const first = joinPage("1.4.2");
  expect(joinPage("1.5.0")).toBe(first);
  expect(warn).not.toHaveBeenCalled();
  expect(joinPage("2.0.0")).toBe(first);
  joinPage("3.0.0");
  expect(first.version).toBe("1.4.2");
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
  Reflect.deleteProperty(globalThis, Symbol.for("report-charts"));
});
