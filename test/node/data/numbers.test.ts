import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, separators } from "../../../src/data/cells/numbers.js";
import { readDataset } from "../../../src/data/read.js";
import { formatOf } from "../support/format-of.js";

const runs = process.env["CI"] ? 10_000 : 1_000;

describe("readNumber", () => {
  test.each([
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1’234.5", 1234.5],
    ["1'234'567", 1234567],
    ["12,34,567.8", 1234567.8],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["٣٧٠٫٩", 370.9],
    ["١٬٢٣٤٫٥", 1234.5],
    ["۱٬۲۳۴٫۵", 1234.5],
    ["१,२३४.५", 1234.5],
    ["１２．５", 12.5],
    ["−5", -5],
    ["-5.25", -5.25],
    ["–5", -5],
    ["(5)", -5],
    ["($5.5bn)", -5_500_000_000],
    ["$(5)", -5],
    ["-$5", -5],
    ["5-", -5],
    ["+5", 5],
    [".5", 0.5],
    ["-.5", -0.5],
    ["12%", 0.12],
    ["28,7 %", 0.287],
    ["١٢٪", 0.12],
    ["$1.2bn", 1_200_000_000],
    ["US$ 1.2 billion", 1_200_000_000],
    ["USD 370.9bn", 370_900_000_000],
    ["1.2 Mrd. €", 1_200_000_000],
    ["3,5 Mio. EUR", 3_500_000],
    ["2,5 milliards d'euros", 2_500_000_000],
    ["4 mil millones", 4_000_000_000],
    ["5 billones", 5_000_000_000_000],
    ["€5k", 5000],
    ["7 mn", 7_000_000],
    ["1.5tn USD", 1_500_000_000_000],
    ["₹2 lakh", 200_000],
    ["3 crore", 30_000_000],
    ["12億ドル", 1_200_000_000],
    ["12.4*", 12.4],
    ["12.4 [1]", 12.4],
    ["12.4†", 12.4],
    ["12.4¹", 12.4],
    ["1.5e3", 1500],
    ["2E-7", 2e-7],
    ["0", 0],
    ["-0", 0],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
  ])("reads %s as %d", (text, value) => {
    expect(readNumber(text, "en")).toBe(value);
  });

  test.each(["", " ", "–", "—", "-", "−", "n/a", "N/A", "na", "n.a.", "..", "...", "…", "null", "k. A."])(
    "takes “%s” for missing, which is not zero",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  test.each([
    "1.2.3",
    "2022-01-05",
    "10–20",
    "12/05/2022",
    "12 34",
    "Q1",
    "5 apples",
    "3rd",
    ">5",
    "~5",
    "1 2",
    "((5))",
    "(-5)",
    "1e9999",
  ])("does not make a number of “%s”", (text) => {
    expect(readNumber(text, "en")).toBeNull();
  });

  test("settles a number that reads two ways by the language", () => {
    expect(readNumber("1.234", "en")).toBe(1.234);
    expect(readNumber("1.234", "de")).toBe(1234);
    expect(readNumber("1,234", "en")).toBe(1234);
    expect(readNumber("1,234", "de")).toBe(1.234);
    expect(readNumber("1.234", "de-CH")).toBe(1.234);
    expect(readNumber("1,234", "ar")).toBe(1234);
  });

  test("takes an unknown language for one that writes 1,234.5", () => {
    expect(separators("not a language")).toEqual({ decimal: ".", group: "," });
    expect(separators("de")).toEqual({ decimal: ",", group: "." });
  });

  test.each(["en", "de", "fr", "ar", "ar-EG", "fa", "hi", "hi-u-nu-deva", "ja", "es", "de-CH", "pl"])(
    "reads back what Intl writes in %s",
    (lang) => {
      const formats = [
        new Intl.NumberFormat(lang, { maximumFractionDigits: 20 }),
        new Intl.NumberFormat(lang, { maximumSignificantDigits: 17 }),
        new Intl.NumberFormat(lang, { maximumSignificantDigits: 17, useGrouping: false }),
      ] as const;
      const significant = fc.double({ noNaN: true, noDefaultInfinity: true });
      const everyday = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
      fc.assert(
        fc.property(significant, everyday, (value, [digits, places]) => {
          const common = Number(`${digits}e-${places}`);
          expect(readNumber(formats[0].format(common), lang)).toBe(common || 0);
          expect(readNumber(formats[1].format(value), lang)).toBe(value || 0);
          expect(readNumber(formats[2].format(value), lang)).toBe(value || 0);
        }),
        { numRuns: runs },
      );
    },
  );

  test.each(["en", "de", "fr", "ar", "hi", "ja"])(
    "reads back what this library writes in %s, percentages too",
    (lang) => {
      const format = formatOf(lang);
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
          const value = Number(`${digits}e-${places}`);
          expect(readNumber(format.number(value), lang)).toBe(value || 0);
          const fraction = Number(`${digits}e-7`);
          expect(readNumber(format.percent(fraction, 5), lang)).toBe(fraction || 0);
        }),
        { numRuns: runs },
      );
    },
  );

  test.each(["en", "de", "fr", "ar", "hi", "ja"])("reads back a whole column that Intl has written in %s", (lang) => {
    const written = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
    const value = fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (pairs) => {
        const values = pairs.map(([digits, places]) => Number(`${digits}e-${places}`) || 0);
        const lines = values.map((one, index) => `"Row ${index}";"${written.format(one)}"`);
        const { rows } = readDataset(`Name;V\n${lines.join("\n")}\n`, { lang }).dataset;
        expect(rows.map((row) => row["V"])).toEqual(values);
      }),
      { numRuns: runs / 10 },
    );
  });
});
