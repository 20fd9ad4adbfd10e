import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/core/dataset.js";
import { numbers } from "../../../src/language/en/numbers.js";
import { createFormat } from "../../../src/language/format.js";
import { formatOf } from "../support/format-of.js";

const USD: Unit = { currency: "USD", scale: 1e9 };
const LANGUAGES = ["en", "en-US", "de", "fr", "ar", "ja"] as const;

/** Without direction marks, and with plain spaces in place of no-break ones, so that the cases can be read here. */
const seen = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u2068\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");

/** One row per language, in the order of LANGUAGES. */
function inEach(write: (format: ReturnType<typeof formatOf>) => string): string[] {
  return LANGUAGES.map((lang) => seen(write(formatOf(lang))));
}

describe("numbers in six languages", () => {
  it("keeps published decimals", () => {
    expect(inEach((f) => f.number(156, 1))).toEqual(["156.0", "156.0", "156,0", "156,0", "156.0", "156.0"]);
    expect(inEach((f) => f.number(-1234.5))).toEqual([
      "−1,234.5",
      "−1,234.5",
      "−1.234,5",
      "−1 234,5",
      "−1,234.5",
      "−1,234.5",
    ]);
  });

  it("writes a small number in full", () => {
    expect(formatOf("en").number(1e-6)).toBe("0.000001");
    expect(formatOf("en").number(0)).toBe("0");
  });

  it("shortens magnitudes as the language does", () => {
    expect(inEach((f) => f.compact(370.9, USD, 1))).toEqual([
      "370.9bn",
      "370.9B",
      "370,9 Mrd.",
      "370,9 Md",
      "370.9 مليار",
      "3709億",
    ]);
    expect(inEach((f) => f.compact(156, USD, 1))[0]).toBe("156.0bn");
    expect(inEach((f) => f.compact(910, USD, 0))[0]).toBe("910bn");
    expect(inEach((f) => f.compact(-7.25, USD, 2))).toEqual([
      "−7.25bn",
      "−7.25B",
      "−7,25 Mrd.",
      "−7,25 Md",
      "−7.25 مليار",
      "−72.5億",
    ]);
  });

  it("leaves a plain count below 100,000 as it is", () => {
    expect(formatOf("en").compact(12_345, undefined, 0)).toBe("12,345");
    expect(formatOf("en").compact(500_000, { name: "devices" }, 0)).toBe("500k");
  });

  it("writes powers of ten where no word for the magnitude helps", () => {
    expect(formatOf("en").compact(9.9e15, USD)).toBe("9.9E24");
  });

  it("gives an amount its currency or its name", () => {
    const f = formatOf("en");
    expect(seen(f.amount(8.7, USD, 1))).toBe("USD 8.7bn");
    expect(seen(f.amount(-8.7, USD, 1))).toBe("−USD 8.7bn");
    expect(f.amount(7, { scale: 1e9, name: "devices" })).toBe("7bn devices");
    expect(f.amount(1000, { name: "data points" })).toBe("1,000 data points");
    expect(seen(formatOf("de").amount(8.7, USD, 1))).toBe("8,7 Mrd. USD");
  });

  it("says an amount in full, and leaves hyphens in names alone", () => {
    const f = formatOf("en");
    expect(f.long(370.9, USD, 1)).toBe("370.9 billion US dollars");
    expect(f.long(-1.5, { currency: "USD", scale: 1e6 }, 1)).toBe("−1.5 million US dollars");
    expect(f.long(7, { name: "devices", scale: 1e9 })).toBe("7 billion devices");
    expect(seen(formatOf("de").long(370.9, USD, 1))).toBe("370,9 Milliarden US-Dollar");
    expect(seen(formatOf("ja").long(370.9, USD, 1))).toBe("3709億米ドル");
  });

  it("writes percentages with as many decimals as are asked for", () => {
    expect(inEach((f) => f.percent(0.2315, 2))).toEqual(["23.15%", "23.15%", "23,15 %", "23,15 %", "23.15%", "23.15%"]);
    expect(inEach((f) => f.percent(-0.045))).toEqual(["−4.5%", "−4.5%", "−4,5 %", "−4,5 %", "−4.5%", "−4.5%"]);
    expect(formatOf("en").percent(0.45, 0)).toBe("45%");
  });

  it("writes multiples with one decimal below 100, none from there, and two digits of a small one", () => {
    const f = formatOf("en");
    const cases = [7.616, 1, 0.5, 0.04, 99.94, 99.96, 1234];
    expect(cases.map((ratio) => f.multiple(ratio))).toEqual([
      "×7.6",
      "×1.0",
      "×0.5",
      "×0.04",
      "×99.9",
      "×100",
      "×1,234",
    ]);
    expect([1e-12, 2.5e15].map((ratio) => f.multiple(ratio))).toEqual(["×<0.001", "×>10,000"]);
    expect(formatOf("de").multiple(7.616)).toBe("×7,6");
  });

  it("rounds to two significant digits for what is about", () => {
    expect([59.6, 0.01234, 1_550_000, 0].map((value) => formatOf("en").roughly(value))).toEqual([
      60, 0.012, 1_600_000, 0,
    ]);
  });
});

