import type { Magnitude, NumbersOf } from "../numbers.js";

const MAGNITUDES: readonly Magnitude[] = [
  { power: 12, short: "兆", one: "兆", other: "兆" },
  { power: 8, short: "億", one: "億", other: "億" },
  { power: 4, short: "万", one: "万", other: "万" },
];

export const numbers: NumbersOf = () => ({
  signs: { decimal: ".", group: ",", percent: "%" },
  units: MAGNITUDES,
  magnitudes: MAGNITUDES,
  labelsFrom: 4,
  gap: "",
  longGap: "",
  // Before the number, because 倍 stands behind it.
  moreThan: (number) => `少なくとも${number}`,
  lessThan: (number) => `最大でも${number}`,
});
