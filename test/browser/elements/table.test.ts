import { afterEach, describe, expect, it, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import type { AccessibilityNode } from "../accessibility-tree.js";
import { mountOne, query, queryAll, textOf } from "../support.js";
import { clear, frames } from "./charts.js";

afterEach(clear);

/** Texts of a column, from top to bottom. */
const column = (chart: ChartElement, index: number): string[] =>
  queryAll<HTMLTableRowElement>(chart, "tbody tr").map((row) => row.cells[index]?.textContent ?? "");

const header = (chart: ChartElement, label: string): HTMLElement => {
  const found = queryAll(chart, "thead th").find((cell) => cell.textContent.startsWith(label));
  if (!found) throw new Error(`No column “${label}”.`);
  return found;
};

async function sortBy(chart: ChartElement, label: string): Promise<string | null> {
  await userEvent.click(header(chart, label).querySelector("button") ?? header(chart, label));
  await frames(2);
  return header(chart, label).ariaSort;
}

async function open(markup: string): Promise<ChartElement> {
  const chart = await mountOne(markup);
  await userEvent.click(query(chart, "[aria-controls=table]"));
  return chart;
}

const RANKED = `<market-ranking data-set="connected-care-markets"></market-ranking>`;

describe("the table behind a chart", () => {
  it("is sorted by a click on a header, the other way by another, and as it was by a third", async () => {
    const chart = await open(RANKED);
    const before = column(chart, 0);
    expect(await sortBy(chart, "Market")).toBe("ascending");
    expect(column(chart, 0)).toEqual([...before].sort((a, b) => a.localeCompare(b, "en")));
    expect(textOf(chart, "[aria-live]")).toBe("Table sorted by Market, ascending.");
    expect(await sortBy(chart, "Market")).toBe("descending");
    expect(column(chart, 0)).toEqual([...before].sort((a, b) => b.localeCompare(a, "en")));
    expect(await sortBy(chart, "Market")).toBe("none");
    expect(column(chart, 0)).toEqual(before);
    expect(textOf(chart, "[aria-live]")).toBe("Table in its original order.");
  });

  it("has the largest number first, compares numbers as numbers, and marks one column only", async () => {
    const chart = await open(RANKED);
    await sortBy(chart, "Market");
    expect(await sortBy(chart, "Rank")).toBe("descending");
    expect(column(chart, 1)).toEqual(["10", "9", "8", "7", "6", "5", "4", "3", "2", "1"]);
    const marked = queryAll(chart, "thead th").filter(({ ariaSort }) => ariaSort !== "none");
    expect(marked).toEqual([header(chart, "Rank")]);
  });

  it("keeps missing values last in both directions", async () => {
    const chart = await mountOne("<market-ranking></market-ranking>");
    chart.data = "name,size\nA,5\nB,\nC,12\nD,7";
    await chart.updateComplete;
    await userEvent.click(query(chart, "[aria-controls=table]"));
    await sortBy(chart, "size");
    expect(column(chart, 0)).toEqual(["C", "D", "A", "B"]);
    await sortBy(chart, "size");
    expect(column(chart, 0)).toEqual(["A", "D", "C", "B"]);
  });

  it("is sorted with the keyboard too, and keeps focus on the header", async () => {
    const chart = await open(RANKED);
    const button = header(chart, "Market").querySelector("button");
    button?.focus();
    await userEvent.keyboard("{Enter}");
    await frames(2);
    expect(header(chart, "Market").ariaSort).toBe("ascending");
    expect(chart.shadowRoot?.activeElement).toBe(button);
  });

  it("has no header to press where there is one row", async () => {
    const chart = await open(`<key-figure data-set="iomt-key-figures" row="iot-devices"></key-figure>`);
    expect(queryAll(chart, "tbody tr")).toHaveLength(1);
    expect(queryAll(chart, "thead button")).toEqual([]);
  });

  it("of many rows is made when it is asked for, with every row", async () => {
    const chart = await mountOne("<market-growth-chart></market-growth-chart>");
    const names = ["North", "East", "South", "West"];
    chart.data = names.flatMap((name, series) =>
      Array.from({ length: 150 }, (_, index) => ({ name, year: 1870 + index, value: 10 * series + index })),
    );
    await chart.updateComplete;
    expect(queryAll(chart, "tbody tr")).toHaveLength(0);
    await userEvent.click(query(chart, "[aria-controls=table]"));
    await vi.waitFor(() => expect(queryAll(chart, "tbody tr")).toHaveLength(600));
    expect(new Set(column(chart, 0))).toEqual(new Set(names));
  });

  it("of many rows is whole when the page is printed", async () => {
    const chart = await mountOne("<market-growth-chart></market-growth-chart>");
    chart.data = Array.from({ length: 250 }, (_, index) => ({ year: 1800 + index, value: index }));
    await chart.updateComplete;
    expect(queryAll(chart, "tbody tr")).toHaveLength(0);
    dispatchEvent(new Event("beforeprint"));
    expect(queryAll(chart, "tbody tr")).toHaveLength(250);
  });
});

describe("a table of many columns on a narrow page", () => {
  const markup = `<growth-dumbbell data-set="connected-care-markets"></growth-dumbbell>`;

  it("needs no sideways scrolling: each row is a block of labelled figures", async () => {
    const chart = await mountOne(markup, 320);
    await userEvent.click(query(chart, "[aria-controls=table]"));
    const region = query(chart, "#table");
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    const [cell] = queryAll(chart, "tbody td");
    expect(cell && getComputedStyle(cell, "::before").content).toContain("First year");
  });

  it("is still a table to assistive technology, with headers that sort", async () => {
    const chart = await mountOne(markup, 320);
    await userEvent.click(query(chart, "[aria-controls=table]"));
    const tree = await commands.accessibilityTree("table");
    const roles = (node: AccessibilityNode): string[] => [node.role, ...node.children.flatMap(roles)];
    const all = roles(tree);
    const count = (role: string): number => all.filter((one) => one === role).length;
    expect(tree.role).toBe("table");
    expect([count("row"), count("columnheader"), count("rowheader")]).toEqual([11, 9, 10]);
    expect(count("cell")).toBe(80);
    await sortBy(chart, "Market");
    expect(column(chart, 0)[0]).toBe("Behavioural rehabilitation");
  });

  it("is whole on narrow paper, without buttons", async () => {
    const chart = await mountOne(markup, 320);
    await commands.emulateMedia({ media: "print" });
    const region = query(chart, "#table");
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    expect(getComputedStyle(query(chart, "thead")).display).toBe("none");
  });
});
