import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";
import { clear, focused } from "./charts.js";

afterEach(clear);

const TABLE = `<market-data-table data-set="connected-care-markets"></market-data-table>`;

const button = (chart: ChartElement, label: string): HTMLElement => query(chart, `[aria-label="Sort by ${label}"]`);
const rows = (chart: ChartElement): string[] =>
  queryAll(chart, "[role=option]").map((option) => option.textContent.trim().split(":")[0] ?? "");

async function press(chart: ChartElement, label: string): Promise<void> {
  await userEvent.click(button(chart, label));
  await chart.updateComplete;
}

describe("the headers of <market-data-table>", () => {
  it("are buttons over their texts, of at least 24 px, before the rows", async () => {
    const chart = await mountOne(TABLE);
    const buttons = queryAll(chart, ".control");
    expect(buttons.map((one) => one.getAttribute("aria-label"))).toEqual([
      "Sort by Market",
      "Sort by First size (USD billion)",
      "Sort by Projected size (USD billion)",
      "Sort by Stated growth a year",
    ]);
    for (const one of buttons) expect(Math.min(one.offsetWidth, one.offsetHeight)).toBeGreaterThanOrEqual(24);
    const order = queryAll(chart, ".control, [role=listbox]");
    expect(order.at(-1)?.role).toBe("listbox");
  });

  it("sort the rows, the other way round, and back, which is said once and shown by an arrow", async () => {
    const chart = await mountOne(TABLE);
    const before = rows(chart);
    await press(chart, "First size (USD billion)");
    expect(rows(chart).slice(0, 2)).toEqual(["Home healthcare", "Behavioural rehabilitation"]);
    expect(textOf(chart, "[aria-live]")).toBe("Table sorted by First size (USD billion), descending.");
    expect(pictureTexts(chart).join(" ")).toContain("↓");
    await press(chart, "First size (USD billion)");
    expect(rows(chart)[0]).toBe("Remote patient monitoring");
    expect(pictureTexts(chart).join(" ")).toContain("↑");
    await press(chart, "First size (USD billion)");
    expect(rows(chart)).toEqual(before);
    await press(chart, "Market");
    expect(rows(chart)).toEqual([...before].sort((a, b) => a.localeCompare(b, "en")));
  });

  it("keep focus, leave the author's attribute alone, and give way when the author changes it", async () => {
    const chart = await mountOne(TABLE);
    button(chart, "Market").focus();
    await userEvent.keyboard("{Enter}");
    await chart.updateComplete;
    expect(focused()).toBe(button(chart, "Market"));
    expect(chart.hasAttribute("sort")).toBe(false);
    expect(rows(chart)[0]).toBe("Behavioural rehabilitation");
    chart.setAttribute("sort", "-end");
    await chart.updateComplete;
    expect(rows(chart)[0]).toBe("Home healthcare");
  });

  it("fire no event of the chart but that it is ready again", async () => {
    const chart = await mountOne(TABLE);
    const heard: string[] = [];
    for (const type of ["chart-ready", "chart-highlight", "chart-select", "chart-error"])
      chart.addEventListener(type, () => heard.push(type));
    await press(chart, "Market");
    expect(heard).toEqual(["chart-ready"]);
  });

  it("are mirrored with the picture on a page from right to left", async () => {
    const plain = await mountOne(TABLE);
    const left = button(plain, "Market").offsetLeft;
    const right = await mountOne(`<div dir="rtl">${TABLE}</div>`);
    const box = button(right, "Market");
    expect(box.offsetLeft + box.offsetWidth).toBe(680 - left);
  });
});