describe("years, months and lists", () => {
  it("never groups a year", () => {
    expect(new Set(inEach((f) => f.year(2032)))).toEqual(new Set(["2032"]));
    expect(formatOf("en").span(2022, 2032)).toBe("2022–2032");
    expect(formatOf("en").span(2022, 2022)).toBe("2022");
    expect(formatOf("en").span(2023, 2033, true)).toBe("2023–33");
    expect(formatOf("en").span(1998, 2033, true)).toBe("1998–2033");
    expect(seen(formatOf("ar-EG").span(2022, 2032))).toBe("٢٠٢٢–٢٠٣٢");
  });

  it("names a month of a date, whatever the time zone", () => {
    expect(inEach((f) => f.month("2024-06-03"))).toEqual([
      "June 2024",
      "June 2024",
      "Juni 2024",
      "juin 2024",
      "يونيو 2024",
      "2024年6月",
    ]);
    expect(formatOf("en").month("2024-06-01")).toBe("June 2024");
    expect(formatOf("en").month("2024-12-31")).toBe("December 2024");
  });

  it("joins a list as the language does", () => {
    expect(inEach((f) => f.list(["a", "b", "c"]))).toEqual([
      "a, b and c",
      "a, b, and c",
      "a, b und c",
      "a, b et c",
      "a، وb، وc",
      "a、b、c",
    ]);
    expect(formatOf("en").list(["a"])).toBe("a");
    expect(formatOf("en").list([])).toBe("");
  });

  it("knows plurals", () => {
    expect([1, 2].map((count) => formatOf("en").plural(count))).toEqual(["one", "other"]);
    expect([0, 1, 2, 3, 11].map((count) => formatOf("ar").plural(count))).toEqual([
      "zero",
      "one",
      "two",
      "few",
      "many",
    ]);
  });

  it("refuses what is no language", () => {
    expect(() => createFormat("not a language", numbers)).toThrow(RangeError);
  });
});

describe("units and axes", () => {
  it("names a unit, with the number that a language's own magnitudes need", () => {
    expect(inEach((f) => f.unitName(USD))).toEqual([
      "USD billion",
      "USD billion",
      "Mrd. US-Dollar",
      "milliards de dollars",
      "مليار دولار أمريكي",
      "10億米ドル",
    ]);
    expect(formatOf("ja").unitName({ currency: "JPY", scale: 1e8 })).toBe("億円");
    expect(formatOf("en").unitName({ name: "devices" })).toBe("devices");
    expect(formatOf("en").unitName(undefined)).toBe("");
  });

  it("puts the unit on the last tick only", () => {
    expect(formatOf("en").ticks([0, 100, 200], USD)).toEqual(["0", "100", "200bn"]);
    expect(formatOf("ja").ticks([0, 100, 200], USD)).toEqual(["0", "1000", "2000億"]);
    expect(formatOf("en").ticks([-20, 0, 20], USD)).toEqual(["−20", "0", "20bn"]);
    expect(formatOf("en").ticks([0, 20, 40], undefined)).toEqual(["0", "20", "40"]);
  });

  it("gives all ticks the same decimals", () => {
    expect(formatOf("en").ticks([0, 0.5, 1], USD)).toEqual(["0.0", "0.5", "1.0bn"]);
  });

  it("changes the magnitude where all ticks need it, and stays in the unit where they span several", () => {
    expect(formatOf("en").ticks([0, 1000, 2000], USD)).toEqual(["0", "1", "2tn"]);
    expect(formatOf("en").ticks([10, 100, 1000], USD)).toEqual(["10", "100", "1,000bn"]);
  });
});

/** The digits of a text without its power of ten, and without zeros before and after them. */
const digits = (text: string): string => text.replace(/E\d+|\D/g, "").replace(/^0+|0+$/g, "");

describe("whatever the number", () => {
  const published = fc.record({
    whole: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });
  const value = ({ whole, decimals }: { whole: number; decimals: number }): number => Number(`${whole}e-${decimals}`);

  it("never loses or invents a published digit in a short form", () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...LANGUAGES), (one, lang) => {
        const f = formatOf(lang);
        expect(digits(f.compact(value(one), USD, one.decimals))).toBe(digits(String(Math.abs(one.whole))));
        // Japanese sentences count every myriad: 3億7090万.
        if (lang !== "ja")
          expect(digits(f.long(value(one), USD, one.decimals))).toBe(digits(String(Math.abs(one.whole))));
      }),
      { seed: 1 },
    );
  });

  it("has a true minus before every negative number, and no hyphen", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: -0.01, noNaN: true }),
        fc.constantFrom(...LANGUAGES),
        (negative, lang) => {
          const f = formatOf(lang);
          const whole = Number(negative.toPrecision(6));
          const texts = [f.number(whole), f.compact(whole, USD), f.amount(whole, USD), f.percent(whole)];
          for (const text of texts) expect(seen(text)).toMatch(/^−[^-]*$/);
        },
      ),
      { seed: 2 },
    );
  });

  it("gives evenly spaced ticks texts that differ", () => {
    const step = fc.record({ mantissa: fc.constantFrom(1, 2, 5), power: fc.integer({ min: -6, max: 6 }) });
    const count = fc.integer({ min: 2, max: 8 });
    const units = fc.constantFrom<Unit | undefined>(
      USD,
      undefined,
      { name: "devices" },
      { currency: "EUR", scale: 1e6 },
    );
    fc.assert(
      fc.property(
        step,
        fc.integer({ min: -4, max: 4 }),
        count,
        units,
        fc.constantFrom(...LANGUAGES),
        (by, from, length, unit, lang) => {
          const ticks = Array.from({ length }, (_, index) => Number(`${(from + index) * by.mantissa}e${by.power}`));
          const texts = formatOf(lang).ticks(ticks, unit);
          expect(texts).toHaveLength(length);
          expect(new Set(texts).size).toBe(length);
        },
      ),
      { seed: 3 },
    );
  });
});
