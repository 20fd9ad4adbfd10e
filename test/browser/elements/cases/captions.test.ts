import { afterEach, describe, expect, it, vi } from "vitest";
import { collect, mount, mountOne, query, queryAll, textOf } from "../../support.js";
import { frames } from "../charts.js";

const TABLE = `<table><tr><th>Year</th><th>Sales (USD million)</th></tr><tr><td>2022</td><td>1.5</td></tr>
  <tr><td>2023</td><td>2.5</td></tr></table>`;
const SOURCE = `Source: <a href="https://example.org/report">Example Research</a>, 2024`;

afterEach(() => document.body.replaceChildren());

describe("captions and sources around a nested table", () => {
  it.each([
    ["a figure", `<figure class="wp-block-table">${TABLE}<figcaption>${SOURCE}</figcaption></figure>`],
    ["a paragraph", `${TABLE}<p>${SOURCE}</p>`],
    ["a paragraph in a box", `<div><figure>${TABLE}</figure><p>${SOURCE}</p></div>`],
  ])("name the source in %s, on the page and in a picture", async (_where, inside) => {
    const chart = await mountOne(`<market-growth-chart>${inside}</market-growth-chart>`);
    expect(textOf(chart, "[part=source]")).toBe("Source: Example Research, 2024");
    expect(query(chart, "[part=source] a").getAttribute("href")).toBe("https://example.org/report");
    expect(chart.toSVG()).toContain("Source: Example Research, 2024");
  });

  it("are the heading of a table without a caption, and notes of one that has one", async () => {
    const figure = `<figure>TABLE<figcaption>Sales of the shop</figcaption></figure>`;
    const [plain, titled] = await mount(
      [TABLE, TABLE.replace("<table>", "<table><caption>Sales</caption>")]
        .map((table) => `<market-growth-chart>${figure.replace("TABLE", table)}</market-growth-chart>`)
        .join(""),
    );
    expect(textOf(plain!, "[part=heading]")).toBe("Sales of the shop");
    expect(textOf(titled!, "[part=heading]")).toBe("Sales");
    expect(queryAll(titled!, "[part=note]").map((note) => note.textContent)).toContain("Sales of the shop");
  });

  it("are left where the author has given them a slot", async () => {
    const chart = await mountOne(
      `<market-growth-chart>${TABLE}<p slot="note">A note</p><p slot="source">${SOURCE}</p></market-growth-chart>`,
    );
    expect(queryAll(chart, "[part=note]")).toHaveLength(0);
    expect(chart.toSVG()).not.toContain("A note");
  });
});

describe("a table that arrives in pieces", () => {
  it("shows that it is loading while the page is, throws no error, and is drawn once it is there", async () => {
    const errors = collect("chart-error");
    const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    const [chart] = await mount(`<market-growth-chart></market-growth-chart>`);
    expect(textOf(chart!, ".loading")).toBe("Loading chart…");
    const table = document.createElement("table");
    table
      .insertRow()
      .append(...["Year", "Sales"].map((text) => Object.assign(document.createElement("th"), { textContent: text })));
    chart!.append(table);
    await frames(2);
    for (const cells of [
      ["2022", "1.5"],
      ["2023", "2.5"],
    ]) {
      const row = table.insertRow();
      for (const text of cells) row.insertCell().textContent = text;
      await frames(2);
    }
    expect(errors).toHaveLength(0);
    const ready = collect("chart-ready");
    state.mockRestore();
    document.dispatchEvent(new Event("DOMContentLoaded"));
    await chart!.updateComplete;
    await vi.waitFor(() =>
      expect(chart!.toCSV().split("\r\n").slice(1, 3)).toEqual(["2022,1.5,reported", "2023,2.5,reported"]),
    );
    await frames(2);
    expect(errors).toHaveLength(0);
    expect(ready.length).toBeGreaterThan(0);
  });
});
