import { signsOf, type Magnitude, type NumbersOf } from "../numbers.js";

const WORDS = ["trillion", "billion", "million", "thousand"];

/** "tn bn m k" from the largest to the smallest. */
const magnitudes = (shorts: string): readonly Magnitude[] =>
  shorts.split(" ").map((short, index) => {
    const word = WORDS[index] ?? "";
    return { power: 12 - 3 * index, short, one: word, other: word };
  });

const LAKHS: readonly Magnitude[] = [
  { power: 12, short: "LCr", one: "lakh crore", other: "lakh crore" },
  { power: 7, short: "Cr", one: "crore", other: "crore" },
  { power: 5, short: "L", one: "lakh", other: "lakh" },
  { power: 3, short: "K", one: "thousand", other: "thousand" },
];

/** Every English names a unit of the data as the data does: “INR crore”. */
const NAMED = LAKHS.slice(1, 3).map((magnitude) => ({ ...magnitude, short: "" }));

/** Regions that write English with the signs of their own languages. */
const SIGNS = {
  ",.\u00a0": "DE AT DK",
  ",.": "NL BE IT ES SI PL RO ID",
  ",\u00a0\u00a0": "SE FI NO",
  ",\u00a0": "ZA PT EE LT LV CZ HU UA SK",
  ",\u202f": "FR GE",
  ".'": "CH",
};

/** A page that says “en” alone, or en-GB, writes 48.7bn; every other region 48.7B. */
export const numbers: NumbersOf = (region) => {
  const india = region === "IN";
  const units = india ? LAKHS : magnitudes(region === "" || region === "GB" ? "tn bn m k" : "T B M K");
  return {
    signs: { ...signsOf(region, SIGNS, ".,"), ...(india && { inTwos: true }) },
    units: india ? LAKHS : [...units, ...NAMED],
    // “500,000 devices”: thousands are written in full in sentences.
    magnitudes: units.slice(0, -1),
    labelsFrom: 3,
    gap: "",
    longGap: " ",
    codeFirst: true,
    moreThan: (number) => `more than ${number}`,
    lessThan: (number) => `less than ${number}`,
  };
};
