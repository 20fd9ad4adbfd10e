import { afterEach, describe, expect, it } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import type { AccessibilityNode } from "../accessibility-tree.js";
import { collect, createChart, mountOne, queryAll, textOf } from "../support.js";
import { clear, focused } from "./charts.js";

afterEach(clear);

const TABLE = `<market-data-table data-set="connected-care-markets"></market-data-table>`;

const header = (chart: ChartElement, label: string): HTMLElement => {
  const found = queryAll(chart, "thead th").find((cell) => cell.textContent.trim().startsWith(label));
  if (!found) throw new Error(`No column “${label}”.`);
  return found;
};
const button = (chart: ChartElement, label: string): HTMLButtonElement => {
  const found = header(chart, label).querySelector("button");
  if (!found) throw new Error(`“${label}” cannot be pressed.`);
  return found;
};
const names = (chart: ChartElement): string[] => queryAll(chart, "tbody th").map((cell) => cell.textContent.trim());

async function press(chart: ChartElement, label: string): Promise<void> {
  await userEvent.click(button(chart, label));
  await chart.updateComplete;
}

const all = (node: AccessibilityNode): AccessibilityNode[] => [node, ...node.children.flatMap(all)];

describe("<market-data-table>", () => {
  it("is a table with headers of columns and rows from its first paint, and no picture or list of values", async () => {
    const chart = createChart("market-data-table");
    document.body.replaceChildren(chart);
    const first = new Promise<string>((resolve) => {
      new MutationObserver(() => {
        const heading = chart.shadowRoot?.querySelector("[part=heading]")?.textContent.trim();
        if (heading && !chart.shadowRoot?.querySelector(".loading"))
          resolve(chart.shadowRoot?.querySelector("[part=plot] > *")?.localName ?? "nothing");
      }).observe(chart.renderRoot, { childList: true, subtree: true, characterData: true });
    });
    chart.setAttribute("data-set", "connected-care-markets");
    expect(await first).toBe("table");
    await chart.updateComplete;
    expect(queryAll(chart, "svg.scene, [role=listbox], [role=option], .tip, #table, [aria-controls=table]")).toEqual(
      [],
    );
    expect(queryAll(chart, "thead th[scope=col]:not([aria-hidden])")).toHaveLength(4);
    expect(queryAll(chart, "tbody th[scope=row]")).toHaveLength(10);
  });

  it.each([720, 320, 240])("is read as a table at %i px, with a cell for every figure", async (width) => {
    await mountOne(TABLE, width);
    const tree = await commands.accessibilityTree("table");
    const roles = all(tree).map(({ role }) => role);
    const count = (role: string): number => roles.filter((one) => one === role).length;
    expect(tree.role).toBe("table");
    expect([count("row"), count("columnheader"), count("rowheader"), count("cell")]).toEqual([11, 4, 10, 30]);
  });

  it("has its columns beside each other, then below the name of each row, then behind their own names", async () => {
    const forms: string[] = [];
    for (const width of [720, 320, 240]) {
      const chart = await mountOne(TABLE, width);
      const [name, first, second] = queryAll(chart, "tbody tr:first-child > *").map((one) =>
        one.getBoundingClientRect(),
      );
      const [cell] = queryAll(chart, "tbody td");
      if (!name || !first || !second || !cell) throw new Error("The first row has no figures.");
      const isBeside = first.left >= name.right - 1 && first.top === name.top;
      const isLabelled = getComputedStyle(cell, "::before").display !== "none";
      forms.push(isBeside ? "beside" : isLabelled ? "list" : second.top === first.top ? "above" : "?");
      expect(chart.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(forms).toEqual(["beside", "above", "list"]);
  });

  it("tells eyes and ears of every figure how sure it is, also where each stands behind the name of its column", async () => {
    const chart = await mountOne(TABLE, 240);
    const hospital = queryAll<HTMLTableRowElement>(chart, "tbody tr").find((row) => row.textContent.includes("Smart"));
    const seen = [...(hospital?.cells ?? [])].slice(1).map((cell) => getComputedStyle(cell, "::before").content);
    expect(seen[0]).toContain("First size (USD billion), 2023, reported");
    expect(seen[1]).toContain("Projected size (USD billion), 2033, projected");
    const heard = all(await commands.accessibilityTree("table"));
    expect(heard.map(({ name }) => name)).toContain("2032, projected");
    expect(heard.find(({ role, name }) => role === "cell" && name.startsWith("361.7"))?.name).toContain("2033");
  });

  it("says under a header what its values have in common, and in a cell what is otherwise", async () => {
    const chart = await mountOne(TABLE);
    expect(header(chart, "Projected size").textContent).toContain("2032, projected");
    const hospital = queryAll(chart, "tbody tr").find((row) => row.textContent.includes("Smart hospital"));
    expect(hospital?.textContent).toContain("2033");
  });

  it("keeps a figure and what is said of it apart for those who hear both", async () => {
    await mountOne(TABLE);
    const cells = all(await commands.accessibilityTree("table")).flatMap(({ role, name }) =>
      role === "cell" ? [name] : [],
    );
    expect(cells.filter((name) => name.startsWith("163.1"))).toEqual([expect.stringMatching(/^163\.1\s*,\s+2023$/)]);
    expect(cells.filter((name) => /\d{5}/.test(name))).toEqual([]);
  });

  it("marks the row that is highlighted, and says what is missing", async () => {
    const chart = await mountOne(`<market-data-table highlight="B"></market-data-table>`);
    chart.data = "Market,2022 (USD billion),2032 (USD billion)\nA,1,2\nB,,4";
    await chart.updateComplete;
    expect(queryAll(chart, "tr.highlighted th").map((cell) => cell.textContent.trim())).toEqual(["B"]);
    expect(queryAll(chart, "td.missing").map((cell) => cell.textContent.trim())).toEqual(["no data"]);
  });

  it("tells the page which row a reader points at and presses", async () => {
    const chart = await mountOne(TABLE);
    const pointed = collect("chart-highlight");
    const chosen = collect("chart-select");
    const [row, next] = queryAll<HTMLTableRowElement>(chart, "tbody tr");
    await userEvent.hover(row!.cells[0]!.querySelector("span")!);
    await userEvent.hover(row!.cells[1]!.querySelector("span")!);
    await userEvent.click(next!.cells[0]!);
    // Where the pointer was before, another row may have come under it.
    expect(pointed.map(({ datum }) => datum["market"]).slice(-2)).toEqual(names(chart).slice(0, 2));
    expect(chosen.map(({ datum }) => [datum["market"], datum.status])).toEqual([[names(chart)[1], "projected"]]);
  });

  it("keeps its own picture for files", async () => {
    const chart = await mountOne(TABLE);
    expect(chart.toSVG()).toContain("Home healthcare");
  });

  it("is read from right to left where its page is", async () => {
    const chart = await mountOne(`<div dir="rtl">${TABLE}</div>`);
    const [name, cell] = queryAll(chart, "tbody tr:first-child > *").map((one) => one.getBoundingClientRect());
    expect(name!.left).toBeGreaterThanOrEqual(cell!.right - 1);
  });
});

describe("the headers of <market-data-table>", () => {
  it("are buttons of at least 24 px", async () => {
    const chart = await mountOne(TABLE);
    expect(queryAll(chart, "thead button")).toHaveLength(4);
    for (const one of queryAll(chart, "thead button"))
      expect(Math.min(one.offsetWidth, one.offsetHeight)).toBeGreaterThanOrEqual(24);
  });

  it("sort the rows, the other way round, and back, which is said once, shown by an arrow, and their state", async () => {
    const chart = await mountOne(TABLE);
    const before = names(chart);
    const states = (): (string | null)[] => queryAll(chart, "thead th[aria-sort]").map((cell) => cell.ariaSort);
    expect(states()).toEqual(["none", "none", "none", "none"]);
    await press(chart, "First size");
    expect(names(chart).slice(0, 2)).toEqual(["Home healthcare", "Behavioural rehabilitation"]);
    expect(textOf(chart, "[aria-live]")).toBe("Table sorted by First size (USD billion), descending.");
    expect(header(chart, "First size").textContent).toContain("↓");
    expect(states()).toEqual(["none", "descending", "none", "none"]);
    await press(chart, "First size");
    expect(names(chart)[0]).toBe("Remote patient monitoring");
    expect(states()).toEqual(["none", "ascending", "none", "none"]);
    await press(chart, "First size");
    expect(names(chart)).toEqual(before);
    expect(states()).toEqual(["none", "none", "none", "none"]);
    await press(chart, "Market");
    expect(names(chart)).toEqual([...before].sort((a, b) => a.localeCompare(b, "en")));
  });

  it("keep focus, leave the author's attribute alone, and give way when the author changes it", async () => {
    const chart = await mountOne(TABLE);
    button(chart, "Market").focus();
    await userEvent.keyboard("{Enter}");
    await chart.updateComplete;
    expect(focused()).toBe(button(chart, "Market"));
    expect(chart.hasAttribute("sort")).toBe(false);
    expect(names(chart)[0]).toBe("Behavioural rehabilitation");
    chart.setAttribute("sort", "-end");
    await chart.updateComplete;
    expect(names(chart)[0]).toBe("Home healthcare");
  });

  it("fire no event of the chart but that it is ready again", async () => {
    const chart = await mountOne(TABLE);
    const heard: string[] = [];
    for (const type of ["chart-ready", "chart-highlight", "chart-select", "chart-error"])
      chart.addEventListener(type, () => heard.push(type));
    await press(chart, "Market");
    expect(heard).toEqual(["chart-ready"]);
  });

  it("are texts where there is one row", async () => {
    const chart = await mountOne("<market-data-table></market-data-table>");
    chart.data = "Market,Size\nA,1";
    await chart.updateComplete;
    expect(queryAll(chart, "thead button, [aria-sort]")).toEqual([]);
    expect(header(chart, "Size").textContent.trim()).toMatch(/^Size/);
  });
});
