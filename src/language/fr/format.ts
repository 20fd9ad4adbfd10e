import type { Format } from "../../core/words.js";
import type { FormatTools } from "../format.js";
import { counted, type Magnitude } from "../counting.js";
import { of } from "./grammar.js";

/** What is larger is counted in milliards, too: “billion” is a word that hardly a reader knows the size of. */
const MAGNITUDES: readonly Magnitude[] = [
  { scale: 1e9, short: "Md", one: "milliard", other: "milliards" },
  { scale: 1e6, short: "M", one: "million", other: "millions" },
];

/** In France “dollar” alone is that of the United States. */
const DOLLARS = { USD: ["dollar", "dollars"] } as const;

/** In Canada it is not. */
const ABROAD = { USD: ["dollar américain", "dollars américains"] } as const;

export const format = (plain: Format, tools: FormatTools): Format =>
  counted(
    plain,
    {
      magnitudes: MAGNITUDES,
      units: [
        { scale: 1e12, short: "", one: "millier de milliards", other: "milliers de milliards" },
        ...MAGNITUDES,
        { scale: 1e3, short: "k", one: "millier", other: "milliers" },
      ],
      behind: of,
      currencies: (lang) => (lang.toLowerCase() === "fr-ca" ? ABROAD : DOLLARS),
    },
    tools,
  );
