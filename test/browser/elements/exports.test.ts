import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountOne, queryAll, useTestFont } from "../support.js";
import { EXAMPLES, markup, type Example } from "../../support/examples.js";
import { clear } from "./charts.js";

// What is painted and what is written out are of one size in a font of usual width.
beforeAll(useTestFont);
afterEach(clear);
afterAll(() => {
  document.body.style.fontFamily = "";
});

function parsed(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read;
}

const textsOf = (root: ParentNode): string[] => [...root.querySelectorAll("text")].map((text) => text.textContent);

/** Share of pixels in a box (CSS pixels) that differ from the one in the corner of the picture. */
async function inked(blob: Blob, scale: number, [x, y, width, height]: readonly number[]): Promise<number> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(bitmap, 0, 0);
  const [red, green, blue] = context.getImageData(2, 2, 1, 1).data;
  const box = [x, y, width, height].map((length) => (length ?? 0) * scale) as [number, number, number, number];
  const { data } = context.getImageData(...box);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const far = Math.abs((data[at] ?? 0) - (red ?? 0)) + Math.abs((data[at + 1] ?? 0) - (green ?? 0));
    if (far + Math.abs((data[at + 2] ?? 0) - (blue ?? 0)) > 120) count++;
  }
  return count / (data.length / 4);
}

/** Files are named after their data, or else after their chart. */
const nameOf = ({ tag, data }: Example): string => (typeof data === "string" ? data : tag);

describe.each(EXAMPLES)("files from <$tag>", (example) => {
  const own = markup(example, `heading="Tom & Jerry <b>"`);

  it("toSVG is well-formed, with heading, key, values and source, and no script or style", async () => {
    const chart = await mountOne(own);
    const picture = parsed(chart.toSVG());
    const texts = textsOf(picture);
    expect(texts).toContain("Tom & Jerry <b>");
    const report = "Media, Internet of Medical Things report, June 2024";
    expect(texts.join(" ")).toContain(`Source: ${typeof example.data === "string" ? report : "illustrative data"}`);
    for (const value of example.shows ?? []) expect(texts.join(" ")).toContain(value);
    for (const item of queryAll(chart, "[part=key] li")) expect(texts).toContain(item.textContent.trim());
    expect(picture.querySelectorAll("script, style, foreignObject, image")).toHaveLength(0);
    expect(picture.documentElement.getAttribute("width")).toBe("720");
  });

  it("toSVG of a page from right to left keeps every text, mirrored", async () => {
    const plain = await mountOne(own);
    const before = parsed(plain.toSVG());
    const mirrored = await mountOne(`<div dir="rtl">${own}</div>`);
    const after = parsed(mirrored.toSVG());
    expect(textsOf(after)).toEqual(textsOf(before));
    const x = (root: ParentNode): number =>
      Number([...root.querySelectorAll("text")].find((text) => text.textContent.startsWith("Tom"))?.getAttribute("x"));
    expect(x(after)).toBe(720 - x(before));
  });

  it.each([1, 2])("toPNG at scale %i is that large, and its heading can be seen", async (scale) => {
    const chart = await mountOne(own);
    const blob = await chart.toPNG({ scale });
    expect(blob.type).toBe("image/png");
    const { width, height } = await createImageBitmap(blob);
    expect(width).toBe(720 * scale);
    expect(height).toBe(Number(parsed(chart.toSVG()).documentElement.getAttribute("height")) * scale);
    const heading = await inked(blob, scale, [20, 22, 200, 24]);
    expect(heading).toBeGreaterThan(0.05);
    expect(heading).toBeLessThan(0.6);
    expect(await inked(blob, scale, [0, 0, 720, 14])).toBe(0);
  });

  it("toCSV has a header, a status for every row and plain numbers", async () => {
    const chart = await mountOne(own);
    const [head, ...rows] = chart.toCSV().trimEnd().split("\r\n");
    expect(head).toMatch(/status/i);
    expect(rows).toHaveLength(queryAll(chart, "tbody tr").length);
    for (const row of rows) expect(row).toMatch(/reported|projected|modelled/);
  });

  it("describe() says the summary and the details, in whole sentences", async () => {
    const chart = await mountOne(own);
    const said = chart.describe();
    expect(said.endsWith(".")).toBe(true);
    for (const paragraph of queryAll(chart, "[part=summary], .data > p")) {
      expect(said).toContain(paragraph.textContent.trim());
    }
  });

  it("the buttons offer files with the dataset's name", async () => {
    const chart = await mountOne(own);
    const offered: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      offered.push(this.download);
    });
    for (const button of queryAll(chart, "[part=actions] span button")) await userEvent.click(button);
    await vi.waitFor(() => expect(offered).toHaveLength(3));
    click.mockRestore();
    expect(offered.sort()).toEqual(["csv", "png", "svg"].map((format) => `${nameOf(example)}.${format}`));
  });
});

describe("files without surprises", () => {
  it("a cell that a spreadsheet would run is made harmless in CSV only", async () => {
    const chart = await mountOne(
      `<growth-dumbbell heading="H"><table><tr><th>Market</th><th>2022</th><th>2032</th></tr>
       <tr><td>=HYPERLINK("a")</td><td>1</td><td>2</td></tr><tr><td>@sum</td><td>2</td><td>6</td></tr></table></growth-dumbbell>`,
    );
    expect(chart.toCSV()).toContain(`"'=HYPERLINK(""a"")"`);
    expect(chart.toCSV()).toContain("'@sum");
    expect(textsOf(parsed(chart.toSVG()))).toContain("@sum");
  });

  it("nothing is exported while there is no chart", async () => {
    const chart = await mountOne(`<market-growth-chart></market-growth-chart>`);
    expect([chart.toSVG(), chart.toCSV()]).toEqual(["", ""]);
    await expect(chart.toPNG()).rejects.toThrow("no chart");
    expect(chart.describe()).toBe("The data holds no figures that this chart can draw.");
  });
});
