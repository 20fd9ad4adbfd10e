import type { SharedFigure, WaffleWords } from "./words.en.js";
import { common, qualifierDe } from "../../language/de/common.js";
import { about, capitalised, leftOut, plural, spelled } from "../../language/de/grammar.js";

const said = ({ share, frequency }: SharedFigure): string => `${share}${frequency && ` (${frequency})`}`;

export const de: WaffleWords = {
  label: (count) => `Waffeldiagramm, ${count} ${plural(count, "Gruppe", "Gruppen")}`,
  square: "ein Quadrat = 1\u00a0%",
  frequency({ count, qualifier, bound }) {
    if (bound) return `${bound === "below" ? "weniger" : "mehr"} als ${count} von 100`;
    return qualifier ? `${qualifierDe(qualifier)} ${count} von 100` : `${count} von 100`;
  },
  largest(f) {
    const { names, count, all } = f;
    if (all === 1) return `Nur ein Wert ist veröffentlicht, für ${names}: ${said(f)}.`;
    if (count === all)
      return `${count === 2 ? "Beide" : `Alle ${spelled(count, "ein")}`} Werte sind gleich: ${said(f)}.`;
    return count === 1
      ? `Der größte von ${spelled(all, "einem")} Werten beträgt ${said(f)}, für ${names}.`
      : `${capitalised(spelled(count, "einer"))} von ${spelled(all, "einem")} Werten sind mit ${said(f)} die größten: ${names}.`;
  },
  smallest(f) {
    const { names, count } = f;
    return count === 1
      ? `Der kleinste beträgt ${said(f)}, für ${names}.`
      : `${capitalised(spelled(count, "einer"))} sind mit ${said(f)} die kleinsten: ${names}.`;
  },
  missing: (names) => `Für ${names} ist kein Wert veröffentlicht.`,
  leftOut: (f) => leftOut(f, "Gruppen"),
  group({ name, share, frequency, status, year, squares }) {
    if (!share) return `${name}: keine Angabe.`;
    const drawn = squares > 0 ? `; gezeichnet als ${squares} ${plural(squares, "Quadrat", "Quadrate")}` : "";
    const sure = `${common.status[status]}${year && ` ${about(year)}`}`;
    return `${name}: ${share}${frequency && `, also ${frequency}`}, ${sure}${drawn}.`;
  },
  unnamed: "Ohne Namen",
  columns: { group: "Gruppe", share: "Anteil", qualifier: "Zusatz", year: "Jahr" },
};
