import { afterEach, describe, expect, it, vi } from "vitest";
import { createChart, collect, mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";
import { SEEN, markup } from "../../support/examples.js";
import { clear, drawnAt, errorsDuring, frames } from "./charts.js";

afterEach(clear);

const main = (): HTMLElement => {
  const found = document.querySelector("main");
  if (!found) throw new Error("The page has no main part.");
  return found;
};

describe.each(SEEN)("the life of <$tag>", (example) => {
  it("draws once when it is put on the page, and once for each changed attribute", async () => {
    const ready = collect("chart-ready");
    const chart = await mountOne(markup(example));
    await vi.waitFor(() => expect(ready).toHaveLength(1));
    chart.setAttribute("heading", "Another heading");
    await chart.updateComplete;
    await vi.waitFor(() => expect(ready).toHaveLength(2));
    expect(textOf(chart, "[part=heading]")).toBe("Another heading");
    chart.requestUpdate();
    await chart.updateComplete;
    await frames(3);
    expect(ready).toHaveLength(2);
  });

  it("draws again at the width of its box, without an error event", async () => {
    const errors = await errorsDuring(async () => {
      const chart = await mountOne(markup(example), 720);
      for (const width of [400, 960, 300, 720]) {
        main().style.width = `${width}px`;
        await drawnAt(chart, width - (width < 480 ? 32 : 40));
      }
      expect(queryAll(chart, "svg.scene")).toHaveLength(1);
    });
    expect(errors).toEqual([]);
  });

  it("works again after it was taken out and put elsewhere", async () => {
    const errors = await errorsDuring(async () => {
      const chart = await mountOne(markup(example));
      const texts = pictureTexts(chart);
      chart.remove();
      await frames(2);
      const box = document.createElement("div");
      box.style.width = "400px";
      main().append(box);
      box.append(chart);
      await drawnAt(chart, 368);
      box.style.width = "720px";
      await drawnAt(chart, 680);
      expect(pictureTexts(chart)).toEqual(texts);
      expect(queryAll(chart, "figure")).toHaveLength(1);
    });
    expect(errors).toEqual([]);
  });

  it("draws at its width when a closed part of the page is opened", async () => {
    const errors = await errorsDuring(async () => {
      const chart = await mountOne(`<div style="display:none">${markup(example)}</div>`, 500);
      const box = main().querySelector("div");
      if (box) box.style.display = "block";
      await drawnAt(chart, 460);
      expect(chart.scrollWidth).toBeLessThanOrEqual(500);
    });
    expect(errors).toEqual([]);
  });

  it("can be made by script, before or after it has data", async () => {
    await mount("");
    const chart = createChart(example.tag);
    expect([chart.shadowRoot, chart.attributes.length]).toEqual([null, 0]);
    main().append(chart);
    await chart.updateComplete;
    expect(textOf(chart, ".panel")).toContain("No values to show");
    if (typeof example.data === "string") chart.dataSet = example.data;
    else chart.data = example.data;
    await chart.updateComplete;
    expect(queryAll(chart, "svg.scene text").length).toBeGreaterThan(1);
    expect(queryAll(chart, ".panel")).toHaveLength(0);
  });
});

describe("the property data", () => {
  it("replaces what is drawn, back and forth, with the last of several values only", async () => {
    const chart = await mountOne(`<market-growth-chart heading="H"></market-growth-chart>`);
    const series = (...values: number[]): object[] => values.map((value, index) => ({ year: 2020 + index, value }));
    const ready = collect("chart-ready");
    chart.data = series(1, 2, 3);
    chart.data = series(5, 6, 7);
    chart.data = series(11, 12, 13);
    await chart.updateComplete;
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(["11", "12", "13"]));
    await vi.waitFor(() => expect(ready).toHaveLength(1));
    chart.data = null;
    await chart.updateComplete;
    expect(query(chart, ".panel").textContent).toContain("No values to show");
    chart.data = "Year,Sales\n2021,7\n2022,9";
    await chart.updateComplete;
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(["7", "9"]));
  });
});

describe("twenty charts on a page", () => {
  it("come and go without an error event and without leaving anything behind", async () => {
    const all = Array.from({ length: 20 }, (_, index) =>
      markup(SEEN[index % SEEN.length] as (typeof SEEN)[number]),
    ).join("");
    const errors = await errorsDuring(async () => {
      const charts = await mount(all);
      expect(charts).toHaveLength(20);
      for (const chart of charts) expect(queryAll(chart, "svg.scene")).toHaveLength(1);
      main().style.width = "400px";
      await Promise.all(charts.map((chart) => drawnAt(chart, 368)));
      const events = [collect("chart-ready"), collect("chart-error")];
      document.body.replaceChildren();
      await frames(3);
      expect(events.flat()).toHaveLength(0);
    });
    expect(errors).toEqual([]);
  });
});
