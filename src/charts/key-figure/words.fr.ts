import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { capitalised, theTime } from "../../language/fr/grammar.js";

const UNDATED = "année non précisée";

const when = ({ status, year }: SaidWhen): string =>
  `${common.status[status]}${year ? ` pour ${theTime(year)}` : `, ${UNDATED}`}`;

export const fr: KeyFigureWords = {
  label: (name) => `Chiffre clé, ${name}`,
  counted: (number, unit) => [number, unit].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(when(said)),
  summary: ({ figure, status, year }) =>
    year
      ? `Chiffre publié\u00a0: ${figure} (${common.status[status]} pour ${theTime(year)}).`
      : `Chiffre publié\u00a0: ${figure} (${common.status[status]}). L’année n’est pas précisée.`,
  nothing: "Aucune valeur n’est publiée pour ce chiffre.",
  sentence: ({ name, figure, ...said }) => `${name}\u00a0: ${figure} (${when(said)}).`,
  sentenceMissing: (name) => `${name}\u00a0: donnée non disponible.`,
  percentage: "%",
  shareOf: (label) => `${label}, en\u00a0%`,
  unnamed: "Chiffre",
  columns: { figure: "Chiffre", qualifier: "Précision", value: "Valeur", unit: "Unité", year: "Année" },
};
