import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { collect, mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";
import { frames } from "./charts.js";

const TABLE = `<table><caption>Sales of the shop</caption>
  <tr><th>Year</th><th>Sales (USD million)</th></tr>
  <tr><td>2021</td><td>1.5</td></tr><tr><td>2022</td><td>2.5</td></tr><tr><td>2023</td><td>4.0</td></tr></table>`;

const warn = vi.spyOn(console, "warn");

beforeEach(() => warn.mockReset().mockImplementation(() => undefined));
afterEach(() => document.body.replaceChildren());
afterAll(() => warn.mockRestore());

describe("data for a chart", () => {
  it("comes from a child table, whose caption is the heading", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    expect(textOf(chart, "[part=heading]")).toBe("Sales of the shop");
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(["1.5", "2.5", "4.0"]));
    expect(getComputedStyle(chart).display).toBe("block");
    expect(chart.querySelector("table")?.getBoundingClientRect().height).toBe(0);
  });

  it("comes from a child script with JSON or CSV", async () => {
    const json = `<script type="application/json">[{"Year": 2021, "Sales": 3}, {"Year": 2022, "Sales": 5}]</script>`;
    const csv = `<script type="text/csv">Year,Sales\n2021,7\n2022,9</script>`;
    const charts = await mount(
      [json, csv].map((child) => `<market-growth-chart>${child}</market-growth-chart>`).join(""),
    );
    expect(charts.map((chart) => chart.toCSV().split("\r\n")[2])).toEqual(["2022,5,reported", "2022,9,reported"]);
  });

  it("comes from a table elsewhere in the page", async () => {
    const chart = await mountOne(
      `${TABLE.replace("<table>", "<table id='t1'>")}<market-growth-chart table="t1"></market-growth-chart>`,
    );
    expect(pictureTexts(chart)).toContain("2.5");
  });

  it("comes from the property, which wins over everything else", async () => {
    const chart = await mountOne(`<market-growth-chart data-set="iomt-market-size">${TABLE}</market-growth-chart>`);
    chart.data = [
      { year: 2020, value: 11 },
      { year: 2021, value: 12 },
      { year: 2022, value: 14 },
    ];
    await chart.updateComplete;
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(["11", "12", "14"]));
  });

  it("is named by data-set, or by its alias dataset", async () => {
    const chart = await mountOne(`<market-growth-chart dataset="telehealth-market-size"></market-growth-chart>`);
    expect(textOf(chart, "[part=heading]")).toBe("Telehealth market size");
  });

  it("is adopted from the table that classic paragraphs leave behind an empty element", async () => {
    const chart = await mountOne(`<p><market-growth-chart></market-growth-chart></p><figure>${TABLE}</figure>`);
    expect(pictureTexts(chart)).toContain("2.5");
    expect(document.querySelector("figure table")?.getBoundingClientRect().height).toBe(0);
  });

  it("has one time where years stand beside the numbers of their months", async () => {
    const cells = ["2022,11,12.4", "2022,12,12.9", "2023,1,13.1"].map(
      (row) => `<tr><td>${row.replaceAll(",", "</td><td>")}</td></tr>`,
    );
    const chart = await mountOne(`<market-growth-chart><table>
      <tr><th>Year</th><th>Month</th><th>Beds</th></tr>${cells.join("")}</table></market-growth-chart>`);
    expect(chart.toCSV().split("\r\n").slice(0, 4)).toEqual([
      "Month,Beds,Status",
      "2022-11,12.4,reported",
      "2022-12,12.9,reported",
      "2023-01,13.1,reported",
    ]);
    expect(textOf(chart, "tbody th")).toBe("Nov 2022");
  });

  it("is read from two rows of headers, and a raised mark is no digit of its number", async () => {
    const chart = await mountOne(`<market-growth-chart><table>
      <thead><tr><th colspan="3">Beds in hospitals</th></tr>
        <tr><th rowspan="2">Region</th><th colspan="2">Beds (thousands)</th></tr><tr><th>2022</th><th>2023</th></tr></thead>
      <tbody><tr><td>North</td><td>12.4<sup>1</sup></td><td>12.9</td></tr>
        <tr><td>South</td><td>8.2</td><td>8.4<sup>*</sup></td></tr></tbody>
      <tfoot><tr><td colspan="3">Source: Example Office</td></tr></tfoot></table></market-growth-chart>`);
    expect(textOf(chart, "[part=heading]")).toBe("Beds in hospitals");
    expect(textOf(chart, "[part=source]")).toBe("Source: Example Office");
    expect(chart.toCSV().split("\r\n").slice(1, 5)).toEqual([
      "North,2022,12.4,reported",
      "North,2023,12.9,reported",
      "South,2022,8.2,reported",
      "South,2023,8.4,reported",
    ]);
    expect(warn.mock.calls.map(([said]) => String(said))).toEqual([
      expect.stringContaining("12.4 [1]"),
      expect.stringContaining("8.4*"),
    ]);
  });

  it("is announced once when it is other data, and not at first or for another look", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    expect(textOf(chart, "[aria-live]")).toBe("");
    chart.setAttribute("no-rate", "");
    await chart.updateComplete;
    expect(textOf(chart, "[aria-live]")).toBe("");
    chart.data = [
      { year: 2020, value: 11 },
      { year: 2021, value: 12 },
    ];
    await chart.updateComplete;
    expect(textOf(chart, "[aria-live]")).toBe("The chart has new data.");
  });

  it("falls back to the child table when the named source fails, and tells the author only", async () => {
    const errors = collect("chart-error");
    const chart = await mountOne(`<market-growth-chart data-set="no-such-set">${TABLE}</market-growth-chart>`);
    expect(pictureTexts(chart)).toContain("2.5");
    expect(errors).toHaveLength(0);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain("no-such-set");
  });
});

