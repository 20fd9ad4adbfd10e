import type { Magnitude, NumbersOf, Signs } from "../numbers.js";

const BILLONES: Magnitude = { power: 12, short: "billones", shortOne: "billón", one: "billón", other: "billones" };
const MILLONES: Magnitude = { power: 6, short: "M", one: "millón", other: "millones" };

const UNITS: readonly Magnitude[] = [
  BILLONES,
  { power: 9, short: "mil M", one: "mil millones", other: "miles de millones" },
  MILLONES,
  { power: 3, short: "mil", one: "mil", other: "miles" },
];

/** In Spain whole numbers are grouped from five digits on: 1500, 48.700. */
const SPAIN: Signs = { decimal: ",", group: ".", percent: "\u00a0%", groupedFrom: 5 };
const NORTH: Signs = { decimal: ".", group: ",", percent: "%" };
const SOUTH: Signs = { decimal: ",", group: ".", percent: "%" };

const REGIONS: ReadonlyMap<string, Signs> = new Map([
  ...["", "ES", "GQ", "PH", "EA", "IC"].map((region) => [region, SPAIN] as const),
  ..."AR CO CL VE EC UY PY BO".split(" ").map((region) => [region, SOUTH] as const),
  ["CR", { ...SOUTH, group: "\u00a0" }],
]);

/** Sentences count in millones up to a billón, "48.700 millones de dólares"; units and labels in thousands of them, too. */
export const numbers: NumbersOf = (region) => ({
  signs: REGIONS.get(region) ?? NORTH,
  units: UNITS,
  magnitudes: [BILLONES, MILLONES],
  labelsFrom: 6,
  gap: "\u00a0",
  longGap: "\u00a0",
  behind: (thing) => `de ${thing}`,
  currencies: { USD: ["dólar", "dólares"] },
  moreThan: (number) => `más de ${number}`,
  lessThan: (number) => `menos de ${number}`,
});
