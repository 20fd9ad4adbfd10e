import type { Format } from "../../core/words.js";
import type { FormatTools } from "../format.js";
import { counted, type Magnitude } from "../counting.js";

const BILLONES: Magnitude = { scale: 1e12, short: "billones", shortOne: "billón", one: "billón", other: "billones" };
const MILLONES: Magnitude = { scale: 1e6, short: "M", one: "millón", other: "millones" };

/** Sentences count in millones up to a billón, "48.700 millones de dólares"; units and labels in thousands of them, too. */
export const format = (plain: Format, tools: FormatTools): Format => ({
  ...counted(
    plain,
    {
      magnitudes: [BILLONES, MILLONES],
      units: [
        BILLONES,
        { scale: 1e9, short: "mil M", one: "mil millones", other: "miles de millones" },
        MILLONES,
        { scale: 1e3, short: "mil", one: "mil", other: "miles" },
      ],
      behind: (thing) => `de ${thing}`,
      currencies: () => ({ USD: ["dólar", "dólares"] }),
    },
    tools,
  ),
  // Spanish has no dash for ranges.
  span: (from, to) => (from === to ? `${from}` : `${from}-${to}`),
});