describe("data that changes", () => {
  const LAST = "tr:last-child td:last-child";

  /** Changes something; the picture must become the new one, and be drawn once. Code that reads it may still come. */
  async function redrawn(chart: ChartElement, text: string, change: () => unknown): Promise<void> {
    const ready = collect("chart-ready");
    const scenes = new Set<Element | undefined>(queryAll<SVGElement>(chart, "svg.scene > g"));
    const watcher = new MutationObserver(() =>
      queryAll<SVGElement>(chart, "svg.scene > g").forEach((g) => scenes.add(g)),
    );
    if (chart.shadowRoot) watcher.observe(chart.shadowRoot, { childList: true, subtree: true });
    await change();
    await vi.waitFor(() => expect(pictureTexts(chart)).toContain(text));
    await vi.waitFor(() => expect(ready).toHaveLength(1));
    await frames(3);
    watcher.disconnect();
    expect(ready).toHaveLength(1);
    expect(scenes.size).toBe(2);
  }

  it("in a cell of the child table is drawn once, in the next frame", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    await redrawn(chart, "6.5", async () => {
      const cell = chart.querySelector(LAST);
      if (cell) cell.textContent = "6.5";
      await frames(1);
      expect(pictureTexts(chart)).toContain("6.5");
    });
  });

  it("in the browser's inspector, as text or as markup, is drawn once", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    await redrawn(chart, "6.5", () =>
      commands.inspect("market-growth-chart tr:nth-child(4) td:nth-child(2)", { text: "6.5" }),
    );
    await redrawn(chart, "7.5", () =>
      commands.inspect("market-growth-chart tr:nth-child(4) td:nth-child(2)", { html: "<td>7.5</td>" }),
    );
  });

  it("in data-value of a cell, in rows that come and go, and in a child script is drawn once", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    await redrawn(chart, "9.5", () => chart.querySelector(LAST)?.setAttribute("data-value", "9.5"));
    await redrawn(chart, "11.0", () => {
      const row = chart.querySelector("tr:last-child")?.cloneNode(true) as HTMLTableRowElement;
      row.cells[0]?.replaceChildren("2024");
      row.cells[1]?.setAttribute("data-value", "11.0");
      chart.querySelector("tbody")?.append(row);
    });
    const script = await mountOne(
      `<market-growth-chart><script type="text/csv">Year,Sales\n2021,7\n2022,9</script></market-growth-chart>`,
    );
    await redrawn(script, "8", () => script.querySelector("script")?.replaceChildren("Year,Sales\n2021,7\n2022,8"));
  });

  it("in a table elsewhere, and in an adopted one, is drawn once", async () => {
    const named = await mountOne(
      `${TABLE.replace("<table>", "<table id='t1'>")}<market-growth-chart table="t1"></market-growth-chart>`,
    );
    await redrawn(named, "6.5", () => document.querySelector(`#t1 ${LAST}`)?.replaceChildren("6.5"));
    const adopted = await mountOne(`<p><market-growth-chart></market-growth-chart></p><figure>${TABLE}</figure>`);
    await redrawn(adopted, "6.5", () => document.querySelector(`figure ${LAST}`)?.replaceChildren("6.5"));
  });

  it("in an attribute that says how to read, in the property, and in several at once is drawn once", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    await redrawn(chart, "4.0", () => chart.setAttribute("forecast-from", "2023"));
    const rows = (value: number) => [
      { year: 2020, value: 11 },
      { year: 2021, value },
    ];
    await redrawn(chart, "12", () => (chart.data = rows(12)));
    await redrawn(chart, "14", () => {
      chart.data = rows(13);
      chart.data = rows(14);
      chart.setAttribute("no-rate", "");
      chart.setAttribute("heading", "Another");
    });
  });

  it("in text that the author puts into a slot is no other data", async () => {
    const chart = await mountOne(`<market-growth-chart><b slot="note">Note</b>${TABLE}</market-growth-chart>`);
    const ready = collect("chart-ready");
    chart.querySelector("b")?.replaceChildren("Another note");
    const more = document.createElement("i");
    more.slot = "note";
    chart.append(more);
    await frames(3);
    expect(ready).toHaveLength(0);
    expect(textOf(chart, "figure ~ [aria-live]")).toBe("");
  });

  it("is no longer followed when the chart has been taken out or has another source", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    chart.data = [
      { year: 2020, value: 11 },
      { year: 2021, value: 12 },
    ];
    await chart.updateComplete;
    const ready = collect("chart-ready");
    chart.querySelector(LAST)?.replaceChildren("99");
    await frames(3);
    expect(ready).toHaveLength(0);
    expect(pictureTexts(chart)).toContain("12");
  });
});

