import { describe, expect, test } from "vitest";
import { splitHeader } from "../../../src/data/cells/header-unit.js";
import { parseUnit } from "../../../src/data/cells/units.js";

describe("parseUnit", () => {
  test.each([
    ["USD billion", { currency: "USD", scale: 1e9 }],
    ["US$ billion", { currency: "USD", scale: 1e9 }],
    ["billion US dollars", { currency: "USD", scale: 1e9 }],
    ["$bn", { currency: "USD", scale: 1e9 }],
    ["USDbn", { currency: "USD", scale: 1e9 }],
    ["bn$", { currency: "USD", scale: 1e9 }],
    ["EURm", { currency: "EUR", scale: 1e6 }],
    ["€ m", { currency: "EUR", scale: 1e6 }],
    ["Mrd. €", { currency: "EUR", scale: 1e9 }],
    ["in Mio. EUR", { currency: "EUR", scale: 1e6 }],
    ["milliards d’euros", { currency: "EUR", scale: 1e9 }],
    ["مليار دولار", { currency: "USD", scale: 1e9 }],
    ["十億円", { currency: "JPY", scale: 1e9 }],
    ["CAD", { currency: "CAD" }],
    ["million devices", { name: "devices", scale: 1e6 }],
    ["thousands", { scale: 1e3 }],
    ["devices", { name: "devices" }],
    ["GW", { name: "GW" }],
    ["m", { name: "m" }],
    ["t CO2", { name: "t CO2" }],
    ["m²", { name: "m²" }],
    ["km/h", { name: "km/h" }],
  ])("reads %s", (text, unit) => {
    expect(parseUnit(text)).toEqual(unit);
  });

  test("has no unit for a percentage and for nothing", () => {
    expect(parseUnit("%")).toBeUndefined();
    expect(parseUnit("per cent")).toBeUndefined();
    expect(parseUnit("")).toBeUndefined();
  });
});

describe("splitHeader", () => {
  test.each([
    ["Market size (USD billion)", "Market size", "USD", 9, false],
    ["Market size, USD billion", "Market size", "USD", 9, false],
    ["Market size in USD bn", "Market size", "USD", 9, false],
    ["Umsatz [Mrd. €]", "Umsatz", "EUR", 9, false],
    ["Umsatz in Mrd. €", "Umsatz", "EUR", 9, false],
    ["القيمة (مليار دولار)", "القيمة", "USD", 9, false],
    ["Share, %", "Share", undefined, 0, true],
    ["Share in %", "Share", undefined, 0, true],
    ["CAGR (%)", "CAGR", undefined, 0, true],
    ["CAGR %", "CAGR", undefined, 0, true],
    ["% of sales", "% of sales", undefined, 0, true],
    ["Debt (% of GDP)", "Debt (% of GDP)", undefined, 0, true],
    ["Revenue (USD million per year)", "Revenue (per year)", "USD", 6, false],
    ["USD billion", "USD billion", "USD", 9, false],
    ["Revenue (2022)", "Revenue (2022)", undefined, 0, false],
    ["Revenue (forecast)", "Revenue (forecast)", undefined, 0, false],
    ["Price per million", "Price per million", undefined, 0, false],
  ])("takes “%s” apart", (header, label, currency, power, percent) => {
    const split = splitHeader(header);
    expect(split.label).toBe(label);
    expect({ ...split.measure }).toMatchObject({ power, percent });
    expect(split.measure.currency).toBe(currency);
  });

  test("keeps a counted thing as the unit's name", () => {
    expect(splitHeader("Capacity (GW)")).toEqual({
      label: "Capacity",
      measure: { power: 0, percent: false, name: "GW" },
    });
  });
});
