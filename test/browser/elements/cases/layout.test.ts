import { afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import type { ChartElement } from "../../../../src/index.js";
import { mount, mountOne, pictureTexts, query, queryAll } from "../../support.js";

const YEARS = `<table><tr><th>Year</th><th>Revenue (USD Mn)</th></tr><tr><td>2021</td><td>120</td></tr>
  <tr><td>2022</td><td>139</td></tr><tr><td>2030F</td><td>310</td></tr></table>`;
const SHARES = `<table><tr><th>Segment</th><th>Share</th></tr><tr><td>A</td><td>60%</td></tr><tr><td>B</td><td>40%</td></tr></table>`;

afterEach(async () => {
  document.body.replaceChildren();
  await commands.emulateMedia({ media: null, colorScheme: null });
});

const within = (chart: ChartElement, selector: string): DOMRect => query(chart, selector).getBoundingClientRect();

describe("case 11: print from a wide window", () => {
  it.each([
    ["market-growth-chart", YEARS, 1200],
    ["market-growth-chart", YEARS, 2560],
    ["segment-share-donut", SHARES, 1600],
    ["market-growth-chart", YEARS, 320],
  ])("<%s> takes the width of the paper, and the screen's again afterwards (%3$d px)", async (tag, table, width) => {
    const chart = await mountOne(`<${tag}>${table}</${tag}>`, width);
    const shown = (): HTMLElement[] => queryAll(chart, "[part=plot] > svg").filter((svg) => svg.checkVisibility());
    const before = shown();
    expect(before).toHaveLength(1);
    dispatchEvent(new Event("beforeprint"));
    expect(shown()).toEqual(before);
    await commands.emulateMedia({ media: "print" });
    for (const paper of [260, 330, 560, 700, 740, 1000, 1500]) {
      (chart.parentElement ?? chart).style.width = `${paper}px`;
      const [picture, ...others] = shown();
      expect(others).toEqual([]);
      const { left, right, width: wide } = picture!.getBoundingClientRect();
      const box = within(chart, "figure");
      expect([left >= box.left, right <= box.right]).toEqual([true, true]);
      expect(wide).toBeGreaterThan(paper - 45);
      const drawn = Number(picture!.getAttribute("width"));
      expect([wide / drawn >= 1, wide / drawn < 1.27]).toEqual([true, true]);
    }
    await commands.emulateMedia({ media: null });
    (chart.parentElement ?? chart).style.width = `${width}px`;
    dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(shown()).toEqual(before));
    expect(queryAll(chart, ".paper")).toEqual([]);
  });
});

describe("case 20: a box that is as wide as what it holds", () => {
  it.each([
    ["a float", `<div style="float:left">CHART</div>`],
    ["an inline block", `<div style="display:inline-block">CHART</div>`],
    ["a cell of a table", `<table><tr><td>CHART</td><td>beside</td></tr></table>`],
    ["an open dialog", `<dialog open>CHART</dialog>`],
    ["a flexible box", `<div style="display:flex"><div>CHART</div></div>`],
    ["a grid's own column", `<div style="display:grid;grid-template-columns:max-content">CHART</div>`],
    ["an absolute box", `<div style="position:absolute">CHART</div>`],
    ["fit-content", `<div style="width:fit-content">CHART</div>`],
  ])("gives room for a chart: %s", async (_name, markup) => {
    const [chart] = await mount(markup.replace("CHART", `<market-growth-chart>${YEARS}</market-growth-chart>`));
    if (!chart) throw new Error("no chart");
    const { width } = chart.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(240);
    expect(width).toBeLessThanOrEqual(481);
    expect(within(chart, "[part=plot]").width).toBeGreaterThan(200);
  });

  it("is no wider than a narrow page has room", async () => {
    const chart = await mountOne(
      `<div style="float:left"><market-growth-chart>${YEARS}</market-growth-chart></div>`,
      300,
    );
    expect(chart.getBoundingClientRect().width).toBeLessThanOrEqual(300);
  });
});

describe("case 40: exported pictures in one page", () => {
  it.each([
    ["market-growth-chart", YEARS],
    ["market-ranking", YEARS.replaceAll("Year", "Thing")],
    ["key-figure", `<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2032F</td><td>7</td></tr></table>`],
  ])(
    "<%s> has no id that another picture could have, and keeps its hatching beside a hidden one",
    async (tag, table) => {
      const chart = await mountOne(`<${tag}>${table}</${tag}>`);
      const svg = chart.toSVG();
      expect(svg).not.toMatch(/\sid=|url\(/);
      if (tag === "market-ranking") return;
      const [hidden, shown] = [document.createElement("div"), document.createElement("div")];
      hidden.style.display = "none";
      for (const box of [hidden, shown])
        box.append(document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true));
      document.body.append(hidden, shown);
      const lines = [...shown.querySelectorAll<SVGPathElement>("path[stroke-width='1.8']")];
      expect(lines.length).toBeGreaterThan(0);
      for (const one of lines) expect(one.getBBox().height).toBeGreaterThan(8);
    },
  );
});

