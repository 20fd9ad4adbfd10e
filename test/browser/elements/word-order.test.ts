/** Words of two scripts stand in the same order in a picture that leaves the page as on the page. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { ChartElement } from "../../../src/index.js";
import { mountOne, query, useTestFont } from "../support.js";
import { clear } from "./charts.js";

beforeAll(useTestFont);
afterEach(clear);
afterAll(() => {
  document.body.style.fontFamily = "";
});

/** A word that is looked for, and one of the same width: where pictures with either differ is its place. */
const [WORD, OTHER] = ["nnnn", "uuuu"];

const TABLE = `<table><tr><th>السنة</th><th>القيمة</th></tr><tr><td>2022</td><td>4</td></tr><tr><td>2024</td><td>9</td></tr></table>`;

/** From left to right, CSS pixels from the left edge of the chart. */
type Span = readonly [from: number, to: number];

const mountWith = (attribute: string, text: string): Promise<ChartElement> =>
  mountOne(`<div lang="ar" dir="rtl"><market-growth-chart ${attribute}="${text}">${TABLE}</market-growth-chart></div>`);

function onPage(chart: ChartElement): Span {
  const walker = document.createTreeWalker(query(chart, "figure"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(WORD);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + WORD.length);
    const { left, right } = range.getBoundingClientRect();
    const edge = chart.getBoundingClientRect().left;
    return [left - edge, right - edge];
  }
  throw new Error("The word is not on the page.");
}

async function pixels(chart: ChartElement): Promise<ImageData> {
  const bitmap = await createImageBitmap(await chart.toPNG({ scale: 1 }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

function difference(one: ImageData, other: ImageData): Span {
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const columns: number[] = [];
  for (let at = 0; at < one.data.length; at += 4)
    if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 40) columns.push((at / 4) % one.width);
  return [Math.min(...columns), Math.max(...columns) + 1];
}

function inSvg(svg: string): Span {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  picture.setAttribute("font-family", "Test Sans");
  const box = document.createElement("div");
  box.append(document.importNode(picture, true));
  document.body.append(box);
  const text = [...box.querySelectorAll("text")].find(({ textContent }) => textContent.includes(WORD));
  if (!text) throw new Error("The word is not in the picture.");
  const at = text.textContent.indexOf(WORD);
  const extents = Array.from(WORD, (_, index) => text.getExtentOfChar(at + index));
  return [Math.min(...extents.map(({ x }) => x)), Math.max(...extents.map(({ x, width }) => x + width))];
}

const near = ([from, to]: Span, [left, right]: Span): boolean => Math.abs(from - left) < 4 && Math.abs(to - right) < 4;

it.each([
  ["note", "القيم من nnnn في تقرير السوق (Media) لعام 2024."],
  ["note", "القيم لعام 2024، وهي من nnnn Media."],
  ["source", "Media nnnn، تقرير السوق"],
  ["source", "تقرير السوق، nnnn، 2024"],
  ["source", "nnnn Media (تقرير السوق)"],
  ["note", "Figures of nnnn, تقرير السوق, 2024."],
])("a %s in Arabic and Latin letters: %s", async (attribute, text) => {
  const chart = await mountWith(attribute, text);
  const place = onPage(chart);
  const first = await pixels(chart);
  const svg = chart.toSVG();
  const second = await pixels(await mountWith(attribute, text.replace(WORD, OTHER)));
  const painted = difference(first, second);
  expect(near(painted, place), `${painted.join("–")} in the PNG, ${place.join("–")} on the page`).toBe(true);
  const written = inSvg(svg);
  expect(near(written, place), `${written.join("–")} in the SVG, ${place.join("–")} on the page`).toBe(true);
});
