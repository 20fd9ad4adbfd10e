/** Texts in the hue of a category can be read; the numbers are culori's, not those of what is tested. */
import { converter, parse, wcagContrast, wcagLuminance, type Oklch } from "culori";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourAdvice } from "../../../src/colour/advice.js";
import { readHex, writeHex } from "../../../src/colour/rgb.js";
import { toned } from "../../../src/colour/tone.js";
import { render } from "../../../src/core.js";
import type { Mark } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { PALETTES } from "../../../src/render/tokens.js";

const THEMES = ["light", "dark"] as const;
const HUED = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7", "highlight"] as const;
const tone = (hex: string, ground: string): string => writeHex(toned(readHex(hex)!.rgb, readHex(ground)!.rgb));
const hexes = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
const hueOf = (hex: string): Oklch => converter("oklch")(parse(hex)!);

describe.each(THEMES)("text in the hue of a category, %s", (theme) => {
  const { surface, zone } = PALETTES[theme];

  it.each(HUED)("%s has 4.5:1 on the surface and on the zone, and is the colour itself where that has", (ink) => {
    const own = PALETTES[theme][ink];
    const text = tone(own, surface);
    for (const ground of [surface, zone]) expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    if (wcagContrast(own, surface) >= 5.2) expect(text).toBe(own);
  });

  it("any colour of an author's has 4.5:1, and its hue stays where it had one", () => {
    fc.assert(
      fc.property(hexes, (own) => {
        const text = tone(own, surface);
        for (const ground of [surface, zone]) expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        const [before, after] = [hueOf(own), hueOf(text)];
        if (before.c < 0.05 || after.c < 0.05) return;
        const turn = Math.abs(((((after.h! - before.h!) % 360) + 540) % 360) - 180);
        expect(turn).toBeLessThan(25);
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing that need not change", () => {
    fc.assert(
      fc.property(hexes, (own) => {
        const passes = theme === "light" ? wcagLuminance(own) <= 0.15 : wcagLuminance(own) >= 0.25;
        fc.pre(passes);
        expect(tone(own, surface)).toBe(own);
      }),
    );
  });
});

describe("names at the ends of lines in a file", () => {
  const csv = "Year,A,B,C,D,E,F,G\n2022,1,2,3,4,5,6,7\n2024,2,3,4,5,6,7,8";
  const names = (theme: "light" | "dark", tokens = {}): string[] => {
    const { svg } = render("market-growth-chart", readDataset(csv).dataset, { theme, tokens, today: "2026-11-28" });
    return [...svg.matchAll(/<text[^>]* fill="(#\w+)"[^>]*>[A-G]<\/text>/g)].map(([, fill]) => fill!);
  };

  it.each(THEMES)("have seven colours of 4.5:1, %s", (theme) => {
    const found = names(theme);
    expect(new Set(found).size).toBe(7);
    for (const fill of found) expect(wcagContrast(fill, PALETTES[theme].surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)("follow a brand, however pale or dark, %s", (theme) => {
    const brand = { "--chart-cat-1": "#ffe100", "--chart-cat-2": "#2b0036", "--chart-cat-3": "#c2185b" };
    const found = names(theme, brand);
    for (const fill of found) expect(wcagContrast(fill, PALETTES[theme].surface)).toBeGreaterThanOrEqual(4.5);
    expect(found.includes(theme === "light" ? "#2b0036" : "#ffe100")).toBe(true);
  });
});

describe("a word on a ground of the author's", () => {
  const text: Mark = { kind: "text", x: 0, y: 0, text: "A", style: "label", anchor: "start", fill: "cat-2" };
  const advice = (surface: string): string[] =>
    colourAdvice({ ...PALETTES.light, surface, zone: surface }, new Set(["surface"]), [text]);

  it("is said where the tone falls short there, and not where it holds", () => {
    expect(advice("#fff1e5")).toEqual([]);
    expect(advice("#e0c8b0").join()).toMatch(/--chart-cat-2 .* on --chart-surface .* text needs 4\.5:1/);
  });
});
