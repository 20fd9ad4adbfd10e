import type { Magnitude, NumbersOf, Signs } from "../numbers.js";

const UNITS: readonly Magnitude[] = ["تريليون", "مليار", "مليون", "ألف"].map((word, index) => ({
  power: 12 - 3 * index,
  short: word,
  one: word,
  other: word,
}));

/** A sign has a mark of its own direction before it. */
const WEST: Signs = { decimal: ".", group: ",", percent: "\u200e%\u200e", minus: "\u200e−" };
const MAGHREB: Signs = { ...WEST, decimal: ",", group: "." };
const EAST: Signs = {
  ...{ decimal: "٫", group: "٬", percent: "٪\u061c", minus: "\u061c−" },
  ...{ exponent: "أس", zero: 0x660 },
};

const REGIONS: ReadonlyMap<string, Signs> = new Map([
  ...["", "AE", "EH", "001"].map((region) => [region, WEST] as const),
  ...["MA", "DZ", "TN", "LY"].map((region) => [region, MAGHREB] as const),
]);

/** @param system digits that the page asks for, as in ar-EG-u-nu-latn */
export const numbers: NumbersOf = (region, system) => ({
  signs: system === "latn" ? WEST : system === "arab" ? EAST : (REGIONS.get(region) ?? EAST),
  units: UNITS,
  magnitudes: UNITS.slice(0, -1),
  labelsFrom: 3,
  gap: "\u00a0",
  longGap: " ",
  moreThan: (number) => `أكثر من ${number}`,
  lessThan: (number) => `أقل من ${number}`,
});
