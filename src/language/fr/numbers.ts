import type { Magnitude, NumbersOf } from "../numbers.js";
import { of } from "./grammar.js";

/** What is larger is counted in milliards, too: “billion” is a word that hardly a reader knows the size of. */
const MAGNITUDES: readonly Magnitude[] = [
  { power: 9, short: "Md", one: "milliard", other: "milliards" },
  { power: 6, short: "M", one: "million", other: "millions" },
];

const UNITS: readonly Magnitude[] = [
  { power: 12, short: "", one: "millier de milliards", other: "milliers de milliards" },
  ...MAGNITUDES,
  { power: 3, short: "k", one: "millier", other: "milliers" },
];

/** In France “dollar” alone is that of the United States. */
const DOLLARS = { USD: ["dollar", "dollars"] } as const;

/** In Canada it is not. */
const ABROAD = { USD: ["dollar américain", "dollars américains"] } as const;

const GROUPS: ReadonlyMap<string, string> = new Map([
  ["CA", "\u00a0"],
  ["LU", "."],
  ["MA", "."],
]);

export const numbers: NumbersOf = (region) => ({
  signs: { decimal: ",", group: GROUPS.get(region) ?? "\u202f", percent: region === "CH" ? "%" : "\u00a0%" },
  units: UNITS,
  magnitudes: MAGNITUDES,
  labelsFrom: 6,
  gap: "\u00a0",
  longGap: "\u00a0",
  behind: of,
  currencies: region === "CA" ? ABROAD : DOLLARS,
  moreThan: (number) => `plus de ${number}`,
  lessThan: (number) => `moins de ${number}`,
});
