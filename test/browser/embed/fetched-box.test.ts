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
