import { expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import type { Answer } from "../answers.js";
import { MODULE, page, STYLES } from "./snippets.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const CSV = "Year,Sales\n2021,1.5\n2022,2.5\n2023,4.0\n";
const END = `<p id="end">The text after the chart.</p>`;
const article = (head: string, src: string): string =>
  page(head, `<market-growth-chart id="f1" heading="H" source="S" src="${src}"></market-growth-chart>`, END);

const HEIGHT = `document.querySelector("#f1").getBoundingClientRect().height`;
const PANEL = `(async () => {
  const chart = document.querySelector("#f1");
  await chart.updateComplete;
  return (chart.shadowRoot.querySelector(".panel p + p") ?? chart.shadowRoot.querySelector(".loading")).textContent.trim();
})()`;
const RETRY = `(async () => {
  const chart = document.querySelector("#f1");
  const drawn = new Promise((resolve) => chart.addEventListener("chart-ready", resolve, { once: true }));
  chart.src = "/given/good.csv";
  chart.shadowRoot.querySelector(".panel button").click();
  await drawn;
  return chart.shadowRoot.querySelectorAll("svg.scene").length;
})()`;

const cases: [string, string, Answer, string][] = [
  ["nothing", "/given/bad.csv", { status: 404 }, "status 404"],
  ["a page instead of data", "/given/bad.csv", { body: "<!doctype html><title>Sign in</title>" }, "an HTML page"],
  ["bytes of another encoding", "/given/bad.csv", { base64: btoa("Ann\xe9e,V\n2021,1\n") }, "not UTF-8"],
  ["another site", "https://data.test/given/bad.csv", { body: CSV }, "on another site"],
];

test.each(cases)(
  "the box keeps its height when its address gives %s, and when another try works",
  async (_, src, answer, said) => {
    const answers = { "/given/bad.csv": answer, "/given/good.csv": { body: CSV } };
    const before = await commands.visit({ html: article(STYLES, src), steps: [HEIGHT], answers });
    const after = await commands.visit({
      html: article(STYLES + MODULE, src),
      steps: [PANEL, HEIGHT, RETRY, HEIGHT],
      answers,
    });
    const [height] = before.results;
    expect(height).toBeGreaterThan(300);
    expect(after.results[0]).toContain(said);
    expect(after.results.slice(1)).toEqual([height, 1, height]);
    expect(after.violations).toEqual([]);
  },
);

test("the box keeps its height while its address gives nothing at all", async () => {
  const answers = { "/given/bad.csv": { hangs: true } };
  const shown = `(async () => {
    const chart = document.querySelector("#f1");
    while (!chart.shadowRoot?.querySelector(".loading")) await new Promise(requestAnimationFrame);
    return chart.shadowRoot.querySelector(".loading").textContent.trim();
  })()`;
  const before = await commands.visit({ html: article(STYLES, "/given/bad.csv"), steps: [HEIGHT], answers });
  const after = await commands.visit({
    html: article(STYLES + MODULE, "/given/bad.csv"),
    steps: [shown, HEIGHT],
    answers,
  });
  expect(after.results).toEqual(["Loading chart…", before.results[0]]);
});

test("what few tables need comes from files beside the one, and errors of theirs are errors of the data", async () => {
  const quarters = `<table><tr><th>Quarter</th><th>Sales</th></tr><tr><td>Q1 2023</td><td>5</td></tr>
    <tr><td>Q2 2023</td><td>7.5</td></tr><tr><td>Q3 2023</td><td>9</td></tr></table>`;
  const chart = (id: string, attributes: string, child = ""): string =>
    `<market-growth-chart id="${id}" ${attributes}>${child}</market-growth-chart>`;
  const answers = {
    "/given/quarters.csv": { body: "Quarter,Sales\nQ1 2023,5\nQ2 2023,8.5\nQ3 2023,9\n" },
    "/given/broken.csv": { body: "Year,Sales\n2021,5\n2022,plenty\n2023,9\n" },
  };
  const texts = `(async () => {
    const charts = [...document.querySelectorAll("market-growth-chart")];
    await Promise.all(charts.map((chart) => chart.updateComplete));
    return charts.map(({ shadowRoot }) => shadowRoot.querySelector(".panel")?.textContent ?? shadowRoot.querySelector("svg.scene").textContent);
  })()`;
  const property = `(async () => {
    const chart = document.querySelector("#c");
    chart.data = "Year,Sales\\n2021,1\\n2022,2.75\\n2023,3\\n";
    await chart.updateComplete;
    return chart.toCSV().split("\\r\\n")[2];
  })()`;
  const { results, violations, said } = await commands.visit({
    html: page(
      STYLES + MODULE,
      chart("a", "", quarters),
      chart("b", `src="/given/quarters.csv"`),
      chart("c", `src="/given/broken.csv"`),
    ),
    steps: [texts, property],
    answers,
  });
  const [table, csv, broken] = results[0] as string[];
  expect([table, csv].map((text) => text?.includes("Q2 2023"))).toEqual([true, true]);
  expect(table).toContain("7.5");
  expect(csv).toContain("8.5");
  expect(broken).toContain("Row 2, column “Sales”: found “plenty”");
  expect(results[1]).toBe("2022,2.75,reported");
  expect(violations).toEqual([]);
  expect(said).toEqual([expect.stringContaining("found “plenty”, expected a number. Correct the cell")]);
});
