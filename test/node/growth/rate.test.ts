import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { growthRate } from "../../../src/growth/rate.js";

/** The published interval as exact rationals, from the decimal digits and not from floating point. */
function interval(text: string): { low: Fraction; value: Fraction; high: Fraction } {
  const decimals = text.split(".")[1]?.length ?? 0;
  const half = new Fraction(1, 2).div(new Fraction(10).pow(decimals));
  const value = new Fraction(text);
  return { low: value.sub(half), value, high: value.add(half) };
}

/**
 * True when (1 + rate)^years is `ratio`, exactly, for some rate within a few units in the last place: those of the rate
 * itself, which near −1 is coarser than its growth factor, and those of the factor.
 */
function isRoot(rate: number, years: number, ratio: Fraction): boolean {
  const factor = exactly(rate).add(1);
  const slack = new Fraction(1n, 10n ** 15n).add(factor.div(10n ** 14n));
  const power = (base: Fraction): Fraction => base.pow(years);
  const below = factor.sub(slack);
  return (below.compare(0) < 0 || power(below).compare(ratio) <= 0) && power(factor.add(slack)).compare(ratio) >= 0;
}

/** The float as the fraction that it is; from a number fraction.js would take the nearest simple one. */
function exactly(float: number): Fraction {
  let denominator = 1n;
  while (!Number.isInteger(float)) {
    float *= 2;
    denominator *= 2n;
  }
  return new Fraction(BigInt(float), denominator);
}

function expectExact(start: string, end: string, years: number): void {
  const result = growthRate(Number(start), Number(end), years, {
    startDecimals: start.split(".")[1]?.length ?? 0,
    endDecimals: end.split(".")[1]?.length ?? 0,
  });
  const [from, to] = [interval(start), interval(end)];
  if (!result) throw new Error("no rate");
  expect(isRoot(result.rate, years, to.value.div(from.value))).toBe(true);
  expect(isRoot(result.low, years, to.low.div(from.high))).toBe(true);
  expect(isRoot(result.high, years, to.high.div(from.low))).toBe(true);
}

describe("growthRate", () => {
  it("gives rate and rounding interval as exact rational arithmetic does", () => {
    expectExact("48.7", "370.9", 10);
    expectExact("34.9", "156.0", 10);
    expectExact("14.41", "8.7", 3);
    expectExact("100", "101", 1);
    expectExact("0.000001", "1000000000000000", 40);
  });

  it("agrees with exact rational arithmetic for any published pair", () => {
    const published = fc
      .record({ whole: fc.integer({ min: 1, max: 999_999 }), decimals: fc.integer({ min: 0, max: 6 }) })
      .map(({ whole, decimals }) => (whole / 10 ** decimals).toFixed(decimals));
    fc.assert(fc.property(published, published, fc.integer({ min: 1, max: 12 }), expectExact), { numRuns: 200 });
  });

  it("keeps its digits where start and end are nearly equal", () => {
    // (1e9 + 1) / 1e9 over one year is exactly 1e-9.
    expect(growthRate(1e9, 1e9 + 1, 1)?.rate).toBe(1e-9);
  });

  it("encloses the rate, and is wider the coarser the rounding", () => {
    const value = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -3, max: 8 }), (s, e, years, n) => {
        const fine = growthRate(s, e, years, { startDecimals: n + 1, endDecimals: n + 1 });
        const coarse = growthRate(s, e, years, { startDecimals: n, endDecimals: n });
        if (!fine || !coarse) throw new Error("no rate");
        expect(coarse.low).toBeLessThanOrEqual(fine.low);
        expect(fine.low).toBeLessThanOrEqual(fine.rate);
        expect(fine.rate).toBeLessThanOrEqual(fine.high);
        expect(fine.high).toBeLessThanOrEqual(coarse.high);
        expect(coarse.low).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it("takes the decimals of the shortest form when none are given", () => {
    expect(growthRate(48.7, 156, 10)).toEqual(growthRate(48.7, 156, 10, { startDecimals: 1, endDecimals: 0 }));
    expect(growthRate(48.7, 156, 10)).not.toEqual(growthRate(48.7, 156, 10, { startDecimals: 1, endDecimals: 1 }));
  });

  it("is null where start is not above zero or the sign changes", () => {
    expect(growthRate(0, 10, 5)).toBeNull();
    expect(growthRate(-5, -10, 5)).toBeNull();
    expect(growthRate(-5, 10, 5)).toBeNull();
    expect(growthRate(5, -10, 5)).toBeNull();
  });

  it("falls by all of it to an end of zero", () => {
    expect(growthRate(5, 0, 5)).toMatchObject({ rate: -1, low: -1 });
    expect(growthRate(5, 0, 5)?.high).toBeCloseTo((0.5 / 4.5) ** 0.2 - 1, 12);
  });

  it("has no upper bound where rounding lets the start reach zero", () => {
    expect(growthRate(0.3, 5, 5, { startDecimals: 0 })?.high).toBe(Infinity);
    expect(growthRate(0.5, 0, 5, { startDecimals: 0 })).toEqual({ rate: -1, low: -1, high: Infinity });
  });

  it("accepts periods that are not whole years", () => {
    expect(growthRate(100, 121, 0.5)?.rate).toBeCloseTo(1.21 ** 2 - 1, 12);
  });

  it.each([
    [NaN, 1, 1],
    [1, Infinity, 1],
    [1, 2, 0],
    [1, 2, -3],
    [1, 2, NaN],
    [1, 2, Infinity],
  ])("refuses %s to %s over %s years", (start, end, years) => {
    expect(() => growthRate(start, end, years)).toThrow(RangeError);
  });

  it("refuses decimals that are not whole numbers", () => {
    expect(() => growthRate(1, 2, 3, { startDecimals: 0.5 })).toThrow(/whole numbers/);
    expect(() => growthRate(1, 2, 3, { endDecimals: NaN })).toThrow(/whole numbers/);
  });
});
