import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { EXAMPLES, markup } from "../../support/examples.js";
import { mount, mountOne, query, queryAll, textOf } from "../support.js";
import { clear, focused } from "./charts.js";

const KEPT = "report-charts-reading";
const page = globalThis as unknown as Record<symbol, unknown>;

/** As if the page had been opened anew. */
function forgetPage(): void {
  page[Symbol.for("report-charts.reading")] = undefined;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
  localStorage.clear();
  forgetPage();
});

const GROWTH = `<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`;
const STACK = markup(EXAMPLES.find(({ tag }) => tag === "segment-stack")!);

const button = (chart: ChartElement): HTMLElement => query(chart, `button[aria-label="Aa: Reading and listening"]`);

async function open(chart: ChartElement): Promise<void> {
  await userEvent.click(button(chart));
  await vi.waitFor(() => expect(query(chart, ".reading").childElementCount).toBeGreaterThan(0));
  await chart.updateComplete;
}

const input = (chart: ChartElement, label: string): HTMLInputElement => {
  const found = queryAll<HTMLLabelElement>(chart, ".reading label").find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`No choice is called “${label}”.`);
  return found.querySelector("input")!;
};

async function choose(chart: ChartElement, label: string): Promise<void> {
  await userEvent.click(input(chart, label).labels![0]!);
  await chart.updateComplete;
}

const pressable = (chart: ChartElement): string[] =>
  queryAll(chart, ".reading [role=group] button").map(({ textContent }) => textContent);

const press = (chart: ChartElement, name: string): Promise<void> =>
  userEvent.click(queryAll(chart, ".reading button").find(({ textContent }) => textContent === name)!);

describe("the panel behind “Aa”", () => {
  it("opens and closes, says so, and is not there where an author wants no actions", async () => {
    const chart = await mountOne(GROWTH);
    expect(button(chart).ariaExpanded).toBe("false");
    await open(chart);
    expect(button(chart).ariaExpanded).toBe("true");
    await userEvent.click(button(chart));
    await vi.waitFor(() => expect(button(chart).ariaExpanded).toBe("false"));
    expect(query(chart, ".reading").childElementCount).toBe(0);
    expect(focused()).toBe(button(chart));
    chart.setAttribute("actions", "none");
    await chart.updateComplete;
    expect(queryAll(chart, "[part=actions] button")).toEqual([]);
  });

  it("puts the table before the picture of every chart of the page, open, and back", async () => {
    const [growth, stack] = (await mount(GROWTH + STACK)) as [ChartElement, ChartElement];
    await open(growth);
    await choose(growth, "Table before the picture");
    for (const chart of [growth, stack]) {
      await chart.updateComplete;
      const order = queryAll(chart, "#table, svg.scene").map(({ localName }) => localName);
      expect(order).toEqual(["div", "svg"]);
      await vi.waitFor(() => expect(query(chart, "#table table").checkVisibility()).toBe(true));
    }
    expect(focused()).toBe(input(growth, "Table before the picture"));
    await choose(growth, "Table before the picture");
    expect(queryAll(stack, "#table, svg.scene").map(({ localName }) => localName)).toEqual(["svg", "div"]);
    await stack.updateComplete;
    expect(query(stack, "#table").checkVisibility()).toBe(false);
  });

  it("shows the numbers that print has, beside or in place of colours", async () => {
    const chart = await mountOne(STACK);
    const shown = (selector: string): boolean[] =>
      queryAll(chart, selector).map((one) => getComputedStyle(one).display !== "none");
    expect(new Set(shown(".mono"))).toEqual(new Set([false]));
    await open(chart);
    await choose(chart, "Numbers and patterns, not colours alone");
    expect(new Set(shown(".mono"))).toEqual(new Set([true]));
    expect(new Set(shown(".colour"))).toEqual(new Set([false]));
  });

  it("writes everything in the colour of the text where contrast is to be stronger", async () => {
    const chart = await mountOne(GROWTH);
    const colour = (selector: string): string => getComputedStyle(query(chart, selector)).color;
    expect(colour("[part=note]")).not.toBe(colour("[part=heading]"));
    await open(chart);
    await choose(chart, "Stronger contrast");
    expect(colour("[part=note]")).toBe(colour("[part=heading]"));
  });

  it("says less or more, and no sentence twice", async () => {
    const chart = await mountOne(GROWTH);
    const summaries = (): string[] => queryAll(chart, "[part=summary]").map(({ textContent }) => textContent);
    const [usual] = summaries();
    await open(chart);
    await choose(chart, "Few");
    expect(summaries()).toEqual([]);
    expect(queryAll(chart, ".explanation")).toEqual([]);
    await choose(chart, "All");
    expect(summaries()).toEqual([usual, "The first published forecast is for 2032."]);
    expect(query(chart, "#table").textContent).not.toContain("The first published forecast");
    await choose(chart, "Usual");
    expect(summaries()).toEqual([usual]);
    expect(query(chart, "#table").textContent).toContain("The first published forecast");
  });

  it("shows at each chart what was chosen at another", async () => {
    const [growth, stack] = (await mount(GROWTH + STACK)) as [ChartElement, ChartElement];
    await open(growth);
    await open(stack);
    await choose(growth, "Stronger contrast");
    await choose(growth, "All");
    expect(input(stack, "Stronger contrast").checked).toBe(true);
    expect(input(stack, "All").checked).toBe(true);
  });

  it("holds for charts that come later", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await choose(chart, "Few");
    const later = await mountOne(STACK);
    await later.updateComplete;
    expect(queryAll(later, "[part=summary]")).toEqual([]);
  });
});

