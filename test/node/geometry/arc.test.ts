import { arc, pie } from "d3-shape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketPath, sectorPath, sectors } from "../../../src/geometry/arc.js";

const TURN = 2 * Math.PI;
const shape = (d: string): string => d.replace(/[-\d.]+/g, "#");
const numbers = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe("sectors", () => {
  it("divides a turn as d3's unsorted pie does", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        fc.pre(values.some((value) => value > 1e-3));
        const expected = pie().sort(null)(values);
        sectors(values).forEach(({ start, end }, index) => {
          expect(start).toBeCloseTo(expected[index]?.startAngle ?? NaN, 9);
          expect(end).toBeCloseTo(expected[index]?.endAngle ?? NaN, 9);
        });
      }),
    );
  });

  it("starts at 12 o'clock, runs clockwise and keeps the order", () => {
    const [first, second] = sectors([1, 3]);
    expect(first).toEqual({ start: 0, end: TURN / 4 });
    expect(second).toEqual({ start: TURN / 4, end: TURN });
  });

  it("gives no angle to what is not above zero", () => {
    expect(sectors([0, -4, 2]).map(({ start, end }) => end - start)).toEqual([0, 0, TURN]);
    expect(sectors([0, 0])).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 0 },
    ]);
  });
});

describe("sectorPath", () => {
  it("draws what d3's arc draws, with edges that stand a pad apart", () => {
    const angle = fc.double({ min: 0.2, max: 3.1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        angle,
        fc.integer({ min: 0, max: 6 }),
        (start, turn, pad) => {
          const [inner, outer] = [64, 100];
          const expected = arc().digits(3).padRadius(outer)({
            innerRadius: inner,
            outerRadius: outer,
            startAngle: start,
            endAngle: start + turn,
            padAngle: 2 * Math.asin(pad / 2 / outer),
          });
          const own = sectorPath({ start, end: start + turn }, inner, outer, pad);
          expect(shape(own).replace(/#/g, "")).toBe(shape(expected ?? "").replace(/#/g, ""));
          const [mine, theirs] = [numbers(own), numbers(expected ?? "")];
          mine.forEach((value, index) => expect(Math.abs(value - (theirs[index] ?? NaN))).toBeLessThan(0.0061));
        },
      ),
    );
  });

  it("draws a whole ring as two circles without a seam", () => {
    const d = sectorPath({ start: 0, end: TURN }, 64, 100, 4);
    expect(d).toBe("M0,-100A100,100,0,0,1,0,100A100,100,0,0,1,0,-100ZM0,-64A64,64,0,0,0,0,64A64,64,0,0,0,0,-64Z");
  });

  it("draws nearly a whole ring, which one arc command would lose", () => {
    const d = sectorPath({ start: 0, end: TURN - 1e-5 }, 64, 100);
    expect(d).toMatch(/^M0,-100A100,100,0,0,1,0,100A/);
  });

  it("ends a thin sector in a point, and never lets the pad swallow it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (turn, pad) => {
          const [x0, , , , , , , x1] = numbers(sectorPath({ start: 0, end: turn }, 64, 100, pad));
          expect((x1 ?? NaN) - (x0 ?? NaN)).toBeGreaterThanOrEqual(100 * Math.sin(turn / 2) * 0.99 - 0.02);
        },
      ),
    );
    expect(shape(sectorPath({ start: 0, end: 0.05 }, 30, 100, 4))).toBe("M#,#A#,#,#,#,#,#,#L#,#Z");
  });

  it("meets in the centre without an inner radius", () => {
    expect(sectorPath({ start: 0, end: TURN / 4 }, 0, 10)).toBe("M0,-10A10,10,0,0,1,10,0L0,0Z");
  });

  it("is empty for a sector without angle", () => {
    expect(sectorPath({ start: 1, end: 1 }, 64, 100, 2)).toBe("");
  });
});

describe("bracketPath", () => {
  it("is an arc whose ends turn inwards", () => {
    expect(bracketPath({ start: 0, end: TURN / 4 }, 110, 4)).toBe("M0,-106L0,-110A110,110,0,0,1,110,0L106,0");
  });

  it("is drawn in two arcs beyond half a turn", () => {
    expect(bracketPath({ start: 0, end: (3 * TURN) / 4 }, 100, 5).match(/A/g)).toHaveLength(2);
  });
});
