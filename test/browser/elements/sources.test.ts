import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { collect, mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";

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

  it("is drawn again when a cell of the child table changes, once", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    const ready = collect("chart-ready");
    const cell = chart.querySelector("tr:last-child td:last-child");
    if (cell) cell.textContent = "6.5";
    await vi.waitFor(() => expect(pictureTexts(chart)).toContain("6.5"));
    await vi.waitFor(() => expect(ready).toHaveLength(1));
  });

  it("is announced once when it is other data, and not at first or for another look", async () => {
    const chart = await mountOne(`<market-growth-chart>${TABLE}</market-growth-chart>`);
    expect(textOf(chart, "[role=status]")).toBe("");
    chart.setAttribute("no-rate", "");
    await chart.updateComplete;
    expect(textOf(chart, "[role=status]")).toBe("");
    chart.data = [
      { year: 2020, value: 11 },
      { year: 2021, value: 12 },
    ];
    await chart.updateComplete;
    expect(textOf(chart, "[role=status]")).toBe("The chart has new data.");
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
