import { describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { charts } from "../../../src/charts/index.js";
import { EXAMPLES } from "../../support/examples.js";
import { MODULE, page } from "../embed/snippets.js";
import { MEASURE, type Left } from "../embed/left.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 120_000 });

/** Rounds before what is kept anyway, such as words and styles, is there. */
const WARM = 3;

/** How much larger a heap is for reasons of its own, such as code that has been compiled meanwhile. */
const TOLERANCE = 1.02;

const data = Object.fromEntries(EXAMPLES.map((example) => [example.tag, example.data]));

/** Charts that come, are used, and go: they are read by keyboard and pointer, opened, and printed. */
const round = (tags: readonly string[]): string => `(async () => {
  const data = ${JSON.stringify(data)};
  const main = document.querySelector("main");
  const charts = ${JSON.stringify(tags)}.map((tag, index) => {
    const chart = document.createElement(tag);
    const given = data[tag];
    if (typeof given === "string") chart.dataSet = given;
    else chart.data = given;
    if (index % 4 === 0) chart.theme = "dark";
    const box = document.createElement("div");
    box.style.width = index % 2 ? "400px" : "720px";
    box.append(chart);
    return chart;
  });
  main.append(...charts.map((chart) => chart.parentNode));
  globalThis.refs = [...(globalThis.refs ?? []), ...charts.map((chart) => new WeakRef(chart))];
  // Some leave before they have been measured.
  for (const chart of charts.slice(0, 5)) chart.parentNode.remove();
  await Promise.all(charts.map((chart) => chart.updateComplete));
  const drawn = charts.filter((chart) => chart.shadowRoot.querySelector("svg.scene")).length;
  for (const chart of charts.slice(5, 15)) {
    const root = chart.shadowRoot;
    const option = root.querySelector("[role=option]");
    option?.focus();
    option?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    root.querySelector("[part=actions] button").click();
    await chart.updateComplete;
  }
  const [first] = charts.slice(5);
  first.shadowRoot.querySelector("[part=actions] > button:last-of-type").click();
  dispatchEvent(new Event("beforeprint"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  main.replaceChildren();
  document.activeElement?.blur?.();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return drawn;
})()`;

const ALIVE = "globalThis.refs.filter((ref) => ref.deref()).length";
const BLANK = page(MODULE, "<main></main>");

/** What is left after each of some rounds, and how many charts each has drawn. */
async function rounds(count: number, tags: readonly string[]): Promise<{ left: Left[]; alive: number }> {
  const loaded = `customElements.whenDefined("market-growth-chart").then(() => true)`;
  const each = Array.from({ length: count }, () => [round(tags), MEASURE]).flat();
  const { results, said } = await commands.visit({
    html: BLANK,
    counted: true,
    steps: [loaded, MEASURE, ...each, ALIVE],
  });
  expect(said).toEqual([]);
  const drawn = results.slice(2, -1).filter((one) => typeof one === "number");
  expect(Math.min(...(drawn as number[]))).toBeGreaterThanOrEqual(tags.length - 5);
  return { left: results.filter((one): one is Left => typeof one === "object"), alive: Number(results.at(-1)) };
}

function nothingIsKept({ left, alive }: { left: Left[]; alive: number }): void {
  const [start, ...after] = left;
  const warm = after[WARM - 1];
  const last = after.at(-1);
  if (!start || !warm || !last) throw new Error("Too few rounds.");
  expect(alive).toBe(0);
  expect({ observed: last.observed, timers: last.timers }).toEqual({ observed: start.observed, timers: start.timers });
  expect(last.listeners).toBeLessThanOrEqual(start.listeners);
  expect(last.nodes).toBeLessThanOrEqual(warm.nodes);
  expect(last.heap / warm.heap).toBeLessThan(TOLERANCE);
}

describe("charts that have left the page", () => {
  test("leave nothing behind, however many of all kinds have come and gone", async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => charts[index % charts.length]?.tag ?? "");
    nothingIsKept(await rounds(10 + WARM, hundred));
  });

  test.each(charts.map(({ tag }) => tag))("leave nothing behind of a hundred <%s>", async (tag) => {
    nothingIsKept(await rounds(WARM + 2, Array<string>(100).fill(tag)));
  });
});
