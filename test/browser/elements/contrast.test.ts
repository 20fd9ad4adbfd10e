/**
 * Contrast of every text (4.5:1, large text too) and of every mark that means something (3:1), from the colours that the
 * browser has computed and from what really lies below and beside. axe looks at neither inside a picture.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { contrast, readColour, type Colour } from "../contrast/colour.js";
import { coloursOf, isOpaque, stackAt } from "../contrast/ground.js";
import { edgesOf, exemption, EXEMPT, isCapped, marksOf, nameOf } from "../contrast/marks.js";
import { seenTexts } from "../contrast/texts.js";
import { createChart, mountOne, query, queryAll, useTestFont } from "../support.js";
import { EXAMPLES, markup, SEEN, SEVERAL, type Example } from "../../support/examples.js";
import { longNames } from "../../../stories/data/spans.js";
import { clear, focused } from "./charts.js";

const TEXT = 4.5;
const MARK = 3;

/** A page of tinted paper gives its own ground to the chart; all other colours stay. */
const TINTED = `style="--chart-surface:#fff1e5"`;
const GROUNDS = [
  ["light", ""],
  ["dark", `theme="dark"`],
  ["tinted", TINTED],
] as const;

beforeAll(async () => {
  await useTestFont();
  await page.viewport(1024, 1900);
});
afterAll(async () => {
  document.body.style.fontFamily = "";
  await page.viewport(1024, 768);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

const hidden = (chart: ChartElement, within?: string): string[] =>
  seenTexts(chart, within).flatMap(({ text, contrast: found }) => (found === null ? [text] : []));
const pale = (chart: ChartElement, within?: string): string[] =>
  seenTexts(chart, within).flatMap(({ text, contrast: found }) =>
    found !== null && found < TEXT ? [`${found.toFixed(2)}: ${text}`] : [],
  );

async function openAll(chart: ChartElement): Promise<void> {
  for (const button of queryAll(chart, "[part=actions] button[aria-expanded]")) await userEvent.click(button);
  await vi.waitFor(() => expect(query(chart, ".reading p, .reading label").checkVisibility()).toBe(true));
  await vi.waitFor(() => expect(query(chart, "table").checkVisibility()).toBe(true));
}

describe.each(GROUNDS)("on a %s page", (ground, attributes) => {
  const own = (example: Example): string => markup(example, attributes);

  it.each(EXAMPLES)(
    "every text of <$tag> can be read, at 12 px or more, with table and panel open",
    async (example) => {
      const chart = await mountOne(own(example));
      await openAll(chart);
      const texts = seenTexts(chart);
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter(({ size }) => !(size >= 12))).toEqual([]);
      expect(pale(chart)).toEqual([]);
      expect(hidden(chart)).toEqual([]);
    },
  );

  it.each(EXAMPLES)("every mark of <$tag> can be told from what is below and beside it", async (example) => {
    for (const width of ground === "light" ? [320, 720] : [720]) {
      const chart = await mountOne(own(example), width);
      const edges = marksOf(chart).filter((shape) => !exemption(shape));
      for (const shape of edges) {
        const found = edgesOf(chart, shape);
        expect(found.filter((edge) => edge.contrast < MARK)).toEqual([]);
        expect(found.length, `${nameOf(shape)} is seen nowhere`).toBeGreaterThan(0);
      }
      for (const area of marksOf(chart).filter((shape) => exemption(shape) === "modelled"))
        expect(isCapped(chart, area), nameOf(area)).toBe(true);
    }
  });

  it.each(SEVERAL)("the tip, the key hint and the focus ring of <$tag> can be seen", async (example) => {
    const chart = await mountOne(own(example));
    query(chart, "[role=option]").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(seenTexts(chart, ".tip, .hint").length).toBe(2);
    expect(pale(chart, ".tip, .hint")).toEqual([]);
    expect(hidden(chart, ".tip, .hint")).toEqual([]);
    expect(ringShare(chart)).toBeGreaterThan(0.5);
  });

  it("every text of the loading, empty and error states can be read, the author's table too", async () => {
    const table = "<table><caption>Sales</caption><tr><th>2024</th><td>12</td></tr></table>";
    for (const state of ["", `data-set="no-such-set"`]) {
      const inside = state ? table : "";
      const chart = await mountOne(
        `<market-ranking heading="H" subheading="S" source="T" ${state} ${attributes}>${inside}</market-ranking>`,
      );
      const texts = seenTexts(chart).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(state ? ["H", "Sales", "12"] : ["H"]));
      expect([...pale(chart), ...hidden(chart)]).toEqual([]);
    }
    const waiting = await loading(attributes);
    expect(seenTexts(waiting).map(({ text }) => text)).toContain("Loading chart…");
    expect([...pale(waiting), ...hidden(waiting)]).toEqual([]);
  });

  it("the ground is the page's own", async () => {
    const chart = await mountOne(own(EXAMPLES[0]!));
    const expected = { light: "rgb(255, 255, 255)", dark: "rgb(18, 22, 28)", tinted: "rgb(255, 241, 229)" };
    expect(getComputedStyle(chart).backgroundColor).toBe(expected[ground]);
  });
});

