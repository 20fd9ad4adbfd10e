import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { whyNotDrawn } from "../../../src/charts/can-draw.js";
import { charts } from "../../../src/charts/index.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { yearsNow } from "../../../src/core/now.js";
import { readDataset } from "../../../src/core.js";
import type { ChartElement } from "../../../src/index.js";
import { mountOne, query, queryAll } from "../support.js";
import { clear } from "./charts.js";

afterEach(() => {
  vi.restoreAllMocks();
  return clear();
});

const ROWS = 10_000;
const csv = (header: string, row: (index: number) => string, rows = ROWS): string =>
  [header, ...Array.from({ length: rows }, (_, index) => row(index))].join("\n");
const size = (index: number): string => (1000 * Math.abs(Math.sin(index)) + 1).toFixed(1);
const day = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
const days = (rows = ROWS): string => csv("Day,Beds", (index) => `${day(index)},${size(index)}`, rows);

/** Tables of ten thousand rows, by the chart that they are made for. */
const TABLES: Readonly<Record<string, string>> = {
  "market-growth-chart": days(),
  "growth-dumbbell": csv("Market,2020,2030", (index) => `Market ${index},${size(index)},${size(index + 1)}`),
  "size-growth-scatter": csv("Market,2020,2030", (index) => `Market ${index},${size(index)},${size(index + 1)}`),
  "cagr-comparison": csv("Market,2020,2030,CAGR", (index) => `Market ${index},${size(index)},${size(index + 1)},7%`),
  "segment-stack": csv(
    "Ward,Year,Beds",
    (index) => `Ward ${index % 50},${1850 + Math.floor(index / 50)},${size(index)}`,
  ),
  "segment-share-donut": csv("Ward,Beds", (index) => `Ward ${index},${size(index)}`),
  "adoption-waffle": csv("Ward,Share", (index) => `Ward ${index},${index % 100}%`),
  "market-ranking": csv("Ward,Beds", (index) => `Ward ${index},${size(index)}`),
  "market-data-table": csv("Ward,Beds", (index) => `Ward ${index},${size(index)}`),
  "key-figure": csv("Ward,Beds", (index) => `Ward ${index},${size(index)}`),
};

/** The table that is made for a chart; for a later one, the first of those that it draws. */
function tableFor(tag: string): Dataset {
  const chart = charts.find((one) => one.tag === tag);
  const texts = Object.hasOwn(TABLES, tag) ? [TABLES[tag]] : Object.values(TABLES);
  for (const text of texts) {
    const { dataset } = readDataset(text);
    if (chart && whyNotDrawn(chart, dataset, {}, yearsNow()) === "") return dataset;
  }
  throw new Error(`No table of ten thousand rows can be drawn as ${tag}: add one to TABLES.`);
}

interface Turns {
  /** Tasks of the page that ran between those of the chart. */
  readonly taken: () => number;
}

/** Counts how often the code waits for the page; every wait is a task of its own. */
function turns(): Turns {
  // On a clock on which every step takes longer than a turn.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const spy = vi.spyOn(scheduler, "yield");
  return { taken: () => spy.mock.calls.length };
}

async function show(tag: string, data: string): Promise<ChartElement> {
  const chart = await mountOne(`<${tag}></${tag}>`);
  chart.data = data;
  await chart.updateComplete;
  return chart;
}

