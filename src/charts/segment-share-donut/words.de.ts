import type { DonutWords } from "./words.en.js";
import { capitalised, plural, quoted, spelled } from "../../language/de/grammar.js";

const parts = (count: number): string => `${spelled(count, "ein")} ${plural(count, "Teil", "Teile")}`;

export const de: DonutWords = {
  label: (count) => `Ringdiagramm, ${count} ${plural(count, "Segment", "Segmente")}`,
  shareOf: "Anteil am Ganzen, %",
  largest: ({ names, share, count }) =>
    count === 1
      ? `Größter Teil ist ${names} mit ${share}.`
      : `${capitalised(parts(count))} haben mit je ${share} den größten Anteil: ${names}.`,
  equal: ({ count, share }) =>
    `${count === 2 ? "Beide" : `Alle ${spelled(count, "ein")}`} Teile sind gleich groß: je ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `Die ${count === 2 ? "beiden" : spelled(count, "ein")} größten, ${names}, kommen zusammen auf ${share}.`
      : `Die ${count === 2 ? "beiden" : spelled(count, "ein")} größten kommen zusammen auf ${share}.`,
  smallest: ({ name, share }) => `Der kleinste Anteil entfällt auf ${name}: ${share}.`,
  total: ({ count, share, rounded }) =>
    `Die ${parts(count)} ergeben zusammen ${share}${rounded ? ", weil jeder gerundet ist" : ""}.`,
  only: ({ name, share, isAmount }) => `Veröffentlicht ist ein ${isAmount ? "Wert" : "Anteil"}: ${share} für ${name}.`,
  rest: ({ name, share, sum }) =>
    `Was an 100\u00a0% fehlt, ist mit ${share} als ${quoted(name)} dargestellt; es ist als 100\u00a0−\u00a0${sum} berechnet, nicht veröffentlicht.`,
  rounding: (points) =>
    `Die veröffentlichten Anteile sind gerundet; jeder kann um bis zu ${points}\u00a0Prozentpunkte abweichen.`,
  calculated: (amount) => `Die Anteile sind aus den veröffentlichten Werten berechnet, die zusammen ${amount} ergeben.`,
  notWhole: ({ share, below }) =>
    `Die veröffentlichten Anteile ergeben zusammen ${share}, nicht 100\u00a0%; ${below ? "der offene Teil des Rings steht nicht in den Daten" : "der Ring ist in ihrem Verhältnis ganz aufgeteilt"}.`,
  combined: ({ name, count, names }) => `${quoted(name)} fasst ${parts(count)} zusammen: ${names}.`,
  missing: (names) => `Für ${names} wurde kein Wert veröffentlicht.`,
  nothing: "Alle veröffentlichten Werte sind null.",
  part({ name, share, amount, status, count }) {
    const what = count > 1 ? `${name}, ${parts(count)} zusammen` : name;
    return share ? `${what}: ${[share, amount, status].filter(Boolean).join(", ")}.` : `${name}: keine Angabe.`;
  },
  partRest: ({ name, share, sum }) =>
    `${name}: ${share}, was nach ${sum} an 100 fehlt; berechnet, nicht veröffentlicht.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `weniger als ${share}` : `<\u202f${share}`),
  topCount: (count) => `die ${spelled(count, "ein")} größten`,
  tied: (count, all) =>
    all ? `je Teil, bei ${spelled(count, "einem")} Teilen` : `jeweils, bei den ${spelled(count, "einem")} größten`,
  unnamed: "Ohne Namen",
  columns: { segment: "Segment", share: "Anteil" },
};
