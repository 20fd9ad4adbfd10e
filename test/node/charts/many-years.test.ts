import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manyYears } from "../../../src/charts/market-growth-chart/many-years.js";
import { wholeGrowthChart as marketGrowthChart } from "../../../src/charts/market-growth-chart/whole.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";

const frame = { width: 0, measure: measureText, words: wordsFor(marketGrowthChart, "en") };
const years = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

function shown(list: readonly number[], width: number): string[] {
  const [from, to] = [list[0] ?? 0, list.at(-1) ?? 0];
  const at = (year: number): number => (to === from ? width / 2 : ((year - from) / (to - from)) * width);
  const ticks = list.map((year) => ({ year, x: at(year), strong: true }));
  return manyYears(ticks, 20, width, { ...frame, width }).map(({ text }) => text);
}

describe("years under a plot", () => {
  it("are all there where they fit, evenly spaced from the first to the last where they do not", () => {
    expect(shown(years(2020, 6), 640)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025"]);
    expect(shown(years(2020, 13), 300)).toEqual(["2020", "2023", "2026", "2029", "2032"]);
    expect(shown(years(2000, 31), 320)).toEqual(["2000", "2006", "2012", "2018", "2024", "2030"]);
  });

  it("are round between the ends where their number has no even spacing", () => {
    expect(shown(years(1961, 60), 320)).toEqual(["1961", "1980", "1990", "2000", "2020"]);
    const wide = shown(years(1961, 60), 640);
    expect([wide[0], wide.at(-1)]).toEqual(["1961", "2020"]);
    expect(wide.slice(1, -1).every((year) => Number(year) % 5 === 0)).toBe(true);
    expect(wide.length).toBeGreaterThan(8);
  });

  it("of thousands of days are years", () => {
    const days = Array.from({ length: 4_000 }, (_, day) => 2010 + day / 365.25);
    expect(shown(days, 640)).toEqual(["2010", "2012", "2014", "2016", "2018", "2020"]);
  });

  it("never touch each other, stay within the plot, and name the last year", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1500, max: 2200 }), { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 120, max: 1200 }),
        (list, width) => {
          const sorted = [...list].sort((a, b) => a - b);
          const [from, to] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
          const ticks = sorted.map((year) => ({
            year,
            x: to === from ? width / 2 : ((year - from) / (to - from)) * width,
            strong: false,
          }));
          const marks = manyYears(ticks, 20, width, { ...frame, width });
          const ends = new Map<number, number>();
          for (const { x, y, text, style } of marks) {
            const half = measureText(text, style) / 2;
            expect(x - half).toBeGreaterThanOrEqual(-0.01);
            expect(x + half).toBeLessThanOrEqual(width + 0.01);
            // Of uneven years, some stand in rows below the first.
            expect(x - half - (ends.get(y) ?? -Infinity)).toBeGreaterThanOrEqual(9.99);
            ends.set(y, x + half);
          }
          expect(marks.at(-1)?.text).toBe(String(to));
        },
      ),
    );
  });
});
