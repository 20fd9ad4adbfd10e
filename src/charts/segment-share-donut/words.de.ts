import type { DonutWords } from "./words.en.js";
import { capitalised, plural, quoted, spelled } from "../../language/de/grammar.js";

const parts = (count: number): string => `${spelled(count, "ein")} ${plural(count, "Teil", "Teile")}`;

export const de: DonutWords = {
  label: (count) => `Ringdiagramm, ${count} ${plural(count, "Segment", "Segmente")}`,
  shareOf: "Anteil am Ganzen, %",
  largest: ({ name, share }) => `Der größte Anteil entfällt auf ${name}: ${share}.`,
  largestTied: ({ names, count, share }) =>
    `${capitalised(parts(count))} haben mit je ${share} den größten Anteil: ${names}.`,
  equal: ({ count, share }) =>
    `${count === 2 ? "Beide" : `Alle ${spelled(count, "ein")}`} Teile sind gleich groß: je ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `Die ${count === 2 ? "beiden" : spelled(count, "ein")} größten, ${names}, kommen zusammen auf ${share}.`
      : `Die ${count === 2 ? "beiden" : spelled(count, "ein")} größten kommen zusammen auf ${share}.`,
  smallest: ({ name, share }) => `Der kleinste Anteil entfällt auf ${name}: ${share}.`,
  total: ({ count, share, rounded }) =>
    count === 1
      ? `Der eine veröffentlichte Teil macht ${share} des Ganzen aus.`
      : rounded
        ? `Die ${parts(count)} ergeben zusammen ${share}, weil jeder gerundet ist.`
        : `Die ${parts(count)} ergeben zusammen ${share}.`,
  totalAmount: ({ count, amount }) =>
    count === 1
      ? `Der eine veröffentlichte Teil beträgt ${amount}.`
      : `Die ${parts(count)} ergeben zusammen ${amount}.`,
  only: ({ name, share }) => `Veröffentlicht ist ein Anteil: ${share} für ${name}.`,
  rest: ({ name, share, sum }) =>
    `Was an 100\u00a0% fehlt, ist mit ${share} als ${quoted(name)} dargestellt; es ist als 100\u00a0−\u00a0${sum} berechnet, nicht veröffentlicht.`,
  rounding: (points) =>
    `Die veröffentlichten Anteile sind gerundet; jeder kann um bis zu ${points}\u00a0Prozentpunkte abweichen.`,
  calculated: (amount) => `Die Anteile sind aus den veröffentlichten Werten berechnet, die zusammen ${amount} ergeben.`,
  sumBelow: (share) =>
    `Die veröffentlichten Anteile ergeben zusammen ${share}, nicht 100\u00a0%; der offene Teil des Rings steht nicht in den Daten.`,
  sumAbove: (share) =>
    `Die veröffentlichten Anteile ergeben zusammen ${share}, nicht 100\u00a0%; der Ring ist in ihrem Verhältnis ganz aufgeteilt.`,
  combined: ({ name, count, names }) => `${quoted(name)} fasst ${parts(count)} zusammen: ${names}.`,
  missing: (names) => `Für ${names} wurde kein Wert veröffentlicht.`,
  nothing: "Alle veröffentlichten Werte sind null.",
  part: ({ name, share, amount, status }) => `${name}: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partCombined: ({ name, share, amount, status, count }) =>
    `${name}, ${parts(count)} zusammen: ${[share, amount, status].filter(Boolean).join(", ")}.`,
  partMissing: (name) => `${name}: keine Angabe.`,
  partRest: ({ name, share, sum }) =>
    `${name}: ${share}, was nach ${sum} an 100 fehlt; berechnet, nicht veröffentlicht.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `weniger als ${share}` : `<\u202f${share}`),
  topCount: (count) => `die ${spelled(count, "ein")} größten`,
  tied: (count, all) =>
    all ? `je Teil, bei ${spelled(count, "einem")} Teilen` : `jeweils, bei den ${spelled(count, "einem")} größten`,
  unnamed: "Ohne Namen",
  segment: "Segment",
  share: "Anteil",
};
