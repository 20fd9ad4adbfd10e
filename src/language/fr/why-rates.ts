import type { WhyRates } from "../en/why-rates.js";
import { ofTime } from "./grammar.js";

/** “Why two growth rates?”, in French. */
export const whyRates: WhyRates = {
  why: "Pourquoi deux taux de croissance\u202f?",
  calculated: (rate) => `Les deux chiffres publiés donnent ${rate} par an.`,
  stated: ({ rate, since, base, baseYear, published, drawn }) =>
    [
      since
        ? `L’éditeur annonce ${rate} par an à compter de ${since}.`
        : `L’éditeur annonce ${rate} par an, sans préciser les années.`,
      `${since ? "Cela" : `À compter de ${baseYear}, cela`} ne tient que si la valeur ${ofTime(baseYear)} était d’environ ${base}${published ? `\u202f; le chiffre publié est ${published}.` : ", un chiffre qui n’est pas publié."}`,
      drawn && `Le graphique y représente environ ${drawn}, par interpolation.`,
    ]
      .filter(Boolean)
      .join(" "),
};
