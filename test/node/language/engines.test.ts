import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/core/dataset.js";
import { formatOf } from "../support/format-of.js";
import { approved } from "../support/goldens.js";

const LANGUAGES =
  "en en-US en-IN en-ZA en-CH en-DE de de-AT de-CH fr fr-CH fr-CA fr-LU es es-MX es-AR ja ar ar-EG ar-MA";

const UNITS: readonly (readonly [name: string, unit: Unit | undefined])[] = [
  ["without a unit", undefined],
  ["USD", { currency: "USD" }],
  ["USD billion", { currency: "USD", scale: 1e9 }],
  ["EUR million", { currency: "EUR", scale: 1e6 }],
  ["thousand devices", { name: "devices", scale: 1e3 }],
  ["JPY 100 million", { currency: "JPY", scale: 1e8 }],
];

const FIGURES: readonly (readonly [value: number, decimals: number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1.005, 2],
  [-7.25, 2],
  [370.9, 1],
  [910, 0],
  [1234.5, 1],
  [12_345, 0],
  [123_456, 0],
  [2.5e6, 0],
  [3e12, 0],
  [0.0375, 4],
];

const TICKS: readonly (readonly number[])[] = [
  [0, 100, 200],
  [0, 1000, 2000],
  [-20, 0, 20],
  [0, 0.5, 1],
  [0, 200_000, 400_000],
];

const RATIOS = [0.0001, 0.04, 1, 7.616, 123.4, 12_345];

/** Marks and spaces that are not to be seen otherwise. */
const seen = (text: string): string => [...text].map((one) => NAMES.get(one) ?? one).join("");

const NAMES: ReadonlyMap<string, string> = new Map([
  ["\u00a0", "␣"],
  ["\u202f", "⍽"],
  ["\u200e", "‹LRM›"],
  ["\u200f", "‹RLM›"],
  ["\u061c", "‹ALM›"],
  ["\u2068", "‹FSI›"],
  ["\u2069", "‹PDI›"],
]);

function written(lang: string): string {
  const f = formatOf(lang);
  const lines = [
    ...FIGURES.map(([value, decimals]) => [
      `${value} with ${decimals}`,
      f.number(value, decimals),
      f.percent(value, decimals),
    ]),
    ...UNITS.flatMap(([name, unit]) => [
      [name, f.unitName(unit)],
      ...FIGURES.map(([value, decimals]) => [
        `${value} with ${decimals}, ${name}`,
        ...(["compact", "amount", "long"] as const).map((form) => f[form](value, unit, decimals)),
      ]),
      ...TICKS.map((ticks) => [`ticks ${ticks.join(" ")}, ${name}`, f.ticks(ticks, unit).join(" ; ")]),
    ]),
    ...RATIOS.map((ratio) => [`${ratio} times`, f.multiple(ratio), f.factor(ratio), f.times(ratio)]),
    ["times", f.year(2032), f.span(2022, 2032, true), f.month("2024-06-01")],
  ];
  return lines.map(([given = "", ...texts]) => `${given}: ${texts.map(seen).join(" | ")}\n`).join("");
}

describe("numbers that no engine writes otherwise", () => {
  it.each(LANGUAGES.split(" "))("in %s, as was approved", (lang) => {
    const current = written(lang);
    expect(current).toBe(approved(`../numbers/${lang}`, current));
  });

  it.each(["en", "de", "fr", "es-MX", "ja", "ar", "ar-EG", "ar-MA"])("in %s have the signs that Intl has", (lang) => {
    const f = formatOf(lang);
    for (const value of [0, 0.5, -1234.5, 98_765_432.1]) {
      const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
      expect(f.number(value, 1)).toBe(new Intl.NumberFormat(lang, options).format(value).replace("-", "−"));
      const percent = new Intl.NumberFormat(lang, { ...options, style: "percent" });
      expect(f.percent(value / 100, 1)).toBe(percent.format(value / 100).replace("-", "−"));
    }
  });
});
