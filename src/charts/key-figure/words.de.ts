import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { about, at, capitalised, until } from "../../language/de/grammar.js";

const UNDATED = "Jahr nicht angegeben";

const when = ({ status, year }: SaidWhen): string => {
  const word = common.status[status];
  if (!year) return `(${word}, ${UNDATED})`;
  return status === "projected" ? `${until(year)} (${word})` : `${at(year)} (${word})`;
};

export const de: KeyFigureWords = {
  label: (name) => `Kennzahl, ${name}`,
  counted: (number, unit) => [number, unit].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => capitalised([unit, year || UNDATED].filter(Boolean).join(", ")),
  when: (said) => capitalised(said.year ? when(said) : `${common.status[said.status]}, ${UNDATED}`),
  summary: ({ figure, status, year }) => {
    const first = `Die veröffentlichte Zahl lautet ${figure}, ${status === "projected" ? "eine Prognose" : common.status[status]}`;
    return year ? `${first} ${about(year)}.` : `${first}. Das Jahr ist nicht angegeben.`;
  },
  nothing: "Für diese Kennzahl ist kein Wert veröffentlicht.",
  sentence: ({ name, figure, ...said }) => `${name}: ${figure} ${when(said)}.`,
  sentenceMissing: (name) => `${name}: keine Angabe.`,
  percentage: "%",
  shareOf: (label) => `${label}, %`,
  unnamed: "Kennzahl",
  columns: { figure: "Kennzahl", qualifier: "Zusatz", value: "Wert", unit: "Einheit", year: "Jahr" },
};
