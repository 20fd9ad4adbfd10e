/** What is left of the snippets of docs/embedding.md where scripts do not run, and on paper. */
import { expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { charts } from "../../../src/charts/index.js";
import { DRAWN, MODULE, page, STYLES } from "./snippets.js";
import { EXAMPLES, markup } from "../../support/examples.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const guide = await commands.readFile("docs/embedding.md");
const SNIPPETS = [...guide.matchAll(/```html\n(.*?)```/gs)].map(([, html = ""]) => html);
const [FILES = "", ELEMENT = "", FIGURE = ""] = SNIPPETS;
const TABLE = /<table>.*<\/table>/s.exec(ELEMENT)?.[0] ?? "";

/** As the guide says: the table of way B is the one of way A. */
const PASTED = [ELEMENT, FIGURE.replace(/<table>.*<\/table>/s, TABLE)].join("\n");
const HEAD = FILES.replaceAll("/charts/", "/cdn/");

/** What a reader sees: texts of captions, cells and lines of the source that have a box. */
const SEEN = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    .map((one) => one.textContent.replace(/\\s+/g, " ").trim());
  const boxes = [...document.querySelectorAll("market-growth-chart, figure")];
  return {
    captions: seen("caption"), cells: seen("th, td").length, sources: seen("figcaption"),
    clipped: boxes.filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1).length,
    wide: document.documentElement.scrollWidth > innerWidth,
  };
})()`;

test("the guide shows both ways, with a table", () => {
  expect([ELEMENT.startsWith("<market-growth-chart"), FIGURE.startsWith("<figure data-chart")]).toEqual([true, true]);
  expect(TABLE).toContain("370.9");
  expect(HEAD).toContain("/cdn/report-charts.js");
});

test.each([
  ["with scripts off", { javaScript: false }, HEAD],
  ["with scripts off and without the style sheet", { javaScript: false }, ""],
  ["where the script does not arrive", {}, FILES.replace("/charts/report-charts.css", "/cdn/report-charts.css")],
] as const)(
  "%s a reader has the figures, the caption and the source, on a phone and on paper",
  async (_, how, head) => {
    const { results } = await commands.visit({
      html: page(head, PASTED),
      steps: [SEEN],
      width: 320,
      print: true,
      ...how,
    });
    const all = {
      captions: ["Market size", "Market size"],
      cells: 18,
      sources: ["Source: Example Research"],
      clipped: 0,
      wide: false,
    };
    expect(results).toEqual([all, all]);
  },
);

/** In every chart: whether its table, its buttons and the numbers of segments can be seen. */
const INSIDE = `(() => Object.fromEntries([...document.querySelectorAll(${JSON.stringify(charts.map(({ tag }) => tag).join())})]
  .map(({ localName, shadowRoot }) => {
    const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((one) => one.getBoundingClientRect().width > 0).length;
    return [localName, {
      captions: shown("table caption"), rows: shown("tbody tr"), buttons: shown("[part=actions] button"),
      numbers: shown(".mono text"), colours: shown(".colour rect, .colour path"),
    }];
  })))()`;

interface Inside {
  readonly captions: number;
  readonly rows: number;
  readonly buttons: number;
  readonly numbers: number;
  readonly colours: number;
}

test("on paper every chart has its table open, numbers in place of colours, and no buttons", async () => {
  const examples = EXAMPLES.map((example) => markup(example)).join("\n");
  const ready = DRAWN.replaceAll("market-growth-chart", charts.map(({ tag }) => tag).join());
  const { results, violations } = await commands.visit({
    html: page(STYLES + MODULE, examples),
    steps: [ready, INSIDE],
    print: true,
  });
  expect(violations).toEqual([]);
  const [, screen, , paper] = results as Record<string, Inside>[];
  expect(Object.keys(paper!)).toEqual(charts.map(({ tag }) => tag));
  for (const [tag, { captions, rows, buttons, numbers, colours }] of Object.entries(paper!)) {
    // A chart that is a table has a heading, and headers that sort.
    expect([captions, buttons, colours], tag).toEqual([tag === "market-data-table" ? 0 : 1, 0, 0]);
    expect(rows, tag).toBeGreaterThan(0);
    const numbered = tag === "segment-stack" || tag === "segment-share-donut";
    expect(numbers > 0, tag).toBe(numbered);
  }
  expect(Object.values(screen!).map(({ captions, numbers }) => captions + numbers)).toEqual(charts.map(() => 0));
  const ofPictures = Object.entries(screen!).filter(([tag]) => tag !== "market-data-table");
  expect(ofPictures.every(([, { buttons }]) => buttons === 5)).toBe(true);
});
