import { area, line } from "d3-shape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaPath, linePath } from "../../../src/geometry/path.js";

// Whole hundredths, so that both ways of rounding agree.
const coordinate = fc.integer({ min: -5000, max: 90_000 }).map((hundredths) => hundredths / 100);
const gap = fc.constant(null);

describe("linePath", () => {
  it("draws what d3's line draws, with its gaps", () => {
    const point = fc.record({ x: coordinate, y: coordinate });
    const d3 = line<{ x: number; y: number } | null>(
      (p) => p?.x ?? 0,
      (p) => p?.y ?? 0,
    ).defined((p) => p !== null);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: point }, gap)), (points) => {
        expect(linePath(points)).toBe(d3.digits(2)(points) ?? "");
      }),
    );
  });

  it("rounds to hundredths of a pixel and writes no negative zero", () => {
    expect(
      linePath([
        { x: -0.001, y: 1 / 3 },
        { x: 10, y: 2.5 },
      ]),
    ).toBe("M0,0.33L10,2.5");
  });
});

describe("areaPath", () => {
  it("draws what d3's area draws, with its gaps", () => {
    const point = fc.record({ x: coordinate, y0: coordinate, y1: coordinate });
    const d3 = area<{ x: number; y0: number; y1: number } | null>(
      (p) => p?.x ?? 0,
      (p) => p?.y0 ?? 0,
      (p) => p?.y1 ?? 0,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: point }, gap)), (points) => {
        expect(areaPath(points)).toBe(d3.digits(2).defined((p) => p !== null)(points) ?? "");
      }),
    );
  });
});
