import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthRate } from "../../../src/growth/rate.js";
import { compareRates, ratePeriod, requiredBase } from "../../../src/growth/stated.js";

/** Market, start year, start, end, stated percentage, all as published; the end is ten years later. */
const REPORT = [
  ["Internet of Medical Things", 2022, "48.7", "370.9", "23.15", false],
  ["Remote patient monitoring", 2022, "6.7", "78.4", "28.7", false],
  ["Wearable medical devices", 2022, "34.9", "156.0", "16.6", false],
  ["Telemedicine", 2022, "63.5", "590.9", "25.7", false],
  ["Telehealth", 2022, "7.7", "36.5", "17.3", false],
  ["Smart hospital", 2023, "60.4", "361.7", "19.6", true],
  ["Connected healthcare", 2022, "58.2", "520.6", "25.2", false],
  ["Home healthcare", 2022, "369.3", "797.8", "8.2", false],
  ["Clinical workflow solutions", 2023, "10.8", "36.0", "12.8", true],
  ["Behavioural rehabilitation", 2023, "163.1", "253.3", "4.5", true],
] as const;

const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;

function compared(start: string, end: string, stated: string): ReturnType<typeof compareRates> {
  const calculated = growthRate(Number(start), Number(end), 10, {
    startDecimals: decimals(start),
    endDecimals: decimals(end),
  });
  if (!calculated) throw new Error("no rate");
  return compareRates(Number(stated) / 100, decimals(stated), calculated);
}

describe("compareRates", () => {
  it.each(REPORT)("%s, from %i: %s to %s at %s%% matches: %s", (_market, _year, start, end, stated, matches) => {
    expect(compared(start, end, stated).matches).toBe(matches);
  });

  it("disagrees with seven of the report's rows, all from 2022, and agrees with three, all from 2023", () => {
    const agree = REPORT.filter(([, , start, end, stated]) => compared(start, end, stated).matches);
    expect(agree.map(([, year]) => year)).toEqual([2023, 2023, 2023]);
    expect(REPORT.length - agree.length).toBe(7);
  });

  it("gives the gap in fractions, stated minus calculated", () => {
    // 370.9 / 48.7 over ten years is 22.507%.
    expect(compared("48.7", "370.9", "23.15").gap).toBeCloseTo(0.2315 - 0.22507, 4);
    expect(compareRates(0.1, 0, { rate: 0.2, low: 0.2, high: 0.2 }).gap).toBe(-0.1);
  });

  it("counts the rounding of the stated rate itself", () => {
    const calculated = { rate: 0.1234, low: 0.1233, high: 0.1235 };
    expect(compareRates(0.12, 0, calculated).matches).toBe(true);
    expect(compareRates(0.123, 1, calculated).matches).toBe(true);
    expect(compareRates(0.123, 2, calculated).matches).toBe(false);
    expect(compareRates(0.13, 0, calculated).matches).toBe(false);
  });

  it("matches every rate that was calculated and then rounded", () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 3 }), (start, end, places) => {
        const calculated = growthRate(start, end, 10);
        if (!calculated) throw new Error("no rate");
        const stated = Number((calculated.rate * 100).toFixed(places)) / 100;
        expect(
          compareRates(stated, places, { ...calculated, low: calculated.low - 1e-15, high: calculated.high + 1e-15 })
            .matches,
        ).toBe(true);
      }),
    );
  });
});

describe("requiredBase", () => {
  it("is the value that the rate takes to the end", () => {
    expect(requiredBase(121, 0.1, 2)).toBeCloseTo(100, 12);
    expect(requiredBase(50, -0.5, 1)).toBe(100);
  });

  it("undoes growth", () => {
    const rate = fc.double({ min: -0.9, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e15, noNaN: true }),
        rate,
        fc.integer({ min: 1, max: 40 }),
        (end, r, n) => {
          let value = requiredBase(end, r, n);
          for (let year = 0; year < n; year++) value *= 1 + r;
          expect(value / end).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("refuses a rate of −100% or less, and a period without length", () => {
    expect(() => requiredBase(1, -1, 2)).toThrow(RangeError);
    expect(() => requiredBase(1, 0.1, 0)).toThrow(RangeError);
    expect(() => requiredBase(NaN, 0.1, 1)).toThrow(RangeError);
  });
});

describe("ratePeriod", () => {
  it("asks for about 56.9 in 2023 when 23.15% counts 2023–2032", () => {
    const needs = ratePeriod({ value: 0.2315, from: 2023, to: 2032 }, 2022, 2032, 370.9);
    expect(needs).toMatchObject({ from: 2023, to: 2032, years: 9, assumed: false });
    expect(needs?.base.toFixed(1)).toBe("56.9");
  });

  it("asks for about 46.2 in 2022 when 23.15% counts 2022–2032", () => {
    const needs = ratePeriod({ value: 0.2315, from: 2022, to: 2032 }, 2022, 2032, 370.9);
    expect(needs).toMatchObject({ from: 2022, years: 10 });
    expect(needs?.base.toFixed(1)).toBe("46.2");
  });

  it("assumes the period that starts one year after the base where none is stated, and says so", () => {
    const needs = ratePeriod({ value: 0.287, from: null, to: null }, 2022, 2032, 78.4);
    expect(needs).toMatchObject({ from: 2023, to: 2032, years: 9, assumed: true });
    expect(needs?.base).toBeCloseTo(78.4 / 1.287 ** 9, 10);
  });

  it("has no answer for a period that ends elsewhere or has no length", () => {
    expect(ratePeriod({ value: 0.2, from: 2023, to: 2030 }, 2022, 2032, 10)).toBeNull();
    expect(ratePeriod({ value: 0.2, from: null, to: null }, 2022, 2023, 10)).toBeNull();
    expect(ratePeriod({ value: 0.2, from: 2032, to: 2032 }, 2022, 2032, 10)).toBeNull();
  });
});