/** Of the colour that a part of a chart has, or would have. */
function luminance(chart: ChartElement, selector = "svg.scene text", colour = ""): number {
  const part = query(chart, selector);
  part.style.color = `color(from ${colour || getComputedStyle(part).fill} xyz x y z)`;
  const [, y = ""] = /^color\(xyz-d65 \S+ (\S+) /.exec(getComputedStyle(part).color) ?? [];
  part.style.color = "";
  return Number(y);
}

describe("case 41: a dark chart on paper", () => {
  it.each([
    ["dark", "light"],
    ["auto", "dark"],
  ] as const)("theme=%s is dark ink on white", async (theme, colorScheme) => {
    await commands.emulateMedia({ colorScheme });
    const chart = await mountOne(`<market-growth-chart theme="${theme}">${YEARS}</market-growth-chart>`);
    const colours = (): string[] => {
      const { color, backgroundColor } = getComputedStyle(chart);
      return [color, backgroundColor];
    };
    expect(colours()).toEqual(["rgb(242, 245, 248)", "rgb(18, 22, 28)"]);
    await commands.emulateMedia({ media: "print" });
    expect(colours()).toEqual(["rgb(22, 32, 43)", "rgb(255, 255, 255)"]);
    expect(luminance(chart)).toBeLessThan(0.15);
  });

  it("has dark ink on white with a brand's colours for a dark page, and keeps those that are dark enough", async () => {
    const chart = await mountOne(`<market-growth-chart>${YEARS}</market-growth-chart>`);
    const colours = {
      surface: "#111",
      zone: "#222",
      ink: "#fff",
      "ink-3": "#ccc",
      "cat-1": "#9cf",
      "cat-2": "#800040",
    };
    for (const [ink, colour] of Object.entries(colours)) chart.style.setProperty(`--chart-${ink}`, colour);
    await commands.emulateMedia({ media: "print" });
    expect(getComputedStyle(chart).backgroundColor).toBe("rgb(255, 255, 255)");
    expect(luminance(chart)).toBeLessThan(0.15);
    const asMark = (ink: string): number => luminance(chart, "[part=plot]", `var(--chart-${ink})`);
    expect(asMark("surface")).toBeCloseTo(1, 2);
    expect(asMark("cat-1")).toBeCloseTo(0.3, 2);
    expect(asMark("cat-2")).toBeCloseTo(0.0489, 2);
  });
});

describe("case 42: columns of uneven years", () => {
  const rows = (...years: readonly number[]): string =>
    years.map((year, index) => `<tr><td>${year}</td><td>${10 + index}</td><td>${4 + index}</td></tr>`).join("");
  const table = (...years: readonly number[]): string =>
    `<table><tr><th>Year</th><th>Hardware</th><th>Software</th></tr>${rows(...years)}</table>`;

  it.each([
    [720, [2001, 2006, 2007, 2019]],
    [320, [2001, 2006, 2007, 2019]],
    [720, [1990, 2020, 2021, 2022, 2023]],
    [480, [2015, 2016, 2017, 2030]],
  ])("each have their year under them (%i px, %j)", async (width, years) => {
    const chart = await mountOne(`<segment-stack unit="EUR million">${table(...years)}</segment-stack>`, width);
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(years.map(String)));
    const height = within(chart, "svg.scene").bottom;
    for (const text of queryAll<SVGTextElement>(chart, "svg.scene text"))
      expect(text.getBoundingClientRect().bottom).toBeLessThanOrEqual(height + 2);
  });
});

describe("case 43: a word that is longer than the picture", () => {
  const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

  it.each([
    ["in a name", "segment-share-donut", SHARES.replace(">B<", `>${WORD}<`), ""],
    ["in a heading and a note", "market-ranking", SHARES, `heading="${WORD}" note="${WORD}${WORD}"`],
    ["in the source", "market-growth-chart", YEARS, `source="https://example.org/${WORD}/${WORD}"`],
    ["in a header", "market-data-table", SHARES.replace("Share", WORD), ""],
  ])("breaks %s, and the page never scrolls sideways", async (_where, tag, table, attributes) => {
    const chart = await mountOne(`<${tag} ${attributes}>${table}</${tag}>`, 340);
    expect(query(chart, "figure").scrollWidth).toBeLessThanOrEqual(340);
    for (const part of queryAll(chart, "[part=heading], p")) expect(part.scrollWidth).toBeLessThanOrEqual(340);
    expect(within(chart, "[part=plot]").width).toBeGreaterThan(200);
  });
});