describe("a table of ten thousand rows", () => {
  it.each(charts.map(({ tag }) => tag))("is drawn in turns in %s, and the page gets those between", async (tag) => {
    const chart = await mountOne(`<${tag}></${tag}>`);
    const dataset = tableFor(tag);
    const { taken } = turns();
    chart.data = dataset;
    await chart.updateComplete;
    expect(query(chart, "svg.scene, .grid")).toBeTruthy();
    // Before the model, after it, before the scene, and before both are shown.
    expect(taken()).toBeGreaterThanOrEqual(4);
  });

  it("is drawn at once where it has ten", async () => {
    const chart = await show("market-growth-chart", days(10));
    const { taken } = turns();
    chart.data = days(11);
    await chart.updateComplete;
    expect(taken()).toBe(0);
  });

  it("leaves the picture before it in place until its own is complete", async () => {
    const chart = await show("market-growth-chart", days(12));
    const before = chart.describe();
    chart.data = days();
    for (let waits = true; waits;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      waits = chart.describe() === before;
      // Twelve days are reached one by one; of ten thousand, two hundred.
      expect(query(chart, "[role=listbox]").children.length).toBe(waits ? 12 : 200);
    }
    expect(chart.describe()).toContain("2017");
  });

  it("is forgotten for data that comes while it is drawn", async () => {
    const chart = await show("market-growth-chart", days(12));
    const { dataset } = readDataset(days());
    const { taken } = turns();
    chart.data = dataset;
    await vi.waitFor(() => expect(taken()).toBeGreaterThan(0), { interval: 1 });
    const ready = vi.fn<(event: Event) => void>();
    chart.addEventListener("chart-ready", ready);
    chart.data = days(13);
    await chart.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(chart.describe()).not.toContain("2017");
    expect(query(chart, "[role=listbox]").children).toHaveLength(13);
    expect(ready).toHaveBeenCalledOnce();
  });

  it("is drawn as it is asked for last where an option changes on the way", async () => {
    const chart = await mountOne("<market-ranking></market-ranking>");
    chart.data = TABLES["market-ranking"];
    await new Promise((resolve) => requestAnimationFrame(resolve));
    chart.setAttribute("limit", "3");
    await chart.updateComplete;
    expect(query(chart, "[role=listbox]").children).toHaveLength(3);
  });

  it("says what is wrong with it, and is drawn when it is put right", async () => {
    const wrong = csv("Ward,Beds", (index) => `Ward ${index},${index === 7 ? "-" : ""}${size(index)}`);
    const chart = await show("segment-share-donut", wrong);
    expect(query(chart, "[role=alert], .error").textContent).toContain("Row 8");
    chart.data = TABLES["segment-share-donut"];
    await chart.updateComplete;
    expect(query(chart, "svg.scene, .grid")).toBeTruthy();
    expect(queryAll(chart, "[role=alert], .error")).toHaveLength(0);
  });

  it("is mirrored on a page that reads from right to left", async () => {
    document.documentElement.dir = "rtl";
    const chart = await show("market-ranking", TABLES["market-ranking"] ?? "");
    const { left, right } = query(chart, "[role=option]").getBoundingClientRect();
    const plot = query(chart, "svg.scene").getBoundingClientRect();
    expect(right - left).toBeGreaterThan(0);
    const bar = [...queryAll(chart, "svg.scene rect")].map((one) => one.getBoundingClientRect());
    expect(Math.max(...bar.map((one) => one.right))).toBeGreaterThan(plot.left + plot.width / 2);
  });
});

describe("the table behind ten thousand rows", () => {
  /** Rows come when the page has time for them. */
  const FILLED = { timeout: 10_000 };
  const first = (chart: ChartElement): string[] =>
    queryAll<HTMLTableRowElement>(chart, "tbody tr").map((row) => row.cells[0]?.textContent ?? "");

  it("is in order to its end when it is sorted while its rows are still coming, and comes to it from the top", async () => {
    const chart = await show(
      "segment-share-donut",
      csv("Ward,Beds", (index) => `W${index},${size(index)}`, 1500),
    );
    await userEvent.click(query(chart, "[aria-controls=table]"));
    const button = query(chart, "thead th button");
    expect(first(chart).length).toBeLessThan(1500);
    button.click();
    const sorted = Array.from({ length: 1500 }, (_, index) => `W${index}`);
    expect(first(chart).slice(0, 100)).toEqual(sorted.slice(0, 100));
    await vi.waitFor(() => expect(first(chart)).toEqual(sorted), FILLED);
    button.click();
    await vi.waitFor(() => expect(first(chart)).toEqual(sorted.toReversed()), FILLED);
  });

  it("is complete on paper, in the order that the reader has chosen", async () => {
    const chart = await show(
      "segment-share-donut",
      csv("Ward,Beds", (index) => `W${index},${size(index)}`, 1500),
    );
    await userEvent.click(query(chart, "[aria-controls=table]"));
    query(chart, "thead th button").click();
    dispatchEvent(new Event("beforeprint"));
    expect(first(chart)).toEqual(Array.from({ length: 1500 }, (_, index) => `W${index}`));
  });
});
