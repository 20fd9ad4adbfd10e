import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourAdvice } from "../../../src/colour/advice.js";
import { findColours, type Finding, type Inks } from "../../../src/colour/findings.js";
import { readHex, type Rgb } from "../../../src/colour/rgb.js";
import { findingText } from "../../../src/colour/sentences.js";
import { usedInks } from "../../../src/colour/used-inks.js";
import type { Mark } from "../../../src/core/scene.js";
import { PALETTES } from "../../../src/render/tokens.js";

const rgb = (hex: string): Rgb => readHex(hex)!.rgb;
const inksOf = (palette: Readonly<Record<string, string>>): Inks =>
  Object.fromEntries(Object.entries(palette).map(([ink, hex]) => [ink, rgb(hex)]));
const CATEGORIES = [1, 2, 3, 4, 5, 6, 7].map((place) => `cat-${place}`);
const ALL = {
  texts: new Set(["ink", "ink-2", "ink-3", "warn"]),
  marks: new Set([...CATEGORIES, "cat-other-line", "highlight"]),
  hasZone: true,
};
const find = (own: Readonly<Record<string, string>>, theme: "light" | "dark" = "light", used = ALL): Finding[] =>
  findColours(inksOf({ ...PALETTES[theme], ...own }), used, new Set(Object.keys(own)));

