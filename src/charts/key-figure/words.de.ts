import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { about, at, capitalised, until } from "../../language/de/grammar.js";

const UNDATED = "Jahr nicht angegeben";

const FIGURE: Readonly<Record<Status, string>> = {
  reported: "Veröffentlichter Wert",
  projected: "Prognose",
  modelled: "Berechneter Wert",
};

const when = ({ status, year }: SaidWhen): string => {
  const word = common.status[status];
  if (!year) return `(${word}, ${UNDATED})`;
  return status === "projected" ? `${until(year)} (${word})` : `${at(year)} (${word})`;
};

export const de: KeyFigureWords = {
  label: (name) => `Kennzahl, ${name}`,
  counted: (number, unit, qualifier) => common.qualified(qualifier, [number, unit].filter(Boolean).join(" ")),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(said.year ? when(said) : `${common.status[said.status]}, ${UNDATED}`),
  summary({ figure, status, year }) {
    if (!figure) return "Für diese Kennzahl ist kein Wert veröffentlicht.";
    return year
      ? `${FIGURE[status]} ${about(year)}: ${figure}.`
      : `${FIGURE[status]}: ${figure}. Das Jahr ist nicht angegeben.`;
  },
  sentence: ({ name, figure, ...said }) => (figure ? `${name}: ${figure} ${when(said)}.` : `${name}: keine Angabe.`),
  unnamed: "Kennzahl",
  columns: { figure: "Kennzahl", qualifier: "Zusatz", value: "Wert", unit: "Einheit", year: "Jahr" },
};
