/** Every formula against the same one of culori, over colours that nobody chose. */
import { converter, differenceCiede2000, parse, wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/colour/contrast.js";
import { difference } from "../../../src/colour/difference.js";
import { atLightness, lightnessOf, nearest } from "../../../src/colour/lightness.js";
import { over, readHex, writeHex, type Rgb } from "../../../src/colour/rgb.js";
import { leastDifference, seen } from "../../../src/colour/sight.js";

const byte = fc.integer({ min: 0, max: 255 });
const colours = fc.tuple(byte, byte, byte).map(([r, g, b]): Rgb => [r / 255, g / 255, b / 255]);
const rgb = (hex: string): Rgb => readHex(hex)!.rgb;
const theirs = (colour: Rgb) => parse(writeHex(colour))!;

describe("hex colours", () => {
  it("are read as they are written", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(rgb(writeHex(colour))).toEqual(colour);
      }),
    );
    expect(readHex("#f80")).toEqual(readHex("#FF8800"));
    expect(readHex("#f808")?.alpha).toBeCloseTo(0x88 / 255, 10);
    expect(writeHex([1, 0, 0], 0.5)).toBe("#ff000080");
    expect(writeHex([1.2, -0.1, 0])).toBe("#ff0000");
  });

  it.each(["", "#", "#12", "#12345", "#1234567", "#ggg", "red", " #fff"])("“%s” is none", (text) => {
    expect(readHex(text)).toBeUndefined();
  });

  it("are mixed with the ground by their opacity", () => {
    expect(over({ rgb: [0, 0, 0], alpha: 0.25 }, [1, 1, 1])).toEqual([0.75, 0.75, 0.75]);
    expect(over({ rgb: [0.2, 0.3, 0.4], alpha: 1 }, [1, 1, 1])).toEqual([0.2, 0.3, 0.4]);
  });
});

describe("contrast", () => {
  it("is that of WCAG, the same both ways", () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 6);
    fc.assert(
      fc.property(colours, colours, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeCloseTo(wcagContrast(theirs(a), theirs(b)), 2);
      }),
    );
  });
});

describe("the difference of two colours", () => {
  it("is CIEDE2000, the same both ways, and nothing for a colour and itself", () => {
    const expected = differenceCiede2000();
    fc.assert(
      fc.property(colours, colours, (a, b) => {
        expect(difference(a, a)).toBe(0);
        expect(difference(a, b)).toBeCloseTo(difference(b, a), 8);
        expect(difference(a, b)).toBeCloseTo(expected(theirs(a), theirs(b)), 2);
      }),
      { numRuns: 2000 },
    );
  });

  it("is what it is where hues lie on both sides of red, and between greys", () => {
    const expected = differenceCiede2000();
    for (const [a, b] of [
      ["#ff0040", "#ff4000"],
      ["#808080", "#ff0000"],
      ["#000000", "#ffffff"],
      ["#0000ff", "#ffff00"],
    ] as const)
      expect(difference(rgb(a), rgb(b))).toBeCloseTo(expected(a, b), 2);
  });
});

describe("colours without one kind of cones", () => {
  it.each(["protanopia", "deuteranopia", "tritanopia"] as const)("greys stay as they are with %s", (sight) => {
    for (const grey of [0, 0.3, 0.5, 1])
      for (const share of seen([grey, grey, grey], sight)) expect(share).toBeCloseTo(grey, 2);
  });

  it("red and green come together without long or middle cones, blue and green without short ones", () => {
    const [red, green] = [rgb("#b4441a"), rgb("#5a7a1c")];
    for (const sight of ["protanopia", "deuteranopia"] as const)
      expect(difference(seen(red, sight), seen(green, sight))).toBeLessThan(difference(red, green) / 2);
    const [blue, sea] = [rgb("#2f7fb5"), rgb("#2f8f85")];
    expect(difference(seen(blue, "tritanopia"), seen(sea, "tritanopia"))).toBeLessThan(difference(blue, sea) / 2);
  });

  it("the least difference is that of the sight that tells them apart least", () => {
    const { sight, difference: least } = leastDifference(rgb("#b4441a"), rgb("#5a7a1c"));
    expect(["protanopia", "deuteranopia"]).toContain(sight);
    for (const one of ["full", "protanopia", "deuteranopia", "tritanopia"] as const)
      expect(least).toBeLessThanOrEqual(difference(seen(rgb("#b4441a"), one), seen(rgb("#5a7a1c"), one)));
  });
});

describe("the nearest colour that passes", () => {
  const oklch = converter("oklch");

  it("passes, has the hue that was given, and no lightness on the way passes too", () => {
    const grounds = fc.constantFrom("#ffffff", "#000000", "#12161c", "#fff1e5", "#777777", "#0b1f4b");
    fc.assert(
      fc.property(colours, grounds, fc.constantFrom(3, 4.5), (colour, ground, least) => {
        const passes = (one: Rgb): boolean => contrast(one, rgb(ground)) >= least;
        fc.pre(!passes(colour));
        const found = nearest(colour, passes)!;
        expect(passes(found)).toBe(true);
        const [from, to] = [lightnessOf(colour), lightnessOf(found)];
        const way = Math.abs(to - from);
        // Hex colours are whole numbers, which moves a lightness by as much as this.
        const slack = 0.006;
        for (let step = 0; step < 2000; step++) {
          const lightness = step / 2000;
          if (Math.abs(lightness - from) < way - slack) expect(passes(atLightness(colour, lightness))).toBe(false);
        }
        const [given, got] = [oklch(theirs(colour)), oklch(theirs(found))];
        if (got.c > 0.04 && given.c > 0.04) expect(Math.abs(((got.h! - given.h! + 540) % 360) - 180)).toBeLessThan(6);
        expect(got.c).toBeLessThan(given.c + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it("is none where no lightness passes", () => {
    expect(nearest(rgb("#b4441a"), () => false)).toBeUndefined();
  });
});
