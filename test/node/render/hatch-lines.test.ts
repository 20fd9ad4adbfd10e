import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorPath } from "../../../src/geometry/arc.js";
import { hatchLines } from "../../../src/render/hatch-lines.js";
import { HATCH } from "../../../src/render/tokens.js";

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

const linesOf = (d: string): Ends[] =>
  [...d.matchAll(/M([^L]+)L([^M]+)/g)].map(([, from = "", to = ""]) => {
    const [x1 = NaN, y1 = NaN] = from.split(",").map(Number);
    const [x2 = NaN, y2 = NaN] = to.split(",").map(Number);
    return [x1, y1, x2, y2];
  });

/** What lines at an even distance cover of a shape is its area, whatever the shape. */
const covered = (d: string): number =>
  linesOf(d).reduce((sum, [x1, y1, x2, y2]) => sum + Math.hypot(x2 - x1, y2 - y1), 0) * HATCH.gap;

const size = fc.double({ min: 30, max: 400, noNaN: true });
const place = fc.double({ min: -50, max: 500, noNaN: true });

describe("hatching without a pattern", () => {
  it("fills a rectangle, stays inside, and leans to the right", () => {
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const d = hatchLines({ kind: "rect", x, y, width, height, fill: "hatch:cat-1" }, false);
        expect(Math.abs(covered(d) / (width * height) - 1)).toBeLessThan(0.15);
        for (const [x1, y1, x2, y2] of linesOf(d)) {
          expect(Math.abs(x2 - x1 + (y2 - y1))).toBeLessThan(0.03);
          for (const one of [x1, x2]) expect(one).toBeGreaterThan(x - 0.01);
          for (const one of [x1, x2]) expect(one).toBeLessThan(x + width + 0.01);
          for (const one of [y1, y2]) expect(one).toBeGreaterThan(y - 0.01);
          for (const one of [y1, y2]) expect(one).toBeLessThan(y + height + 0.01);
        }
      }),
    );
  });

  it("fills a sector of a ring and never its hole", () => {
    // Ends of an arc that nearly meet, rounded to hundredths, leave its centre open by more than a pixel.
    const angle = fc.double({ min: 0.3, max: 2 * Math.PI - 0.2, noNaN: true });
    fc.assert(
      fc.property(angle, fc.double({ min: 0, max: 6, noNaN: true }), size, (turn, start, outer) => {
        const inner = outer * 0.6;
        const d = hatchLines(
          { kind: "path", d: sectorPath({ start, end: start + turn }, inner, outer), fill: "hatch:cat-1" },
          false,
        );
        const area = (turn / 2) * (outer ** 2 - inner ** 2);
        if (area > 2000) expect(Math.abs(covered(d) / area - 1)).toBeLessThan(0.15);
        for (const [x1, y1, x2, y2] of linesOf(d)) {
          for (const radius of [Math.hypot(x1, y1), Math.hypot(x2, y2)]) {
            expect(radius).toBeLessThan(outer + 0.5);
            expect(radius).toBeGreaterThan(inner * Math.cos(Math.PI / 120) - 0.5);
          }
        }
      }),
    );
  });

  it("fills every one of a path's shapes, written as places or as steps", () => {
    const squares = "M0,0h60v60h-60zM100 0H160V60H100Z";
    expect(covered(hatchLines({ kind: "path", d: squares, fill: "hatch:cat-1" }, false))).toBeCloseTo(7200, -3);
  });

  it("leans to the left for a path that is mirrored afterwards", () => {
    const d = hatchLines({ kind: "path", d: "M0 0H60V60H0Z", fill: "hatch:cat-1", mirrored: true }, true);
    for (const [x1, y1, x2, y2] of linesOf(d)) expect(Math.abs(x2 - x1 - (y2 - y1))).toBeLessThan(0.03);
    expect(linesOf(d).length).toBeGreaterThan(5);
  });
});
