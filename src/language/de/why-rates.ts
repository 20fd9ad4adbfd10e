import type { WhyRates } from "../en/why-rates.js";
import { at } from "./grammar.js";

/** “Why two growth rates?”, in German. */
export const whyRates: WhyRates = {
  why: "Warum zwei Wachstumsraten?",
  calculated: (rate) => `Die beiden veröffentlichten Zahlen ergeben ${rate} pro Jahr.`,
  stated: ({ rate, since, base, baseYear, published, drawn }) =>
    [
      since
        ? `Der Herausgeber nennt ${rate}, gerechnet ab ${since}.`
        : `Der Herausgeber nennt ${rate}, ohne die Jahre anzugeben.`,
      `${since ? "Das passt nur, wenn der Wert" : `Ab ${baseYear} gerechnet passt das nur, wenn der Wert`} ${at(baseYear)} bei rund ${base} lag; ${published ? `veröffentlicht sind ${published}.` : "veröffentlicht ist er nicht."}`,
      drawn && `Gezeichnet ist dort ein interpolierter Wert von rund ${drawn}.`,
    ]
      .filter(Boolean)
      .join(" "),
};
