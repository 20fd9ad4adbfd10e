import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { capitalised, theTime } from "../../language/fr/grammar.js";

const UNDATED = "année non précisée";

const FIGURE: Readonly<Record<Status, string>> = {
  reported: "Chiffre publié",
  projected: "Prévision",
  modelled: "Chiffre calculé",
};

const when = ({ status, year }: SaidWhen): string =>
  `${common.status[status]}${year ? ` pour ${theTime(year)}` : `, ${UNDATED}`}`;

export const fr: KeyFigureWords = {
  label: (name) => `Chiffre clé, ${name}`,
  counted: (number, unit, qualifier) => common.qualified(qualifier, [number, unit].filter(Boolean).join(" ")),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(when(said)),
  summary({ figure, status, year }) {
    if (!figure) return "Aucune valeur n’est publiée pour ce chiffre.";
    return year
      ? `${FIGURE[status]} pour ${theTime(year)}\u00a0: ${figure}.`
      : `${FIGURE[status]}\u00a0: ${figure}. L’année n’est pas précisée.`;
  },
  sentence: ({ name, figure, ...said }) =>
    figure ? `${name}\u00a0: ${figure} (${when(said)}).` : `${name}\u00a0: donnée non disponible.`,
  unnamed: "Chiffre",
  columns: { figure: "Chiffre", qualifier: "Précision", value: "Valeur", unit: "Unité", year: "Année" },
};