describe("colours that some readers cannot see or tell apart", () => {
  it.each(["light", "dark"] as const)("the %s theme has none", (theme) => {
    expect(find({}, theme)).toEqual([]);
  });

  it("a mark below 3:1 and a text below 4.5:1 are named with their ground and ratio", () => {
    const found = find({ "cat-1": "#ffb3c7", "ink-3": "#999999" });
    expect(found.map(({ kind }) => kind)).toEqual(["pale", "pale"]);
    expect(found).toMatchObject([
      { ink: "ink-3", ground: "zone", isText: true, least: 4.5 },
      { ink: "cat-1", ground: "surface", isText: false, least: 3 },
    ]);
    expect((found[1] as { ratio: number }).ratio).toBeCloseTo(1.67, 1);
  });

  it("a ground of the author's own is held against every ink of the theme", () => {
    expect(find({ surface: "#f3e3d3" })).toMatchObject([{ kind: "pale", ink: "cat-3", ground: "surface" }]);
  });

  it("categories that come together for one sight are named with it, the author's own as the one to change", () => {
    const [found, ...more] = find({ "cat-1": "#c04a35", "cat-7": "#5a9880" });
    expect(more.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ kind: "alike" });
    const pairs = find({ "cat-2": "#5c5500" }).flatMap((one) => (one.kind === "alike" ? [one] : []));
    expect(pairs.map(({ inks }) => inks[1])).toEqual(pairs.map(() => "cat-2"));
    expect(pairs.map(({ inks }) => inks[0])).toContain("cat-5");
  });

  it("neighbours need more than others, and the highlight only differs from the first category", () => {
    const used = (...marks: string[]) => ({ texts: new Set<string>(), marks: new Set(marks), hasZone: false });
    const near = { "cat-1": "#5a9880", "cat-2": "#00799b", "cat-3": "#00799b" };
    const leastOf = (...marks: string[]) => find(near, "light", used(...marks)).map(({ least }) => least);
    expect(leastOf("cat-1", "cat-2")).toEqual([13]);
    expect(leastOf("cat-1", "cat-3")).toEqual([]);
    expect(find({ highlight: "#d16400" }, "light", used("cat-2", "highlight"))).toEqual([]);
    expect(find({ highlight: "#004d93" }, "light", used("cat-1", "highlight"))).toHaveLength(1);
  });

  it("what the picture does without does not matter", () => {
    const marks: Mark[] = [
      { kind: "rect", x: 0, y: 0, width: 1, height: 1, fill: "surface" },
      { kind: "group", children: [{ kind: "circle", cx: 0, cy: 0, r: 1, fill: "hatch:cat-2", stroke: "cat-4" }] },
      { kind: "line", part: "grid", x1: 0, x2: 0, y1: 0, y2: 0, stroke: "grid" },
      { kind: "text", x: 0, y: 0, text: "a", style: "axis", anchor: "start", fill: "ink-3" },
    ];
    expect(usedInks(marks)).toEqual({ texts: new Set(["ink-3"]), marks: new Set(["cat-2", "cat-4"]), hasZone: false });
    const palette = { ...PALETTES.light, grid: "#fefefe", "cat-1": "#eeeeee", "ink-2": "#dddddd" };
    expect(colourAdvice(palette, new Set(["grid", "cat-1", "ink-2"]), marks)).toEqual([]);
    expect(colourAdvice({ ...palette, "cat-2": "#eeeeee" }, new Set(["cat-2"]), marks)).toHaveLength(1);
  });

  it("all proposals together leave nothing to say, where every finding has one", () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    const names = fc.uniqueArray(fc.constantFrom(...CATEGORIES, "ink-2", "ink-3", "highlight"), { maxLength: 4 });
    let whole = 0;
    fc.assert(
      fc.property(names, fc.array(hex, { minLength: 4, maxLength: 4 }), fc.boolean(), (inks, values, dark) => {
        const theme = dark ? "dark" : "light";
        const own = Object.fromEntries(inks.map((ink, index) => [ink, values[index]!]));
        const found = find(own, theme);
        const proposals = found.map((one) => [one.kind === "pale" ? one.ink : one.inks[1], one.proposal] as const);
        if (proposals.some(([, proposal]) => proposal === undefined)) return;
        if (found.length > 0) whole += 1;
        const changed = Object.fromEntries(proposals) as Record<string, string>;
        expect(find({ ...own, ...changed }, theme)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(whole).toBeGreaterThan(10);
  });

  it("translucent colours are seen on the surface", () => {
    const text: Mark = { kind: "text", x: 0, y: 0, text: "a", style: "axis", anchor: "start", fill: "ink-3" };
    const said = (ink: string): string[] =>
      colourAdvice({ ...PALETTES.light, "ink-3": ink }, new Set(["ink-3"]), [text]);
    expect(said("#000000cc")).toEqual([]);
    expect(said("#00000033").join()).toContain("--chart-ink-3 (#cccccc) on --chart-surface (#ffffff)");
  });
});

describe("what the author is told", () => {
  const inks = inksOf({ ...PALETTES.light, "cat-1": "#ffb3c7", "cat-2": "#ffb3c8" });

  it("names both colours, the ratio cut to two decimals, what is needed and the nearest that passes", () => {
    const found = { kind: "pale", ink: "cat-1", ground: "surface", isText: false, least: 3 } as const;
    expect(findingText({ ...found, ratio: 2.999, proposal: "#d0556f" }, inks)).toBe(
      "--chart-cat-1 (#ffb3c7) on --chart-surface (#ffffff) has a contrast of 2.99:1; marks need 3:1. " +
        "The nearest of the same hue that passes is --chart-cat-1: #d0556f.",
    );
    expect(findingText({ ...found, isText: true, least: 4.5, ratio: 3, proposal: undefined }, inks)).toContain(
      "3:1; text needs 4.5:1. No lightness of the hue of --chart-cat-1 passes: choose another hue.",
    );
  });

  it("says to whom two look alike, and by how much", () => {
    const found = { kind: "alike", inks: ["cat-1", "cat-2"], difference: 0.456, least: 13 } as const;
    expect(findingText({ ...found, sight: "deuteranopia", proposal: "#800020" }, inks)).toBe(
      "--chart-cat-1 (#ffb3c7) and --chart-cat-2 (#ffb3c8) look alike to readers with deuteranopia: they differ by 0.45 " +
        "(CIEDE2000), and need 13. The nearest of the same hue that passes is --chart-cat-2: #800020.",
    );
    expect(findingText({ ...found, sight: "full", proposal: "#ffb3c8" }, inks)).toMatch(
      /alike to all readers: .* That is over once the other has changed\.$/,
    );
  });
});
