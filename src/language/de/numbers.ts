import type { Magnitude, NumbersOf, Signs } from "../numbers.js";

const MAGNITUDES: readonly Magnitude[] = [
  { power: 12, short: "Bio.", one: "Billion", other: "Billionen" },
  { power: 9, short: "Mrd.", one: "Milliarde", other: "Milliarden" },
  { power: 6, short: "Mio.", one: "Million", other: "Millionen" },
];

/** In the name of a unit, magnitudes are short: "Mrd. US-Dollar". */
const UNITS: readonly Magnitude[] = [
  ...MAGNITUDES.map((magnitude) => ({ ...magnitude, other: magnitude.short })),
  { power: 3, short: "Tsd.", one: "Tsd.", other: "Tsd." },
];

const SWISS: Signs = { decimal: ".", group: "'", percent: "%" };

export const numbers: NumbersOf = (region) => ({
  signs:
    region === "CH" || region === "LI"
      ? SWISS
      : { decimal: ",", group: region === "AT" ? "\u00a0" : ".", percent: "\u00a0%" },
  units: UNITS,
  magnitudes: MAGNITUDES,
  labelsFrom: 6,
  gap: "\u00a0",
  longGap: "\u00a0",
  moreThan: (number) => `mehr als ${number}`,
  lessThan: (number) => `weniger als ${number}`,
});
