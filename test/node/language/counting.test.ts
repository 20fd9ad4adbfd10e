import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/core/dataset.js";
import type { Format } from "../../../src/core/words.js";
import { readNumber } from "../../../src/data/cells/numbers.js";
import { parseUnit } from "../../../src/data/cells/units.js";
import { formatOf } from "../support/format-of.js";

const USD: Unit = { currency: "USD", scale: 1e9 };
const EUR: Unit = { currency: "EUR", scale: 1e6 };

/** German, French, Spanish. */
const FORMATS: readonly Format[] = [formatOf("de"), formatOf("fr"), formatOf("es")];

/** With plain spaces in place of no-break ones, so that the cases can be read here. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const inEach = (write: (format: Format) => string): string[] => FORMATS.map((format) => seen(write(format)));

describe("large amounts in German, French and Spanish", () => {
  it.each([
    [48.7, 1, ["48,7 Milliarden US-Dollar", "48,7 milliards de dollars", "48.700 millones de dólares"]],
    [1, 0, ["1 Milliarde US-Dollar", "1 milliard de dollars", "1000 millones de dólares"]],
    [1.5, 1, ["1,5 Milliarden US-Dollar", "1,5 milliard de dollars", "1500 millones de dólares"]],
    [1, 1, ["1,0 Milliarden US-Dollar", "1,0 milliard de dollars", "1000 millones de dólares"]],
    [-7.25, 2, ["−7,25 Milliarden US-Dollar", "−7,25 milliards de dollars", "−7250 millones de dólares"]],
    [1500, 0, ["1,5 Billionen US-Dollar", "1 500 milliards de dollars", "1,5 billones de dólares"]],
    [0.5, 1, ["500 Millionen US-Dollar", "500 millions de dollars", "500 millones de dólares"]],
    [0, 1, ["0 US-Dollar", "0 dollar", "0 dólares"]],
    [1e-6, 6, ["1.000 US-Dollar", "1 000 dollars", "1000 dólares"]],
    [1e7, 0, ["1E16 US-Dollar", "1E16 dollars", "1E16 dólares"]],
  ])("%d billion dollars in a sentence", (value, decimals, expected) => {
    expect(inEach((format) => format.long(value, USD, decimals))).toEqual(expected);
  });

  it("names other currencies as the language does", () => {
    expect(inEach((format) => format.long(1.5, EUR, 1))).toEqual([
      "1,5 Millionen Euro",
      "1,5 million d’euros",
      "1,5 millones de euros",
    ]);
    expect(inEach((format) => format.long(2, { currency: "GBP" }))).toEqual([
      "2 Britische Pfund",
      "2 livres sterling",
      "2 libras esterlinas",
    ]);
  });

  it("keeps the dollars of North America apart on a Canadian page", () => {
    const canadian = formatOf("fr-CA");
    expect(seen(canadian.long(48.7, USD, 1))).toBe("48,7 milliards de dollars américains");
    expect(seen(canadian.long(48.7, { currency: "CAD", scale: 1e9 }, 1))).toBe("48,7 milliards de dollars canadiens");
  });

  it("counts things with the link that the language asks for", () => {
    expect(inEach((format) => format.long(7, { name: "objets", scale: 1e9 }))).toEqual([
      "7 Milliarden objets",
      "7 milliards d’objets",
      "7000 millones de objets",
    ]);
    expect(inEach((format) => format.long(500_000, { name: "devices" }))).toEqual([
      "500.000 devices",
      "500 000 devices",
      "500.000 devices",
    ]);
    expect(inEach((format) => format.amount(2_500_000, { name: "devices" }))).toEqual([
      "2,5 Mio. devices",
      "2,5 M de devices",
      "2,5 M de devices",
    ]);
    expect(inEach((format) => format.long(12_345.5, { name: "devices" }))).toEqual([
      "12.345,5 devices",
      "12 345,5 devices",
      "12.345,5 devices",
    ]);
  });

  it("shortens them for labels", () => {
    expect(inEach((format) => format.compact(370.9, USD, 1))).toEqual(["370,9 Mrd.", "370,9 Md", "370,9 mil M"]);
    expect(inEach((format) => format.amount(8.7, USD, 1))).toEqual(["8,7 Mrd. USD", "8,7 Md USD", "8,7 mil M USD"]);
    expect(inEach((format) => format.compact(3_000_000, undefined, 0))).toEqual(["3 Mio.", "3 M", "3 M"]);
    expect(inEach((format) => format.compact(250_000, undefined, 0))).toEqual(["250.000", "250 000", "250.000"]);
  });

  it("writes the numbers of a region as the region does", () => {
    expect(seen(formatOf("es-MX").long(48.7, USD, 1))).toBe("48,700 millones de dólares");
    expect(seen(formatOf("de-CH").long(48.7, USD, 1))).toBe("48.7 Milliarden US-Dollar");
  });
});

describe("units and axes in German, French and Spanish", () => {
  it.each<[Unit | undefined, string[]]>([
    [USD, ["Mrd. US-Dollar", "milliards de dollars", "miles de millones de dólares"]],
    [EUR, ["Mio. Euro", "millions d’euros", "millones de euros"]],
    [{ currency: "USD", scale: 1e12 }, ["Bio. US-Dollar", "milliers de milliards de dollars", "billones de dólares"]],
    [{ currency: "USD", scale: 1e3 }, ["Tsd. US-Dollar", "milliers de dollars", "miles de dólares"]],
    [
      { currency: "JPY", scale: 1e8 },
      ["100 Mio. Japanische Yen", "100 millions de yens japonais", "100 millones de yenes japoneses"],
    ],
    [{ currency: "USD" }, ["US-Dollar", "dollars", "dólares"]],
    [{ name: "devices", scale: 1e6 }, ["Mio. devices", "millions de devices", "millones de devices"]],
    [{ scale: 1e6 }, ["Mio.", "millions", "millones"]],
    [undefined, ["", "", ""]],
  ])("names the unit %o", (unit, expected) => {
    expect(inEach((format) => format.unitName(unit))).toEqual(expected);
  });

  it.each<[number[], Unit | undefined, string[]]>([
    [[0, 100, 200], USD, ["0 100 200 Mrd.", "0 100 200 Md", "0 100 200 mil M"]],
    [[0, 1000, 2000], USD, ["0 1 2 Bio.", "0 1 000 2 000 Md", "0 1 2 billones"]],
    [[10, 100, 1000], USD, ["10 100 1.000 Mrd.", "10 100 1 000 Md", "10 100 1000 mil M"]],
    [[0, 0.5, 1], USD, ["0,0 0,5 1,0 Mrd.", "0,0 0,5 1,0 Md", "0,0 0,5 1,0 mil M"]],
    [[-20, 0, 20], USD, ["−20 0 20 Mrd.", "−20 0 20 Md", "−20 0 20 mil M"]],
    [[0, 20, 40], { currency: "USD", scale: 1e3 }, ["0 20 40 Tsd.", "0 20 40 k", "0 20 40 mil"]],
    [[0, 200_000, 400_000], undefined, ["0 200.000 400.000", "0 200 000 400 000", "0 200.000 400.000"]],
    [[0, 0, 0], USD, ["0 0 0", "0 0 0", "0 0 0"]],
  ])("ticks %j of %o, with the unit on the last", (ticks, unit, expected) => {
    expect(inEach((format) => format.ticks(ticks, unit).join(" "))).toEqual(expected);
  });

  it("writes ticks that no word counts as powers of ten", () => {
    expect(FORMATS.map((format) => format.ticks([0, 2e16], undefined))).toEqual(FORMATS.map(() => ["0", "2E16"]));
  });

  it("has a hyphen in Spanish ranges only", () => {
    expect(inEach((format) => format.span(2022, 2032))).toEqual(["2022–2032", "2022–2032", "2022-2032"]);
    expect(inEach((format) => format.span(2022, 2022))).toEqual(["2022", "2022", "2022"]);
  });
});

describe("whatever the amount", () => {
  const published = fc.record({
    whole: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });
  const digits = (text: string): string => text.replace(/E\d+|\D/g, "").replace(/^0+|0+$/g, "");

  it("loses and invents no published digit, and has a true minus", () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...FORMATS), ({ whole, decimals }, format) => {
        const value = Number(`${whole}e-${decimals}`);
        for (const text of [format.compact(value, USD, decimals), format.long(value, USD, decimals)]) {
          expect(digits(text)).toBe(digits(String(Math.abs(whole))));
          expect(text.startsWith("−")).toBe(value < 0);
        }
      }),
      { seed: 4 },
    );
  });

  it("is read back as it was, up to the rounding of the text", () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...FORMATS), ({ whole, decimals }, format) => {
        const value = Number(`${whole}e-${decimals}`) * 1e6;
        const back = readNumber(format.compact(value, undefined), format.lang);
        expect(back).not.toBeNull();
        expect(Math.abs((back ?? 0) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
      }),
      { seed: 5 },
    );
  });

  it.each([USD, EUR, { currency: "EUR", scale: 1e3 }, { currency: "EUR", scale: 1e12 }])(
    "names the unit %o so that it is read back",
    (unit) => {
      const names = FORMATS.map((format) => parseUnit(format.unitName(unit))?.scale);
      expect(names).toEqual(FORMATS.map(() => unit.scale));
    },
  );
});