describe("what a reader chooses", () => {
  it("is kept nowhere unless they want it kept, and is forgotten when they no longer do", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await choose(chart, "Few");
    expect(localStorage.length).toBe(0);
    await choose(chart, "Keep this in my browser");
    expect(JSON.parse(localStorage.getItem(KEPT)!)).toMatchObject({ words: "few", tableFirst: false });
    await choose(chart, "Stronger contrast");
    expect(JSON.parse(localStorage.getItem(KEPT)!)).toMatchObject({ words: "few", contrast: true });
    await choose(chart, "Keep this in my browser");
    expect(localStorage.length).toBe(0);
  });

  it("is there again on the next page, before anything is pressed", async () => {
    localStorage.setItem(KEPT, JSON.stringify({ words: "few", tableFirst: true }));
    const chart = await mountOne(GROWTH);
    await chart.updateComplete;
    expect(queryAll(chart, "[part=summary]")).toEqual([]);
    expect(queryAll(chart, "#table, svg.scene")[0]!.id).toBe("table");
    await open(chart);
    expect(input(chart, "Keep this in my browser").checked).toBe(true);
  });

  it.each(["nonsense", "[]", "null", `{"words": 7, "tableFirst": "yes"}`])(
    "is the usual where %s was found",
    async (found) => {
      localStorage.setItem(KEPT, found);
      const chart = await mountOne(GROWTH);
      expect(queryAll(chart, "[part=summary]")).toHaveLength(1);
      expect(queryAll(chart, "#table, svg.scene")[0]!.localName).toBe("svg");
    },
  );

  it("is not kept where the browser forbids it, which is said", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    await choose(chart, "Keep this in my browser");
    expect(input(chart, "Keep this in my browser").checked).toBe(false);
    expect(textOf(chart, ".reading [role=status]")).toBe("This browser does not keep anything for this page.");
  });
});

/** The sentences of the data whose marks are ringed. */
function ringed(chart: ChartElement): string[] {
  const keys = new Set(queryAll(chart, ".ring .halo").map(({ dataset }) => dataset["datum"]));
  return [...keys].map(
    (key) =>
      queryAll(chart, "[role=option]")
        .find((one) => one.dataset["key"] === key)
        ?.textContent.trim() ?? "",
  );
}

