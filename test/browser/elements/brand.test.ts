/** A brand's tokens on the page, and what leaves the page: the same colours and fonts, whatever way they were set. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { readColour } from "../contrast/colour.js";
import { mountOne, query, queryAll, useTestFont } from "../support.js";
import { clear } from "./charts.js";

const GROWTH = `<market-growth-chart data-set="iomt-market-size"`;
const DONUT = `<segment-share-donut data-set="iomt-segment-share"`;
const PINK = `--chart-surface:#fff5f9;--chart-zone:#ffe9f2;--chart-ink:#3d0a24;--chart-ink-2:#5a2440;--chart-ink-3:#7a3c5a;
  --chart-cat-1:#c2185b;--chart-grid:#f3cfdf;--chart-axis:#9a5b78;--chart-font-title:Georgia, serif;--chart-tint:.15`;
const NAVY = `--chart-surface:#0b1f4b;--chart-zone:#132a5c;--chart-ink:#fff;--chart-ink-2:#d5def2;--chart-ink-3:#b0bfe0;
  --chart-cat-1:#ffb000;--chart-grid:#29417a;--chart-axis:#8ea3d0`;
const FAILING = `--chart-cat-1:#ffb3c7;--chart-ink-3:#aaa`;

let style: HTMLStyleElement | undefined;
const warned = vi.spyOn(console, "warn");

beforeAll(useTestFont);
afterEach(async () => {
  style?.remove();
  style = undefined;
  warned.mockReset();
  document.documentElement.removeAttribute("style");
  await clear();
});
afterAll(() => {
  warned.mockRestore();
  document.body.style.fontFamily = "";
});

function sheet(css: string): void {
  style?.remove();
  style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}

const exported = (chart: ChartElement): SVGSVGElement => {
  const read = new DOMParser().parseFromString(chart.toSVG(), "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read.documentElement as unknown as SVGSVGElement;
};

/** As the browser computes it, whatever notation: three bytes and an opacity. */
const bytes = (colour: string): number[] => {
  const [red, green, blue, alpha] = readColour(colour);
  return [red, green, blue].map((share) => Math.min(255, Math.round(share))).concat(Math.round(alpha * 100) / 100);
};

/** A shape of an SVG document that no page has: its colour by its attributes. */
function written(shape: Element, name: "fill" | "stroke" = "fill"): number[] {
  const hex = shape.getAttribute(name) ?? "";
  expect(hex).toMatch(/^#([\da-f]{3}|[\da-f]{6})$/);
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const alpha = Number(shape.getAttribute(`${name}-opacity`) ?? 1);
  return [...digits.matchAll(/../g)].map(([two]) => parseInt(two, 16)).concat(alpha);
}

const painted = (shape: Element, name: "fill" | "stroke" = "fill"): number[] => {
  const found = getComputedStyle(shape);
  const [red, green, blue, alpha = 1] = bytes(found[name]);
  const opacity = Number(name === "fill" ? found.fillOpacity : found.strokeOpacity);
  return [red!, green!, blue!, Math.round(alpha * opacity * 100) / 100];
};

const plain = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((shape) => /^#|^var/.test(shape.getAttribute("fill") ?? ""));

async function pixels(blob: Blob): Promise<(x: number, y: number) => number[]> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  return (x, y) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)];
}

/** The scene's own texts and marks on the page and in the file, in the same order. */
function compare(chart: ChartElement): void {
  const file = exported(chart);
  const plot = [...file.querySelectorAll<SVGGElement>("g[transform]")].find(
    (group) => group.querySelectorAll("text").length === queryAll(chart, "svg.scene text").length,
  )!;
  const texts = queryAll<SVGTextElement>(chart, "svg.scene text");
  expect([...plot.querySelectorAll("text")].map((text) => written(text))).toEqual(texts.map((text) => painted(text)));
  const live = queryAll<SVGRectElement>(chart, "svg.scene rect").filter(
    (shape) =>
      !shape.closest(".mono") && !/^(none|url)/.test(shape.getAttribute("fill") ?? "") && !shape.closest("defs"),
  );
  expect(live.length).toBeGreaterThan(0);
  expect(plain(plot, "rect").map((shape) => written(shape))).toEqual(live.map((shape) => painted(shape)));
  const ground = file.querySelector("rect")!;
  expect(written(ground)).toEqual(bytes(getComputedStyle(chart).backgroundColor));
  const [heading] = file.querySelectorAll("text");
  expect(written(heading!)).toEqual(bytes(getComputedStyle(query(chart, "[part=heading]")).color));
}

