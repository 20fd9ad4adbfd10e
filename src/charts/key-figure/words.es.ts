import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { capitalised, theTime } from "../../language/es/grammar.js";

const UNDATED = "año no indicado";

const when = ({ status, year }: SaidWhen): string =>
  `${common.status[status]}${year ? ` para ${theTime(year)}` : `, ${UNDATED}`}`;

export const es: KeyFigureWords = {
  label: (name) => `Cifra clave, ${name}`,
  counted: (number, unit) => [number, unit].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(when(said)),
  summary: ({ figure, status, year }) =>
    year
      ? `Cifra publicada: ${figure} (${common.status[status]} para ${theTime(year)}).`
      : `Cifra publicada: ${figure} (${common.status[status]}). No se indica el año.`,
  nothing: "No hay ningún valor publicado para esta cifra.",
  sentence: ({ name, figure, ...said }) => `${name}: ${figure} (${when(said)}).`,
  sentenceMissing: (name) => `${name}: sin datos.`,
  percentage: "%",
  shareOf: (label) => `${label}, en\u00a0%`,
  unnamed: "Cifra",
  columns: { figure: "Cifra", qualifier: "Matiz", value: "Valor", unit: "Unidad", year: "Año" },
};