describe("listening", () => {
  const listens = (chart: ChartElement): Promise<void> =>
    vi.waitFor(() => expect(pressable(chart)).toEqual(["Play", "Previous value", "Next value"]));

  it("says in words what there is to hear", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await listens(chart);
    expect(textOf(chart, ".reading p")).toBe(
      "Eleven tones: the higher the tone, the higher the figure. " +
        "Reported figures are steady, projected ones tremble, modelled ones are pale. " +
        "Lowest: 2022: 48.7 billion US dollars, reported. " +
        "Highest: 2032: 370.9 billion US dollars, projected; since 2022: 7.6 times as much.",
    );
  });

  it("steps from value to value, each shown and said once", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await listens(chart);
    const tip = (): string => query(chart, ".tip").textContent;
    await press(chart, "Next value");
    expect(tip()).toContain("2022: 48.7 billion");
    await press(chart, "Next value");
    await chart.updateComplete;
    expect(tip()).toContain("2023: about 60 billion");
    expect(textOf(chart, "figure ~ [aria-live]")).toBe(tip());
    expect(ringed(chart)).toEqual([tip()]);
    expect(getComputedStyle(query(chart, ".ring :not(.halo)")).stroke).toBe("rgb(11, 87, 208)");
    await press(chart, "Previous value");
    await press(chart, "Previous value");
    expect(tip()).toContain("2022: 48.7 billion");
  });

  it("keeps its ring on the value that is heard when another width puts the values in another order", async () => {
    const chart = await mountOne(`<size-growth-scatter data-set="connected-care-markets"></size-growth-scatter>`);
    await open(chart);
    await listens(chart);
    const order = (): string[] => queryAll(chart, "[role=option]").map(({ textContent }) => textContent.trim());
    const before = order();
    chart.style.width = "320px";
    await vi.waitFor(() => expect(order()).not.toEqual(before));
    const moved = order().findIndex((text, index) => text !== before[index]);
    for (let at = 0; at <= moved; at += 1) await press(chart, "Next value");
    const [heard] = ringed(chart);
    expect(ringed(chart)).toHaveLength(1);
    chart.style.width = "";
    await vi.waitFor(() => expect(order()).toEqual(before));
    expect(ringed(chart)).toEqual([heard]);
  });

  it("plays all values in the order of the picture, pauses, goes on, and ends", { timeout: 20_000 }, async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await listens(chart);
    await choose(chart, "2×");
    const heard: string[] = [];
    new MutationObserver(() => heard.push(query(chart, ".tip").textContent.slice(0, 4))).observe(query(chart, ".tip"), {
      childList: true,
    });
    await press(chart, "Play");
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(3), { timeout: 5000 });
    expect(pressable(chart)[0]).toBe("Pause");
    await press(chart, "Pause");
    const paused = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard).toHaveLength(paused);
    await press(chart, "Play");
    await vi.waitFor(() => expect(pressable(chart)[0]).toBe("Play"), { timeout: 8000 });
    const years = [...new Set(heard)];
    expect(years).toEqual(Array.from({ length: 11 }, (_, index) => String(2022 + index)));
  });

  it("stops when the panel is closed, and when the chart leaves the page", async () => {
    const chart = await mountOne(GROWTH);
    const closed = vi.spyOn(AudioContext.prototype, "close");
    await open(chart);
    await listens(chart);
    await press(chart, "Play");
    await userEvent.click(button(chart));
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    await open(chart);
    await listens(chart);
    await press(chart, "Play");
    chart.remove();
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
  });

  it("begins anew with other data", async () => {
    const chart = await mountOne(GROWTH);
    await open(chart);
    await listens(chart);
    chart.setAttribute("data-set", "telemedicine-market-size");
    await chart.updateComplete;
    await vi.waitFor(() => expect(textOf(chart, ".reading p")).toContain("Lowest: 2022: 63.5 billion"));
    await press(chart, "Next value");
    expect(query(chart, ".tip").textContent).toContain("63.5");
  });

  it.each([
    ["one value", `<key-figure data-set="iomt-market-size"></key-figure>`],
    ["a table", `<market-data-table data-set="connected-care-markets"></market-data-table>`],
  ])("is not offered for %s", async (_what, tag) => {
    const chart = await mountOne(tag);
    await open(chart);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pressable(chart)).toEqual([]);
  });

  it("is not loaded for a reader who saves data", async () => {
    vi.spyOn(navigator as unknown as { connection: unknown }, "connection", "get").mockReturnValue({ saveData: true });
    const chart = await mountOne(GROWTH);
    await open(chart);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pressable(chart)).toEqual([]);
  });
});