describe.each([
  ["pink", `style="${PINK}"`],
  ["navy, on a dark theme", `theme="dark" style="${NAVY}"`],
  ["one that fails", `style="${FAILING}"`],
])("a brand: %s", (_, attributes) => {
  it("marks, texts and ground of the exported SVG have the colours of the page", async () => {
    compare(await mountOne(`${GROWTH} ${attributes}></market-growth-chart>`));
  });

  it("a pixel at a mark's centre in the PNG is the colour of that mark, and one at the edge that of the ground", async () => {
    const chart = await mountOne(`${GROWTH} ${attributes}></market-growth-chart>`);
    const mark = exported(chart).querySelector('rect[height]:not([fill-opacity]):not([width="14"])[width^="39"]')!;
    const { x, y } = centreOf(mark);
    const at = await pixels(await chart.toPNG({ scale: 2 }));
    const live = queryAll(chart, "svg.scene rect[part=mark]")[0]!;
    expect(at(Math.round(2 * x), Math.round(2 * y))).toEqual(painted(live).slice(0, 3));
    expect(at(2, 2)).toEqual(bytes(getComputedStyle(chart).backgroundColor).slice(0, 3));
  });
});

/** Of a rectangle in its document, the offsets of its groups added. */
function centreOf(shape: Element): { x: number; y: number } {
  const number = (name: string): number => Number(shape.getAttribute(name));
  const place = { x: number("x") + number("width") / 2, y: number("y") + number("height") / 2 };
  for (let at = shape.parentElement; at; at = at.parentElement) {
    const [, dx = 0, dy = 0] = (/translate\(([\d.-]+) ([\d.-]+)\)/.exec(at.getAttribute("transform") ?? "") ?? []).map(
      Number,
    );
    place.x += dx;
    place.y += dy;
  }
  return place;
}

