import type { Status } from "../../core/dataset.js";
import type { WaffleWords } from "./words.en.js";
import { common, qualifierDe } from "../../language/de/common.js";
import { about, capitalised, leftOut, plural, spelled } from "../../language/de/grammar.js";

const when = (status: Status, year: string): string =>
  year ? `${common.status[status]} ${about(year)}` : common.status[status];

export const de: WaffleWords = {
  label: (count) => `Waffeldiagramm, ${count} ${plural(count, "Gruppe", "Gruppen")}`,
  square: "ein Quadrat = 1\u00a0%",
  statusLine: (status, year) => capitalised(when(status, year)),
  frequency({ count, qualifier, rounded, side }) {
    if (side) return `${side === "below" ? "weniger" : "mehr"} als ${count} von 100`;
    const word = qualifier ? qualifierDe(qualifier) : rounded ? "rund" : "";
    return word ? `${word} ${count} von 100` : `${count} von 100`;
  },
  only: ({ name, share, frequency }) => `Veröffentlicht ist ein Anteil: ${share} (${frequency}), für ${name}.`,
  largest: ({ names, count, all, share, frequency }) =>
    count === 1
      ? `Der größte von ${spelled(all, "einem")} Anteilen beträgt ${share} (${frequency}), für ${names}.`
      : `${capitalised(spelled(count, "einer"))} von ${spelled(all, "einem")} Anteilen sind mit ${share} (${frequency}) die größten: ${names}.`,
  smallest: ({ names, count, share, frequency }) =>
    count === 1
      ? `Der kleinste beträgt ${share} (${frequency}), für ${names}.`
      : `${capitalised(spelled(count, "einer"))} sind mit ${share} (${frequency}) die kleinsten: ${names}.`,
  equal: ({ count, share, frequency }) =>
    `${count === 2 ? "Beide" : `Alle ${spelled(count, "ein")}`} Anteile sind gleich: ${share} (${frequency}).`,
  nothing: "Für keine Gruppe ist ein Anteil veröffentlicht.",
  rounding({ count, all }) {
    if (count === 0) {
      const whole = all === 1 ? "Der Anteil ist ein ganzer Prozentwert" : "Alle Anteile sind ganze Prozentwerte";
      return `${whole}, die Quadrate sind also nicht gerundet.`;
    }
    if (count === 1)
      return `${all === 1 ? "Der" : "Ein"} Anteil ist kein ganzer Prozentwert, seine Quadrate sind also gerundet.`;
    return `${capitalised(spelled(count, "ein"))} Anteile sind keine ganzen Prozentwerte, ihre Quadrate sind also gerundet.`;
  },
  missing: ({ names }) => `Für ${names} wurde kein Anteil veröffentlicht.`,
  leftOut: (f) => leftOut(f, "Gruppen"),
  group: ({ name, share, frequency, status, year, squares }) => {
    const rounded = squares > 0 ? `; gezeichnet als ${squares} ${plural(squares, "Quadrat", "Quadrate")}` : "";
    return `${name}: ${share}, also ${frequency}, ${when(status, year)}${rounded}.`;
  },
  groupMissing: (name) => `${name}: keine Angabe.`,
  unnamed: "Ohne Namen",
  columns: { group: "Gruppe", share: "Anteil", qualifier: "Zusatz", year: "Jahr" },
};
