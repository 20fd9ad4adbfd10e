import type { WhyRates } from "../en/why-rates.js";
import { ofTime } from "./grammar.js";

/** “Why two growth rates?”, in Spanish. */
export const whyRates: WhyRates = {
  why: "¿Por qué dos tasas de crecimiento?",
  calculated: (rate) => `Las dos cifras publicadas dan un ${rate} anual.`,
  stated: ({ rate, since, base, baseYear, published, drawn }) =>
    [
      since
        ? `La fuente indica un ${rate}, contado desde ${since}.`
        : `La fuente indica un ${rate}, sin decir para qué años.`,
      `${since ? "Solo encaja" : `Contado desde ${baseYear}, solo encaja`} si el valor ${ofTime(baseYear)} fue de alrededor de ${base}${published ? `; la cifra publicada es ${published}.` : ", dato que no se ha publicado."}`,
      drawn && `El gráfico muestra ahí alrededor de ${drawn}, por interpolación.`,
    ]
      .filter(Boolean)
      .join(" "),
};
