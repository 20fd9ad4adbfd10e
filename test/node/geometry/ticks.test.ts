import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logTicks, niceTicks } from "../../../src/geometry/ticks.js";

const value = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((number) => (Math.abs(number) < 1e-9 ? 0 : number)),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -6, max: 15 }).map((power) => Number(`1e${power}`)),
);
const count = fc.integer({ min: 2, max: 12 });

/** Digits of a number's shortest form, without zeros at either end: 0.05 and 500 give 5. */
const digits = (tick: number): string => {
  const mantissa = Math.abs(tick).toExponential().split("e")[0] ?? "";
  return mantissa.replace(".", "").replace(/0+$/, "");
};

describe("niceTicks", () => {
  it.each([
    [0, 370.9, 5, [0, 100, 200, 300, 400]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [0, 0.7, 8, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
    [12, 45, 6, [0, 10, 20, 30, 40, 50]],
    [-5, 12, 5, [-5, 0, 5, 10, 15]],
    [-30, -4, 4, [-30, -20, -10, 0]],
    [0, 1e15, 3, [0, 5e14, 1e15]],
    [0, 3e-6, 4, [0, 1e-6, 2e-6, 3e-6]],
  ])("from %s to %s in at most %s", (min, max, most, ticks) => {
    expect(niceTicks(min, max, most)).toEqual(ticks);
  });

  it("covers the values and zero, ascends by one step, and keeps to the number of ticks", () => {
    fc.assert(
      fc.property(value, value, count, (a, b, most) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(min, max, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(most, min < 0 && max > 0 ? 3 : 2));
        expect(ticks[0]).toBeLessThanOrEqual(min);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.some((tick) => Object.is(tick, 0))).toBe(true);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(step).toBeGreaterThan(0);
        ticks.forEach((tick, index) => expect((tick - (ticks[0] ?? 0)) / step).toBeCloseTo(index, 6));
      }),
    );
  });

  it("carries no floating-point noise", () => {
    fc.assert(
      fc.property(value, count, (max, most) => {
        for (const tick of niceTicks(Math.min(0, max), Math.max(0, max), most)) {
          expect(digits(tick).length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it("may leave zero out where lengths are not compared", () => {
    expect(niceTicks(98, 103, 4, false)).toEqual([98, 100, 102, 104]);
  });

  it("covers the values without zero as well", () => {
    fc.assert(
      fc.property(value, value, count, (a, b, most) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(min, max, most, false);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(3, most));
        expect(ticks[0]).toBeLessThanOrEqual(min);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      }),
    );
  });

  it("gives values that are all equal an axis to zero, and zero alone an axis to one", () => {
    expect(niceTicks(7, 7, 5, false)[0]).toBe(0);
    expect(niceTicks(7, 7 + 1e-14, 5, false)[0]).toBe(0);
    expect(niceTicks(-7, -7, 5, false).at(-1)).toBe(0);
    expect(niceTicks(0, 0, 2)).toEqual([0, 1]);
  });

  it("ends on two ticks when there is room for none", () => {
    expect(niceTicks(0, 93, 0)).toEqual([0, 100]);
    expect(niceTicks(0, 93, NaN)).toEqual([0, 100]);
  });
});

describe("logTicks", () => {
  it.each([
    [1.6, 11.7, 4, [1, 3, 10, 30]],
    [6.7, 370, 6, [3, 10, 30, 100, 300, 1000]],
    [6.7, 370, 4, [1, 10, 100, 1000]],
    [0.002, 0.02, 5, [0.001, 0.003, 0.01, 0.03]],
    [1, 1e15, 6, [1, 1e3, 1e6, 1e9, 1e12, 1e15]],
    [10, 10, 5, [10, 30]],
  ])("from %s to %s in at most %s", (min, max, most, ticks) => {
    expect(logTicks(min, max, most)).toEqual(ticks);
  });

  it("covers the values, ascends by one ratio or by 3 and 10 thirds, and keeps to the number of ticks", () => {
    const power = fc.double({ min: -6, max: 15, noNaN: true });
    fc.assert(
      fc.property(power, power, count, (a, b, most) => {
        const [min, max] = [10 ** Math.min(a, b), 10 ** Math.max(a, b)];
        const ticks = logTicks(min, max, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(3, most));
        expect(ticks[0]).toBeLessThanOrEqual(min);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        ticks.forEach((tick) => expect(["1", "3"]).toContain(digits(tick)));
        ticks.slice(1).forEach((tick, index) => expect(tick).toBeGreaterThan(ticks[index] ?? 0));
      }),
    );
  });

  it("refuses an axis that does not start above zero", () => {
    expect(() => logTicks(0, 10, 5)).toThrow(RangeError);
    expect(() => logTicks(NaN, 10, 5)).toThrow(RangeError);
    expect(() => logTicks(1, Infinity, 5)).toThrow(RangeError);
  });
});
