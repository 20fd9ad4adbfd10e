import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { capitalised, theTime } from "../../language/es/grammar.js";

const UNDATED = "año no indicado";

const FIGURE: Readonly<Record<Status, string>> = {
  reported: "Cifra publicada",
  projected: "Previsión",
  modelled: "Cifra calculada",
};

const when = ({ status, year }: SaidWhen): string =>
  `${common.status[status]}${year ? ` para ${theTime(year)}` : `, ${UNDATED}`}`;

export const es: KeyFigureWords = {
  label: (name) => `Cifra clave, ${name}`,
  counted: (number, unit, qualifier) => common.qualified(qualifier, [number, unit].filter(Boolean).join(" ")),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(when(said)),
  summary({ figure, status, year }) {
    if (!figure) return "No hay ningún valor publicado para esta cifra.";
    return year
      ? `${FIGURE[status]} para ${theTime(year)}: ${figure}.`
      : `${FIGURE[status]}: ${figure}. No se indica el año.`;
  },
  sentence: ({ name, figure, ...said }) => (figure ? `${name}: ${figure} (${when(said)}).` : `${name}: sin datos.`),
  unnamed: "Cifra",
  columns: { figure: "Cifra", qualifier: "Matiz", value: "Valor", unit: "Unidad", year: "Año" },
};
