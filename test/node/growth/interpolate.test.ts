import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolate } from "../../../src/growth/interpolate.js";

describe("interpolate", () => {
  it("fills the years strictly between at a constant rate", () => {
    const between = interpolate(2020, 100, 2023, 133.1);
    expect(between.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(between[0]?.value).toBeCloseTo(110, 10);
    expect(between[1]?.value).toBeCloseTo(121, 10);
  });

  it("takes 48.7 (2022) to 370.9 (2032) through about 60 in 2023", () => {
    const between = interpolate(2022, 48.7, 2032, 370.9);
    expect(between).toHaveLength(9);
    expect(between[0]?.value.toFixed(1)).toBe("59.7");
  });

  it("keeps every ratio between neighbours equal", () => {
    const value = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 60 }), (start, end, years) => {
        const values = [start, ...interpolate(2000, start, 2000 + years, end).map((point) => point.value), end];
        expect(values).toHaveLength(years + 1);
        const first = (values[1] ?? 0) / start;
        for (let index = 1; index < values.length; index++) {
          expect((values[index] ?? 0) / (values[index - 1] ?? 0) / first).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("is empty where no year lies between", () => {
    expect(interpolate(2022, 1, 2023, 2)).toEqual([]);
    expect(interpolate(2022, 1, 2022, 2)).toEqual([]);
    expect(interpolate(2023, 1, 2020, 2)).toEqual([]);
  });

  it("is empty where no growth path leads from one to the other", () => {
    expect(interpolate(2020, 0, 2025, 5)).toEqual([]);
    expect(interpolate(2020, 5, 2025, 0)).toEqual([]);
    expect(interpolate(2020, -5, 2025, -9)).toEqual([]);
  });

  it("refuses what is not finite", () => {
    expect(() => interpolate(2020, 1, Infinity, 2)).toThrow(RangeError);
    expect(() => interpolate(2020, NaN, 2025, 2)).toThrow(/start is NaN/);
  });
});