async function loading(attributes: string): Promise<ChartElement> {
  await commands.answers({ "/given/late.csv": { hangs: true } });
  const chart = createChart("market-ranking");
  for (const [, name = "", value = ""] of `src="/given/late.csv" ${attributes}`.matchAll(/(\w+)="([^"]*)"/g))
    chart.setAttribute(name, value);
  document.body.replaceChildren(chart);
  await vi.waitFor(() => expect(query(chart, ".loading p").textContent).not.toBe(""));
  return chart;
}

/** How much of the ring around the focused option has 3:1 with what is just outside of it. */
function ringShare(chart: ChartElement): number {
  const option = focused() as HTMLElement;
  const { left, right, top, bottom } = option.getBoundingClientRect();
  const { outlineColor, outlineWidth } = getComputedStyle(option);
  expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  const ring = readColour(outlineColor);
  const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
  const places = steps.flatMap((share) => [
    { x: left + (right - left) * share, y: top - 2 },
    { x: left + (right - left) * share, y: bottom + 2 },
    { x: left - 2, y: top + (bottom - top) * share },
    { x: right + 2, y: top + (bottom - top) * share },
  ]);
  const seen = places.filter((at) => {
    const stack = stackAt(chart, at).filter((one) => one.localName !== "text" && !one.matches(".tip"));
    return coloursOf(stack, at).every((ground) => contrast(ring, ground) >= MARK);
  });
  return seen.length / places.length;
}

it("no line of a long summary is covered by anything on a narrow page", async () => {
  const chart = await mountOne(`<growth-dumbbell></growth-dumbbell>`, 288);
  chart.data = longNames;
  await chart.updateComplete;
  const range = document.createRange();
  range.selectNodeContents(query(chart, "[part=summary]"));
  const lines = [...range.getClientRects()];
  expect(lines.length).toBeGreaterThan(5);
  for (const { left, top, width, height } of lines) {
    const at = { x: left + width / 2, y: top + height / 2 };
    expect(stackAt(chart, at).find((one) => one.matches("[part=summary]") || isOpaque(one, at))?.part.value).toBe(
      "summary",
    );
  }
});

describe("the measurement", () => {
  it("finds a text and a mark that are too pale", async () => {
    const chart = await mountOne(markup(EXAMPLES[0]!, `style="--chart-ink-3:#999;--chart-cat-1:#bcd"`));
    expect(pale(chart).length).toBeGreaterThan(3);
    const edges = marksOf(chart).flatMap((shape) => (exemption(shape) ? [] : edgesOf(chart, shape)));
    expect(edges.filter((edge) => edge.contrast < MARK).map(({ mark }) => mark)).toContain("rect cat-1");
  });

  it("uses every exemption that it lists", async () => {
    const used = new Set<string>();
    for (const example of EXAMPLES) {
      const chart = await mountOne(markup(example));
      for (const shape of marksOf(chart)) used.add(exemption(shape) ?? shape.getAttribute("part") ?? "");
    }
    expect(Object.keys(EXEMPT).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(SEEN)("computes for <$tag> the colours that are on the screen", async (example) => {
    const chart = await mountOne(markup(example));
    const pixels = await pixelsOf(chart);
    const { left, top, width, height } = query(chart, "svg.scene").getBoundingClientRect();
    let compared = 0;
    const wrong: string[] = [];
    for (let x = left + 4; x < left + width; x += 17)
      for (let y = top + 4; y < top + height; y += 17) {
        const expected = plainColourAt(chart, x, y);
        if (!expected) continue;
        compared += 1;
        const found = pixels(x, y);
        if (expected.slice(0, 3).some((channel, index) => Math.abs(channel - found[index]!) > 2))
          wrong.push(`${x},${y}: ${expected.map(Math.round).join()} computed, ${found.join()} shown`);
      }
    expect(compared).toBeGreaterThan(60);
    // A smoothed edge reaches further than its shape, now and then up to a place that was looked at.
    expect(wrong.length, wrong.join("; ")).toBeLessThanOrEqual(compared / 100);
  });
});

/** The one colour of a place where nothing but flat areas are painted, and the same ones around it. */
function plainColourAt(chart: ChartElement, x: number, y: number): Colour | undefined {
  const stack = stackAt(chart, { x, y });
  if (stack.some((one) => one.localName === "text" || one.getAttribute("stroke"))) return undefined;
  const [colour, ...others] = coloursOf(stack, { x, y });
  if (others.length > 0) return undefined;
  const around = [-2, 2].flatMap((by) => [stackAt(chart, { x: x + by, y }), stackAt(chart, { x, y: y + by })]);
  return around.every((one) => one.length === stack.length && one.every((el, i) => el === stack[i]))
    ? colour
    : undefined;
}

async function pixelsOf(chart: ChartElement): Promise<(x: number, y: number) => number[]> {
  const base64 = await page.screenshot({ element: page.elementLocator(chart), save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
  context.drawImage(image, 0, 0);
  const box = chart.getBoundingClientRect();
  return (x, y) => [...context.getImageData(Math.floor(x - box.left), Math.floor(y - box.top), 1, 1).data.slice(0, 3)];
}
