import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { render } from "../../../src/core.js";
import { PNG_FONT, svgToPng } from "../../../src/export/png-node.js";
import { call, scratch } from "./call.js";

const files = scratch();
afterAll(files.remove);

const CHART = ["--chart", "market-growth-chart"];
const ID = "iomt-market-size";

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where the texts of a picture stand, groups' offsets added; anchored texts count from their anchor. */
function texts(svg: string): Text[] {
  const offsets: [number, number][] = [[0, 0]];
  const found: Text[] = [];
  for (const [tag, name] of svg.matchAll(/<\/?(g|text)\b[^>]*>/g)) {
    const [dx, dy] = offsets.at(-1)!;
    const [, x = "0", y = "0"] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(tag) ?? [];
    if (tag === "</g>") offsets.pop();
    else if (name === "g") offsets.push([dx + Number(x), dy + Number(y)]);
    else if (tag !== "</text>") found.push({ text: "", ...place(tag, dx, dy) });
  }
  const contents = [...svg.matchAll(/<text\b[^>]*>([^<]*)</g)].map((match) => match[1]!);
  return found.map((one, index) => ({ ...one, text: contents[index]! }));
}

function place(tag: string, dx: number, dy: number): { x: number; y: number; size: number } {
  const number = (name: string) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  return { x: number("x") + dx, y: number("y") + dy, size: number("font-size") };
}

/** Pixels that differ in the box around a text's anchor: two letters wide to both sides, one line high. */
function changed(a: PNG, b: PNG, { x, y, size }: Text, scale: number): number {
  let count = 0;
  for (let row = Math.round((y - size) * scale); row < Math.round(y * scale); row++) {
    for (let column = Math.round((x - size) * scale); column < Math.round((x + size) * scale); column++) {
      if (column < 0 || column >= a.width) continue;
      const at = (row * a.width + column) * 4;
      if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) count += 1;
    }
  }
  return count;
}

describe("PNG", () => {
  test.each([
    [320, "light"],
    [320, "dark"],
    [720, "light"],
    [720, "dark"],
  ] as const)("shows every text of the picture, %i px, %s", (width, theme) => {
    const { svg } = render("market-growth-chart", ID, { width, theme, fontFamily: PNG_FONT });
    const full = PNG.sync.read(Buffer.from(svgToPng(svg, { scale: 2 }).png));
    const bare = PNG.sync.read(Buffer.from(svgToPng(svg.replace(/<text\b[^>]*>[^<]*<\/text>/g, "")).png));
    const all = texts(svg);
    expect(all.map(({ text }) => text)).toContain("370.9bn");
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((text) => changed(full, bare, text, 2) < 30)).toEqual([]);
  });

  test("is drawn in bold where the style is bold", () => {
    const text = (weight: number) =>
      svgToPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="${PNG_FONT}"><text x="4" y="30" font-size="24" font-weight="${weight}">Market</text></svg>`,
      );
    const ink = (weight: number) =>
      PNG.sync
        .read(Buffer.from(text(weight).png))
        .data.reduce((sum, value, index) => sum + (index % 4 === 3 ? value : 0), 0);
    expect(ink(700) / ink(400)).toBeGreaterThan(1.25);
  });

  test("hatches the projected column: lines and ground alternate inside it", () => {
    const { svg } = render("market-growth-chart", ID, { fontFamily: PNG_FONT });
    const full = PNG.sync.read(Buffer.from(svgToPng(svg, { scale: 2 }).png));
    const plain = PNG.sync.read(
      Buffer.from(svgToPng(svg.replaceAll(/<path [^>]*stroke-width="1.8"\/>/g, ""), { scale: 2 }).png),
    );
    let lines = 0;
    for (let at = 0; at < full.data.length; at += 4) {
      if (full.data.readUInt32BE(at) !== plain.data.readUInt32BE(at)) lines += 1;
    }
    expect(lines).toBeGreaterThan(5000);
  });

  test("is twice as large as the picture, or as --pixel-ratio says", async () => {
    const { svg } = render("market-growth-chart", ID, { width: 320 });
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const sizes = [];
    for (const ratio of [[], ["--pixel-ratio", "1"], ["--scale", "3"]]) {
      const { code, bytes } = await call("render", ID, ...CHART, "--width", "320", "--format", "png", ...ratio);
      const { width: wide, height: high } = PNG.sync.read(bytes);
      sizes.push([code, wide, high]);
    }
    expect(sizes).toEqual([2, 1, 3].map((ratio) => [0, 320 * ratio, height * ratio]));
  });

  test("goes to a file, and the size is told", async () => {
    const { code, out } = await call(
      "render",
      ID,
      ...CHART,
      "--out",
      files.at("chart.png"),
      "--scale",
      "log",
      "--json",
    );
    const { width, height } = PNG.sync.read(readFileSync(files.at("chart.png")));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, format: "png", width, height });
    expect(width).toBe(1440);
  });

  test.each([
    ["Latin", "Market"],
    ["Arabic", "حجم سوق الأشياء"],
    ["Japanese", "市場規模の推移"],
  ])("draws %s text, lighter in the regular weight than in bold, or says that no font can", (_, text) => {
    const drawn = (weight: number) =>
      svgToPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="${PNG_FONT}"><text x="4" y="30" font-size="24" font-weight="${weight}">${text}</text></svg>`,
      );
    const [regular, bold] = [drawn(400), drawn(700)];
    const ink = ({ png }: { png: Uint8Array }) =>
      PNG.sync.read(Buffer.from(png)).data.reduce((sum, value, index) => sum + (index % 4 === 3 ? value : 0), 0);
    if (regular.missing.length > 0) {
      expect(text).toContain(regular.missing[0]);
      return;
    }
    expect(ink(regular)).toBeGreaterThan(0);
    expect(ink(regular)).toBeLessThanOrEqual(ink(bold));
  });

  test("warns of characters that no font can draw, and of those alone", async () => {
    // Assigned to nothing in Unicode, so that no machine has a font for it.
    const unassigned = "\u{2fe0}\u{10ffff}";
    const { err } = await call(...["render", ID, ...CHART, "--format", "png", "--heading", `Ünïcode ×7 ${unassigned}`]);
    expect(err).toBe("Warning: No font on this machine can draw \u{2fe0} \u{10ffff}: install one that can.\n");
    const { err: silent } = await call("render", ID, ...CHART, "--format", "png", "--heading", "Ünïcode ×7 – €");
    expect(silent).toBe("");
  });
});
