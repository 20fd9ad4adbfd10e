/** Names at the ends of lines have the colour of their line as the browser paints both, and can be read. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { contrast, readColour, WHITE, type Colour } from "../contrast/colour.js";
import { mountOne, queryAll, useTestFont } from "../support.js";
import { clear } from "./charts.js";

beforeAll(useTestFont);
afterAll(() => {
  document.body.style.fontFamily = "";
});
afterEach(async () => {
  await commands.emulateMedia({ forcedColors: "none" });
  await clear();
});

const LETTERS = [..."ABCDEFGHIJKL"];

/** The first letter's series ends highest and grows fastest. */
async function lines(count: number, attributes = ""): Promise<ChartElement> {
  const names = LETTERS.slice(0, count);
  const row = (year: number, at: (index: number) => number): string =>
    `<tr><td>${year}</td>${names.map((_, index) => `<td>${at(index)}</td>`).join("")}</tr>`;
  const table = `<table><tr><th>Year</th>${names.map((name) => `<th>${name}</th>`).join("")}</tr>
    ${row(2022, () => 100)}${row(2023, (index) => 200 - 5 * index)}</table>`;
  return await mountOne(`<market-growth-chart ${attributes}>${table}</market-growth-chart>`);
}

interface Name {
  readonly text: Colour;
  readonly line: Colour;
}

/** By letter; the line is the one that ends at the height of the dot with the name's datum. */
function namesOf(chart: ChartElement): Map<string, Name> {
  const texts = queryAll<SVGTextElement>(chart, "svg.scene text").filter(({ textContent }) =>
    LETTERS.includes(textContent),
  );
  return new Map(
    texts.map((text) => {
      const name = text.textContent;
      const dot = queryAll<SVGElement>(chart, `svg.scene circle[data-datum="${name}·2023"]`)[0]!;
      return [name, { text: readColour(getComputedStyle(text).fill), line: readColour(getComputedStyle(dot).fill) }];
    }),
  );
}

const ground = (chart: ChartElement): Colour => readColour(getComputedStyle(chart).backgroundColor);
const near = (one: Colour, other: Colour): number =>
  Math.max(...[0, 1, 2].map((index) => Math.abs(one[index]! - other[index]!)));

const TINTED = `style="--chart-surface:#fff1e5"`;
const BRAND = `style="--chart-cat-1:#ffe100;--chart-cat-2:#2b0036;--chart-cat-3:hotpink;--chart-cat-4:color-mix(in srgb, aqua 40%, white)"`;
const PAGES = [
  ["light", ""],
  ["dark", `theme="dark"`],
  ["tinted", TINTED],
  ["a brand, light", BRAND],
  ["a brand, dark", `theme="dark" ${BRAND}`],
] as const;

describe.each(PAGES)("names of lines, %s", (_, attributes) => {
  it.each([3, 7, 8, 12])(
    "of %i have 4.5:1, and the very colour of a line that has it with room to spare",
    async (count) => {
      const chart = await lines(count, attributes);
      const names = namesOf(chart);
      expect([...names.keys()].sort()).toEqual(LETTERS.slice(0, count));
      for (const [name, { text, line }] of names) {
        expect(contrast(text, ground(chart)), name).toBeGreaterThanOrEqual(4.5);
        const quiet = count > 7 && name !== "A";
        if (!quiet && contrast(line, ground(chart)) > 5.6) expect(near(text, line), name).toBeLessThanOrEqual(1);
      }
      const texts = new Set([...names.values()].map(({ text }) => text.map(Math.round).join()));
      expect(texts.size).toBe(count > 7 ? 2 : count);
    },
  );

  it("are the same in the file", async () => {
    const chart = await lines(7, attributes);
    const file = new DOMParser().parseFromString(chart.toSVG(), "image/svg+xml");
    for (const [name, { text }] of namesOf(chart)) {
      const written = [...file.querySelectorAll("text")].find(({ textContent }) => textContent === name)!;
      const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(written.getAttribute("fill")!)!;
      const hex = [red, green, blue].map((two) => parseInt(two, 16));
      expect(near(text, [hex[0]!, hex[1]!, hex[2]!, 1]), name).toBeLessThanOrEqual(2);
    }
  });
});

describe("names of lines", () => {
  it("follow a colour that the page changes, without a redraw", async () => {
    const chart = await lines(3);
    chart.style.setProperty("--chart-cat-1", "#c2185b");
    expect(near(namesOf(chart).get("A")!.text, [194, 24, 91, 1])).toBeLessThanOrEqual(1);
  });

  it.each(["light", "dark"])("are in the reader's own ink where colours are forced, with theme %s", async (theme) => {
    await commands.emulateMedia({ forcedColors: "active" });
    const chart = await lines(7, `theme="${theme}"`);
    const probe = document.createElement("p");
    probe.style.color = "CanvasText";
    document.body.append(probe);
    const ink = readColour(getComputedStyle(probe).color);
    probe.remove();
    for (const [name, { text }] of namesOf(chart)) expect(near(text, ink), name).toBeLessThanOrEqual(1);
  });

  it("are those of the light theme on paper, whatever the theme", async () => {
    const chart = await lines(7, `theme="dark"`);
    await commands.emulateMedia({ media: "print" });
    for (const [name, { text }] of namesOf(chart)) expect(contrast(text, WHITE), name).toBeGreaterThanOrEqual(4.5);
    await commands.emulateMedia({ media: "screen" });
  });
});
