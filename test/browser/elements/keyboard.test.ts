import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { getDataset, type Dataset } from "../../../src/core.js";
import type { ChartElement } from "../../../src/index.js";
import { collect, mountOne, query, queryAll } from "../support.js";
import { SEVERAL, markup } from "../../support/examples.js";
import { clear, focused, frames } from "./charts.js";

afterEach(clear);

const RECORDS = ["Home", "Clinic"].flatMap((place, index) =>
  [2020, 2021, 2022].map((year) => ({ place, year, value: 10 * (index + 1) + year - 2019 })),
);

const press = (...keys: string[]): Promise<void> => userEvent.keyboard(keys.map((key) => `{${key}}`).join(""));
const here = (): string => (focused() as HTMLElement | null)?.dataset["key"] ?? focused()?.textContent.trim() ?? "";

/** Tab until a datum has focus: headers that sort come before the data. */
async function tabToData(): Promise<void> {
  for (let presses = 0; presses < 9; presses++) {
    await userEvent.tab();
    if (focused()?.role === "option") return;
  }
}

/** A chart between two buttons, entered with the Tab key. */
async function enter(chartMarkup: string, around = ""): Promise<Awaited<ReturnType<typeof mountOne>>> {
  const chart = await mountOne(`<div ${around}><button id="before">Before</button>${chartMarkup}</div>`);
  document.querySelector<HTMLElement>("#before")?.focus();
  await tabToData();
  return chart;
}

/** A row whose figures, other than years, are smaller by a hundredth of a percent. */
const slightlyLess = (row: Dataset["rows"][number]): Dataset["rows"][number] =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === "number" && (cell < 1900 || cell > 2100) ? cell * 0.9999 : cell,
    ]),
  );

/** What the live region says from now on. */
function listen(chart: ChartElement): string[] {
  const heard: string[] = [];
  const region = query(chart, "[aria-live]");
  const watch = { characterData: true, childList: true, subtree: true };
  new MutationObserver(() => heard.push(region.textContent)).observe(region, watch);
  return heard;
}