describe("what an author wrote beside the data", () => {
  const hints = (): string[] => warn.mock.calls.map(([said]) => String(said));

  it("is named with what was expected where an option has no such value, and the chart is drawn all the same", async () => {
    const chart = await mountOne(
      `<market-growth-chart data-set="iomt-market-size" variant="pie"></market-growth-chart>`,
    );
    expect(query(chart, "svg.scene")).toBeTruthy();
    await vi.waitFor(() => expect(hints()).toEqual([expect.stringContaining("variant=“pie”: expected")]));
  });

  it("is named with its neighbour where an attribute is nearly one, once", async () => {
    const chart = await mountOne(
      `<market-growth-chart data-set="iomt-market-size" varaint="line" no-modeled higlight="A"></market-growth-chart>`,
    );
    await vi.waitFor(() => expect(hints()).toHaveLength(3));
    expect(hints()).toEqual([
      "<market-growth-chart> Unknown attribute “varaint”. Did you mean “variant”?",
      "<market-growth-chart> Unknown attribute “no-modeled”. Did you mean “no-modelled”?",
      "<market-growth-chart> Unknown attribute “higlight”. Did you mean “highlight”?",
    ]);
    chart.setAttribute("heading", "Another");
    await chart.updateComplete;
    expect(hints()).toHaveLength(3);
  });

  it("says nothing of attributes that belong to the page, its editor or its framework", async () => {
    await mountOne(
      `<market-growth-chart data-set="iomt-market-size" id="chart" class="wide" style="color: red" lang="en" dir="ltr" title="Chart"
        slot="main" part="chart" role="group" tabindex="-1" hidden itemprop="image" nonce="x" translate="no" data-title="x"
        aria-label="x" _ngcontent-abc v-if="x" wire:key="1" x-data="{}" contenteditable="false" draggable="false"></market-growth-chart>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hints()).toEqual([]);
  });
});

describe("data that cannot be drawn", () => {
  const broken = TABLE.replace("2.5", "plenty");
  const cases: [string, string, { code: string; row?: number; column?: string; found?: string; expected?: string }][] =
    [
      [
        "an unknown id",
        `<market-growth-chart data-set="iomt-marketsize" heading="H" source="S"></market-growth-chart>`,
        { code: "unknown-dataset", found: "iomt-marketsize" },
      ],
      [
        "malformed JSON",
        `<market-growth-chart heading="H" source="S"><script type="application/json">[{"a": 1,]</script></market-growth-chart>`,
        { code: "malformed-json" },
      ],
      [
        "a missing column",
        `<market-growth-chart heading="H" source="S" y="Revenue">${TABLE}</market-growth-chart>`,
        { code: "missing-column", column: "Revenue" },
      ],
      [
        "a text where a number belongs",
        `<market-growth-chart heading="H" source="S">${broken}</market-growth-chart>`,
        { code: "not-a-number", row: 2, column: "Sales (USD million)", found: "plenty", expected: "a number" },
      ],
    ];

  it.each(cases)(
    "%s gives a panel, keeps heading and source, and fires chart-error once",
    async (_, markup, expected) => {
      const errors = collect("chart-error");
      const thrown = vi.fn();
      addEventListener("error", thrown);
      const [chart, other] = await mount(
        `${markup}<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`,
      );
      removeEventListener("error", thrown);
      if (!chart || !other) throw new Error("two charts expected");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.error).toMatchObject(expected);
      const panel = textOf(chart, ".panel");
      for (const part of [expected.column, expected.found, expected.expected]) if (part) expect(panel).toContain(part);
      if (expected.row) expect(panel).toContain(`Row ${expected.row}`);
      expect(textOf(chart, "[part=heading]")).toBe("H");
      expect(textOf(chart, "[part=source]")).toBe("Source: S");
      expect(queryAll(chart, "svg.scene")).toHaveLength(0);
      expect(pictureTexts(other)).toContain("370.9bn");
      expect(thrown).not.toHaveBeenCalled();
      chart.requestUpdate();
      await chart.updateComplete;
      expect(errors).toHaveLength(1);
    },
  );

  it("leaves the reader's table in sight", async () => {
    const chart = await mountOne(`<market-growth-chart heading="H">${broken}</market-growth-chart>`);
    expect(chart.querySelector("table")?.getBoundingClientRect().height).toBeGreaterThan(40);
  });

  it("recovers when the data is corrected", async () => {
    const chart = await mountOne(`<market-growth-chart heading="H">${broken}</market-growth-chart>`);
    const cell = [...chart.querySelectorAll("td")].find((td) => td.textContent === "plenty");
    if (cell) cell.textContent = "3.5";
    await vi.waitFor(() => expect(pictureTexts(chart)).toContain("3.5"));
    expect(queryAll(chart, ".panel")).toHaveLength(0);
  });

  it("has loading, empty and error states as high as the plot", async () => {
    const [full, empty, failed, loading] = await mount(
      `<market-growth-chart data-set="iomt-market-size"></market-growth-chart><market-growth-chart></market-growth-chart>
       <market-growth-chart data-set="no-such-id"></market-growth-chart>`,
    );
    expect(loading).toBeUndefined();
    const height = (selector: string, chart = full): number =>
      chart ? query(chart, selector).getBoundingClientRect().height : 0;
    expect(Math.abs(height(".panel", empty) - height("svg.scene"))).toBeLessThanOrEqual(6);
    expect(Math.abs(height(".panel", failed) - height("svg.scene"))).toBeLessThanOrEqual(6);
  });
});