describe("whatever way a token was set, its file has the colour of the page", () => {
  it.each([
    [
      "on an ancestor, inherited",
      "main { --x: #c2185b } market-growth-chart { --chart-cat-1: var(--x) }",
      [194, 24, 91],
    ],
    [
      ":root, through the element",
      ":root { --x: teal } market-growth-chart { --chart-cat-1: var(--x) }",
      [0, 128, 128],
    ],
    ["a named colour", "market-growth-chart { --chart-cat-1: rebeccapurple }", [102, 51, 153]],
    ["light-dark()", "market-growth-chart { --chart-cat-1: light-dark(#c2185b, #fff) }", [194, 24, 91]],
    ["color-mix()", "market-growth-chart { --chart-cat-1: color-mix(in srgb, red 50%, blue) }", [128, 0, 128]],
    ["currentColor", "market-growth-chart { --chart-ink: #123456; --chart-cat-1: currentColor }", [18, 52, 86]],
    ["hwb()", "market-growth-chart { --chart-cat-1: hwb(330 0% 40%) }", [153, 0, 77]],
    ["color(srgb)", "market-growth-chart { --chart-cat-1: color(srgb 1.2 0.5 0) }", [255, 128, 0]],
    ["a media query", "@media (min-width: 1px) { market-growth-chart { --chart-cat-1: #c2185b } }", [194, 24, 91]],
    [
      "a media query that does not hold",
      "@media (min-width: 90000px) { market-growth-chart { --chart-cat-1: red } }",
      [0, 77, 147],
    ],
  ] as const)("%s", async (_, css, expected) => {
    sheet(css);
    const chart = await mountOne(`${GROWTH}></market-growth-chart>`);
    compare(chart);
    const mark = exported(chart).querySelector('rect[width^="39"]')!;
    expect(written(mark)).toEqual([...expected, 1]);
  });

  it.each(["oklch(0.5 0.2 0)", "lab(40% 50 -20)", "color(display-p3 0.6 0.1 0.3)", "oklch(0.7 0.4 150)"])(
    "%s, which only the browser can tell: the PNG and the SVG agree with what it paints",
    async (colour) => {
      const chart = await mountOne(`${GROWTH} style="--chart-cat-1: ${colour}"></market-growth-chart>`);
      const context = new OffscreenCanvas(1, 1).getContext("2d")!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const painted = [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
      const file = written(exported(chart).querySelector('rect[width^="39"]')!).slice(0, 3);
      for (const [index, byte] of painted.entries()) expect(Math.abs(byte - file[index]!)).toBeLessThanOrEqual(2);
    },
  );

  it("translucent ones keep their opacity, and a ground that lets the page through is the page's", async () => {
    sheet("main { background: #fff8e1 }");
    const chart = await mountOne(
      `${GROWTH} style="--chart-surface: transparent; --chart-grid: rgb(0 0 0 / 20%)"></market-growth-chart>`,
    );
    const file = exported(chart);
    expect(written(file.querySelector("rect")!)).toEqual([255, 248, 225, 1]);
    expect(written(file.querySelector("line[stroke-opacity]")!, "stroke")).toEqual([0, 0, 0, 0.2]);
    const at = await pixels(await chart.toPNG({ scale: 1 }));
    expect(at(2, 2)).toEqual([255, 248, 225]);
  });

  it("a change on the page is in the next file, without a redraw", async () => {
    const chart = await mountOne(`${DONUT}></segment-share-donut>`);
    expect(chart.toSVG()).not.toContain("#c2185b");
    chart.style.setProperty("--chart-cat-1", "#c2185b");
    expect(chart.toSVG()).toContain("#c2185b");
  });

  it.each(["light", "dark"] as const)(
    "a theme that follows the reader's system is followed: %s",
    async (colorScheme) => {
      await commands.emulateMedia({ colorScheme });
      const own = `theme="auto" style="--chart-cat-1: light-dark(#c2185b, #ffb000)"`;
      const chart = await mountOne(`${GROWTH} ${own}></market-growth-chart>`);
      compare(chart);
      expect(chart.toSVG()).toContain(colorScheme === "dark" ? "#ffb000" : "#c2185b");
      expect(chart.toSVG()).toContain(colorScheme === "dark" ? "#12161c" : "#ffffff");
      await commands.emulateMedia({ colorScheme: "light" });
    },
  );

  it("where a reader has forced colours of their own, the file has those of the theme", async () => {
    await commands.emulateMedia({ forcedColors: "active" });
    const chart = await mountOne(`${GROWTH} theme="dark"></market-growth-chart>`);
    const file = exported(chart);
    expect(written(file.querySelector("rect")!)).toEqual([18, 22, 28, 1]);
    expect(written(file.querySelector('rect[width^="39"]')!)).toEqual([71, 127, 213, 1]);
    await commands.emulateMedia({ forcedColors: "none" });
  });

  it("what asks the browser is gone when it has answered", async () => {
    const chart = await mountOne(`${GROWTH} style="${PINK}"></market-growth-chart>`);
    const before = chart.shadowRoot?.childElementCount;
    chart.toSVG();
    expect(chart.shadowRoot?.childElementCount).toBe(before);
  });
});

describe("fonts", () => {
  const families = (chart: ChartElement): (string | null)[] => {
    const file = exported(chart);
    return [file.getAttribute("font-family"), file.querySelector("text")!.getAttribute("font-family")];
  };

  it("the file names those of the page, the heading's at the heading", async () => {
    sheet(`main { font-family: "Test Sans", Arial } market-growth-chart { --chart-font-title: "My Brand", Georgia }`);
    expect(families(await mountOne(`${GROWTH}></market-growth-chart>`))).toEqual([
      '"Test Sans", Arial',
      '"My Brand", Georgia',
    ]);
  });

  it("an author's own heading brings its own", async () => {
    sheet(`h2 { font-family: "Page Headings", serif }`);
    const own = `${GROWTH}><h2 slot="heading">Markets grow</h2></market-growth-chart>`;
    expect(families(await mountOne(own))[1]).toBe('"Page Headings", serif');
  });

  it("the PNG draws the heading in it", async () => {
    const draw = async (title: string): Promise<string> => {
      const chart = await mountOne(`${GROWTH} style="--chart-font-title:${title}"></market-growth-chart>`);
      return new Uint8Array(await (await chart.toPNG({ scale: 1 })).arrayBuffer()).join();
    };
    expect(await draw("DejaVu Sans Mono")).not.toBe(await draw("inherit"));
  });
});

describe("a word to the author who chose colours", () => {
  const said = (): string[] =>
    warned.mock.calls.map(([text]) => String(text)).filter((text) => text.includes("--chart-"));

  it("names the pair, the ratio and the nearest that passes, once; with that, nothing is said", async () => {
    const chart = await mountOne(`${GROWTH} style="${FAILING}"></market-growth-chart>`);
    await vi.waitFor(() => expect(said()).toHaveLength(2));
    const [text, mark] = said();
    expect(text).toMatch(
      /^<market-growth-chart> --chart-ink-3 \(#aaaaaa\) on --chart-zone \(#f1f4f7\) has a contrast of 2\.\d+:1; text needs 4\.5:1\./,
    );
    expect(mark).toMatch(
      /--chart-cat-1 \(#ffb3c7\) on --chart-surface \(#ffffff\) has a contrast of 1\.\d+:1; marks need 3:1\./,
    );
    chart.setAttribute("heading", "Another");
    await chart.updateComplete;
    await idle();
    expect(said()).toHaveLength(2);
    warned.mockClear();
    const better = [text, mark].map((one) => /passes is (--chart-[\w-]+: #[\da-f]{6})\.$/.exec(one!)![1]!).join(";");
    await mountOne(`${GROWTH} style="${better}"></market-growth-chart>`);
    await idle();
    expect(said()).toEqual([]);
  });

  it("is not said of themes, of a brand that passes, or of colours that the chart does without", async () => {
    for (const attributes of [
      "",
      `theme="dark"`,
      `style="${PINK}"`,
      `theme="dark" style="${NAVY}"`,
      `style="--chart-cat-5:#ffc"`,
    ]) {
      await mountOne(`${GROWTH} ${attributes}></market-growth-chart>`);
      await idle();
    }
    expect(said()).toEqual([]);
  });

  it("names two categories that look alike without one kind of cones", async () => {
    const table = `<table><tr><th>Year</th><th>Devices</th><th>Software</th></tr>
      <tr><td>2022</td><td>5</td><td>3</td></tr><tr><td>2023</td><td>6</td><td>4</td></tr></table>`;
    await mountOne(`<segment-stack style="--chart-cat-1:#b4441a;--chart-cat-2:#6c6a1c">${table}</segment-stack>`);
    await vi.waitFor(() =>
      expect(said().join()).toMatch(
        /--chart-cat-1 \(#b4441a\) and --chart-cat-2 \(#6c6a1c\) look alike to readers with deuteranopia: they differ by 4\.67 \(CIEDE2000\), and need 13\./,
      ),
    );
  });

  it("says of a token that holds no colour what it holds", async () => {
    await mountOne(`${GROWTH} style="--chart-cat-1: blu"></market-growth-chart>`);
    await vi.waitFor(() => expect(said().join()).toContain("--chart-cat-1 is “blu”: expected a colour."));
  });
});

/** Long enough for what waits for an idle browser, and for what it loads then. */
const idle = (): Promise<void> =>
  new Promise((resolve) => void requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => resolve()), 100)));

it("the buttons offer the brand's picture too", async () => {
  await page.viewport(1024, 1200);
  const chart = await mountOne(`${GROWTH} style="${PINK}"></market-growth-chart>`);
  const files: Blob[] = [];
  const made = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `#${files.push(blob as Blob)}`);
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const button = queryAll<HTMLButtonElement>(chart, "[part=actions] button").find(
    ({ textContent }) => textContent.trim() === "SVG",
  );
  await userEvent.click(button!);
  await vi.waitFor(() => expect(files).toHaveLength(1));
  made.mockRestore();
  click.mockRestore();
  await page.viewport(1024, 768);
  expect(await files[0]!.text()).toBe(chart.toSVG());
  expect(await files[0]!.text()).toContain("#c2185b");
});
