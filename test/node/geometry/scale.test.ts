import { scaleBand, scaleLinear, scaleLog } from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band, linear, log } from "../../../src/geometry/scale.js";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("linear", () => {
  it("maps as d3's linear scale does", () => {
    const separate = fc.tuple(number, number).filter(([a, b]) => Math.abs(a - b) > 1e-3);
    fc.assert(
      fc.property(
        separate,
        fc.tuple(number, number),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (domain, range, t) => {
          const value = domain[0] + t * (domain[1] - domain[0]);
          expect(linear(domain, range)(value)).toBeCloseTo(scaleLinear(domain, range)(value), 4);
        },
      ),
    );
  });

  it("maps the ends of the domain to the ends of the range", () => {
    const y = linear([0, 400], [240, 0]);
    expect([y(0), y(100), y(400)]).toEqual([240, 180, 0]);
  });

  it("maps a domain without width to the middle", () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50);
  });
});

describe("log", () => {
  it("maps as d3's log scale does", () => {
    const positive = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    const separate = fc.tuple(positive, positive).filter(([a, b]) => b / a > 2);
    fc.assert(
      fc.property(separate, positive, (domain, value) => {
        const expected = scaleLog(domain, [0, 300])(value);
        expect(Math.abs(log(domain, [0, 300])(value) - expected)).toBeLessThan(1e-6);
      }),
    );
  });

  it("has no place for values at or below zero", () => {
    const x = log([1, 10], [0, 100]);
    expect([x(0), x(-3)]).toEqual([NaN, NaN]);
    expect(() => log([0, 10], [0, 100])).toThrow(RangeError);
  });

  it("maps a domain without width to the middle", () => {
    expect(log([5, 5], [0, 100])(5)).toBe(50);
  });
});

describe("band", () => {
  it("divides a range as d3's band scale does", () => {
    const padding = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), padding, padding, (count, paddingInner, paddingOuter) => {
        const keys = Array.from({ length: count }, (_, index) => index);
        const d3 = scaleBand(keys, [20, 620]).paddingInner(paddingInner).paddingOuter(paddingOuter);
        const own = band(count, [20, 620], { paddingInner, paddingOuter });
        expect(own.step).toBeCloseTo(d3.step(), 9);
        expect(own.width).toBeCloseTo(d3.bandwidth(), 9);
        keys.forEach((key) => expect(own.start(key)).toBeCloseTo(d3(key) ?? NaN, 9));
      }),
    );
  });

  it("keeps bands in the middle of their step when they may not be wider", () => {
    const wide = band(3, [0, 600]);
    const narrow = band(3, [0, 600], { maxWidth: 44 });
    expect(narrow.width).toBe(44);
    expect(narrow.step).toBe(wide.step);
    expect(narrow.center(1)).toBe(300);
    expect(narrow.start(1)).toBe(278);
  });

  it("gives no width to no bands, and stays finite", () => {
    expect(Number.isFinite(band(0, [0, 100]).step)).toBe(true);
    expect(band(5, [50, 50]).width).toBe(0);
  });
});
