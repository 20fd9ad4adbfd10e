import type { Format } from "../../core/words.js";
import type { FormatTools } from "../format.js";
import { counted, type Magnitude } from "../counting.js";

const MAGNITUDES: readonly Magnitude[] = [
  { scale: 1e12, short: "Bio.", one: "Billion", other: "Billionen" },
  { scale: 1e9, short: "Mrd.", one: "Milliarde", other: "Milliarden" },
  { scale: 1e6, short: "Mio.", one: "Million", other: "Millionen" },
];

/** In the name of a unit, magnitudes are short: "Mrd. US-Dollar". */
const UNITS: readonly Magnitude[] = [
  ...MAGNITUDES.map((magnitude) => ({ ...magnitude, other: magnitude.short })),
  { scale: 1e3, short: "Tsd.", one: "Tsd.", other: "Tsd." },
];

export const format = (plain: Format, tools: FormatTools): Format =>
  counted(
    plain,
    {
      magnitudes: MAGNITUDES,
      units: UNITS,
      behind: (thing) => thing,
      currencies: () => ({}),
    },
    tools,
  );