describe.each(SEVERAL)("<$tag> by keyboard", (example) => {
  it("is one tab stop, then the actions in their order; Shift+Tab returns to the same datum", async () => {
    const chart = await enter(markup(example));
    const keys = queryAll(chart, "[role=option]").map((option) => option.dataset["key"]);
    expect(here()).toBe(keys[0]);
    await press("ArrowRight");
    expect(here()).toBe(keys[1]);
    const stops: string[] = [];
    while (stops.length < 4) {
      await userEvent.tab();
      stops.push(here());
    }
    expect(stops).toEqual(["Table", "PNG", "SVG", "CSV"]);
    for (let index = 0; index < stops.length; index++) await userEvent.tab({ shift: true });
    expect(here()).toBe(keys[1]);
    expect(queryAll(chart, "[role=option][tabindex='0']")).toHaveLength(1);
  });

  it("reaches every datum in visual order and no further, and goes to the ends with Home and End", async () => {
    const chart = await enter(markup(example));
    const options = queryAll(chart, "[role=option]");
    const vertical = query(chart, "[role=listbox]").getAttribute("aria-orientation") === "vertical";
    const visited = [here()];
    const places: number[] = [];
    for (let index = 0; index < options.length; index++) {
      const box = focused()?.getBoundingClientRect();
      places.push((vertical ? box?.top : box?.left) ?? NaN);
      await press("ArrowRight");
      if (index < options.length - 1) visited.push(here());
    }
    expect(visited).toEqual(options.map((option) => option.dataset["key"]));
    expect(new Set(visited).size).toBe(visited.length);
    // Through one series after the other, where there are several.
    const series = example.tag === "segment-stack" ? 6 : 1;
    const turns = places.filter((place, index) => place < (places[index - 1] ?? -Infinity));
    expect(turns).toHaveLength(series - 1);
    expect(here()).toBe(visited.at(-1));
    await press("Home");
    expect(here()).toBe(visited[0]);
    await press("ArrowLeft");
    expect(here()).toBe(visited[0]);
    await press("End");
    expect(here()).toBe(visited.at(-1));
  });

  it.each(["Enter", " "])("pins with “%s” and fires chart-select once, with the record and its status", async (key) => {
    const chart = await enter(markup(example));
    const selected = collect("chart-select");
    await press("ArrowDown", key);
    expect(selected).toHaveLength(1);
    expect(["reported", "projected", "modelled"]).toContain(selected[0]?.datum.status);
    expect(Object.values(selected[0]?.datum ?? {}).some((cell) => typeof cell === "number")).toBe(true);
    expect(focused()?.getAttribute("aria-current")).toBe("true");
    await userEvent.tab();
    expect(query(chart, ".tip").hidden).toBe(false);
    expect(queryAll(chart, "[aria-current=true]")).toHaveLength(1);
  });

  it("lets go with Escape, which hides the tip and keeps focus", async () => {
    const chart = await enter(markup(example));
    const first = here();
    await press("Enter");
    expect(query(chart, ".tip").hidden).toBe(false);
    await press("Escape");
    await chart.updateComplete;
    expect(query(chart, ".tip").hidden).toBe(true);
    expect(queryAll(chart, "[aria-current=true]")).toHaveLength(0);
    expect(here()).toBe(first);
  });

  it("rings the datum with at least 2 px in sight, and says in words which keys work", async () => {
    const chart = await mountOne(`<button id="before">Before</button>${markup(example)}`);
    const hint = query(chart, ".hint");
    expect(getComputedStyle(hint).clipPath).toBe("inset(50%)");
    document.querySelector<HTMLElement>("#before")?.focus();
    await tabToData();
    const option = focused() as HTMLElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(option);
    expect([outlineStyle, outlineColor]).toEqual(["solid", "rgb(11, 87, 208)"]);
    expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
    expect(option.offsetWidth).toBeGreaterThanOrEqual(24);
    expect(getComputedStyle(hint).clipPath).toBe("none");
    expect(hint.getBoundingClientRect().height).toBeGreaterThan(12);
  });

  it("walks the other way round on a page from right to left, and reaches every datum", async () => {
    const chart = await enter(markup(example), `dir="rtl"`);
    const keys = queryAll(chart, "[role=option]").map((option) => option.dataset["key"]);
    const visited = [here()];
    for (let index = 1; index < keys.length; index++) {
      await press("ArrowLeft");
      visited.push(here());
    }
    expect(visited).toEqual(keys);
    await press("ArrowRight");
    expect(here()).toBe(keys.at(-2));
  });

  it("says nothing beside the datum that has focus", async () => {
    const chart = await enter(markup(example));
    const heard = listen(chart);
    await press("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "End", "Home", "Escape");
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await chart.updateComplete;
    expect(heard).toEqual([]);
    expect(queryAll(chart, "[aria-live], [role=status], [role=alert], [role=log]")).toHaveLength(1);
  });

  it("keeps focus on its datum through every redraw, and says once that there is new data", async () => {
    const chart = await enter(markup(example));
    await press("ArrowRight");
    const key = here();
    const heard = listen(chart);
    const highlighted = collect("chart-highlight");
    const main = document.querySelector("main")!;
    for (const change of [
      () => void (main.style.width = "480px"),
      () => void (main.style.width = "900px"),
      () => chart.setAttribute("heading", "Another"),
      () => chart.setAttribute("theme", "dark"),
      () => chart.setAttribute("lang", "en-US"),
      () => main.setAttribute("dir", "rtl"),
    ]) {
      const before = query(chart, "svg.scene > g");
      change();
      if (!change.toString().includes("theme"))
        await vi.waitFor(() => expect(query(chart, "svg.scene > g")).not.toBe(before));
      await chart.updateComplete;
      expect(here()).toBe(key);
    }
    expect([heard.length, highlighted.length]).toEqual([0, 0]);
    const given = structuredClone(typeof example.data === "string" ? getDataset(example.data)! : example.data);
    chart.data = given;
    await chart.updateComplete;
    expect(heard).toEqual([]);
    // The same rows with one figure that is another by very little.
    chart.data = { ...given, rows: given.rows.map((row, index) => (index === 0 ? slightlyLess(row) : row)) };
    await chart.updateComplete;
    await frames(2);
    expect(here()).toBe(key);
    expect(heard).toEqual(["The chart has new data."]);
  });

  it("does nothing on letters, and leaves keys with modifiers to the browser", async () => {
    await enter(markup(example));
    const first = here();
    const [selected, highlighted] = [collect("chart-select"), collect("chart-highlight")];
    const kept: boolean[] = [];
    const note = (event: KeyboardEvent): void => void kept.push(event.defaultPrevented);
    addEventListener("keydown", note);
    await userEvent.keyboard("abtxz1{Control>}{ArrowRight}{/Control}{Alt>}{Enter}{/Alt}");
    removeEventListener("keydown", note);
    expect(here()).toBe(first);
    expect([selected.length, highlighted.length]).toEqual([0, 0]);
    expect(kept.length).toBeGreaterThan(6);
    expect(kept).not.toContain(true);
  });
});

describe("moving between series", () => {
  it("goes to the same place of the next series with the down and up arrows", async () => {
    const chart = await mountOne(`<market-growth-chart variant="line" heading="H"></market-growth-chart>`);
    chart.data = RECORDS;
    await chart.updateComplete;
    await userEvent.tab();
    const said = (): string => focused()?.textContent.trim() ?? "";
    await press("Home", "ArrowRight");
    const [year, name] = [/20\d\d/.exec(said())?.[0], /Home|Clinic/.exec(said())?.[0]];
    const sentence = said();
    await press("ArrowDown");
    expect(said()).toContain(year);
    expect(said()).not.toContain(name);
    expect(said()).toMatch(/Home|Clinic/);
    await press("ArrowUp");
    expect(said()).toBe(sentence);
  });
});

describe("a page from right to left", () => {
  it("starts at the right, and the left arrow goes on", async () => {
    const chart = await enter(`<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`, `dir="rtl"`);
    const keys = queryAll(chart, "[role=option]").map((option) => option.dataset["key"]);
    const start = focused()?.getBoundingClientRect().left ?? 0;
    await press("ArrowLeft");
    expect(here()).toBe(keys[1]);
    expect(focused()?.getBoundingClientRect().left).toBeLessThan(start);
    await press("ArrowRight");
    expect(here()).toBe(keys[0]);
  });
});

describe("new data", () => {
  it("keeps focus and sentence on the datum that is still there", async () => {
    const chart = await mountOne(`<market-growth-chart heading="H"></market-growth-chart>`);
    const series = (last: number): object[] => [10, 20, last].map((value, index) => ({ year: 2020 + index, value }));
    chart.data = series(30);
    await chart.updateComplete;
    await userEvent.tab();
    await press("End");
    const key = here();
    chart.data = series(45);
    await chart.updateComplete;
    expect(here()).toBe(key);
    expect(focused()?.textContent).toContain("45");
    expect(query(chart, ".tip").textContent).toContain("45");
  });
});
