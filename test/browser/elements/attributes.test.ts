import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EXAMPLES, markup } from "../../support/examples.js";
import { createChart, mountOne, query, queryAll } from "../support.js";
import { clear } from "./charts.js";

const warn = vi.spyOn(console, "warn");

beforeEach(() => warn.mockReset().mockImplementation(() => undefined));
afterEach(clear);

describe.each(EXAMPLES)("the attributes of <$tag>", (example) => {
  it("are those that the author has written, whatever is set or drawn", async () => {
    const parsed = new DOMParser().parseFromString(markup(example), "text/html").querySelector(example.tag);
    const written = [...(parsed?.attributes ?? [])].map(({ name, value }) => [name, value]);
    const chart = await mountOne(markup(example));
    const attributes = (): string[][] => [...chart.attributes].map(({ name, value }) => [name, value]);
    expect(attributes()).toEqual(written);
    Object.assign(chart, { theme: "dark", heading: "Another" });
    await chart.updateComplete;
    expect(attributes()).toEqual(written);
  });
});

describe("the theme", () => {
  const growth = (attributes: string): string =>
    `<market-growth-chart data-set="iomt-market-size" ${attributes}></market-growth-chart>`;
  const scheme = (chart: Element): string => getComputedStyle(chart).colorScheme;

  it("is the same by attribute and by property, back and forth", async () => {
    const chart = await mountOne(growth(`theme="dark"`));
    expect(scheme(chart)).toBe("dark");
    for (const theme of ["light", "dark", "auto", "light"]) {
      Object.assign(chart, { theme });
      await chart.updateComplete;
      expect(scheme(chart)).toBe(theme === "dark" ? "dark" : "light");
    }
    chart.setAttribute("theme", "dark");
    await chart.updateComplete;
    expect(scheme(chart)).toBe("dark");
    chart.removeAttribute("theme");
    await chart.updateComplete;
    expect(scheme(chart)).toBe("light");
  });

  it("leaves a page's own tokens in force", async () => {
    const chart = await mountOne(growth(`theme="dark" style="--chart-ink: rgb(1, 2, 3)"`));
    expect(getComputedStyle(query(chart, "[part=heading]")).color).toBe("rgb(1, 2, 3)");
  });
});

describe("a number", () => {
  const limit = (chart: Element): unknown => Reflect.get(chart, "limit");

  it("is a number where one is written", async () => {
    const chart = await mountOne(`<growth-dumbbell data-set="connected-care-markets" limit="5"></growth-dumbbell>`);
    expect(limit(chart)).toBe(5);
    expect(queryAll(chart, "[role=option]")).toHaveLength(5);
    chart.removeAttribute("limit");
    await chart.updateComplete;
    expect(limit(chart)).toBeNull();
    expect(limit(createChart("growth-dumbbell"))).toBeNull();
  });

  it("stays as it was written where it is none, the author is told of that, and the default is used", async () => {
    const chart = await mountOne(`<growth-dumbbell data-set="connected-care-markets" limit="ten"></growth-dumbbell>`);
    expect(limit(chart)).toBe("ten");
    expect(queryAll(chart, "[role=option]")).toHaveLength(10);
    await vi.waitFor(() =>
      expect(warn.mock.calls.map(([said]) => String(said))).toEqual([
        expect.stringContaining("limit=“ten”: expected a whole number from 1"),
      ]),
    );
  });
});

describe("a highlight", () => {
  const said = (): string[] =>
    warn.mock.calls.map(([text]) => String(text)).filter((text) => text.includes("highlight"));

  it("that is no name in the data is told to the author, with the nearest; one that is there is not", async () => {
    const chart = await mountOne(`<segment-share-donut data-set="iomt-segment-share"></segment-share-donut>`);
    const names = queryAll(chart, "[role=option]").map((option) => option.textContent.trim().split(/[:,]/)[0] ?? "");
    chart.setAttribute("highlight", names[0] ?? "");
    await chart.updateComplete;
    expect(said()).toEqual([]);
    chart.setAttribute("highlight", `${names[0]}x`);
    await chart.updateComplete;
    await vi.waitFor(() => expect(said()).toHaveLength(1));
    expect(said()[0]).toBe(
      `<segment-share-donut> highlight: “${names[0]}x” is none of the names in the data. Did you mean “${names[0]}”?`,
    );
  });
});
