import { expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { languageCodes } from "../../../src/language/all.js";
import { DRAWN, elementWithSet, elementWithTable, figure, MODULE, page, STYLES } from "./snippets.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const END = `<p id="end">The text after the charts.</p>`;

/** Layout shift so far, and where the text after the charts is. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;
const PLACE = `document.querySelector("#end").getBoundingClientRect().top + scrollY`;
const articles = (head: string): string =>
  page(head, `<main>`, elementWithSet, figure("b1"), elementWithTable, END, `</main>`);

test.each([320, 375, 430, 560, 700, 768])(
  "with the style sheet nothing moves when charts are drawn, in a window of %i px",
  async (width) => {
    const before = await commands.visit({ width, html: articles(STYLES), steps: [PLACE] });
    const after = await commands.visit({ width, html: articles(STYLES + MODULE), steps: [DRAWN, SHIFT, PLACE] });
    expect(after.results[0]).toEqual({ a1: 1, a2: 1, b1: 1 });
    expect(after.results[1]).toBe(0);
    expect(after.results[2]).toBe(before.results[0]);
  },
);

test.each([560, 768])("nothing moves below an author's heading of two lines, in a window of %i px", async (width) => {
  const heading = "Connected medical devices: a market forecast to grow more than sevenfold in a decade";
  const one = elementWithSet.replace(" data-set", ` heading="${heading}" data-set`);
  const html = (head: string): string => page(head, `<main>`, one, END, `</main>`);
  const before = await commands.visit({ width, html: html(STYLES), steps: [PLACE] });
  const after = await commands.visit({ width, html: html(STYLES + MODULE), steps: [DRAWN, SHIFT, PLACE] });
  expect(after.results).toEqual([{ a2: 1 }, 0, before.results[0]]);
});

test.each(languageCodes().flatMap((lang) => [320, 480, 768].map((width) => [lang, width] as const)))(
  "nothing moves where the words are longer than English ones: in %s, in a window of %i px",
  async (lang, width) => {
    const before = await commands.visit({ width, lang, html: articles(STYLES), steps: [PLACE] });
    const after = await commands.visit({ width, lang, html: articles(STYLES + MODULE), steps: [DRAWN, SHIFT, PLACE] });
    expect(after.results).toEqual([{ a1: 1, a2: 1, b1: 1 }, 0, before.results[0]]);
  },
);

test("before the script runs, a long table scrolls inside its box, and the author can pin the height", async () => {
  const row = "<tr><th>2022</th><td>1</td></tr>";
  const long = `<market-growth-chart id="long"><table>${row.repeat(300)}</table></market-growth-chart>`;
  const sheet = `(() => {
    const box = document.querySelector("#long");
    const { clientHeight, scrollHeight } = box;
    box.style.setProperty("--chart-height", "333px");
    return [scrollHeight > clientHeight, clientHeight < 1500, box.clientHeight];
  })()`;
  const { results } = await commands.visit({ html: page(STYLES, long), steps: [sheet] });
  expect(results).toEqual([[true, true, 333]]);
});
