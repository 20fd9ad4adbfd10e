import type { StackWords } from "./words.en.js";
import { about, at, capitalised, inFull, on, plural, quoted, spelled, moved } from "../../language/de/grammar.js";

export const de: StackWords = {
  label: (parts, columns) =>
    `Gestapeltes Säulendiagramm, ${parts} ${plural(parts, "Teil", "Teile")} in ${columns} ${plural(columns, "Säule", "Säulen")}`,
  shareOf: "% der Summe",
  totalMoved: (f) => moved("Die Summe", f),
  totalSame: ({ from, fromYear, toYear }) =>
    `${capitalised(at(fromYear))} und ${at(toYear)} beträgt die Summe jeweils ${from}.`,
  addedMost: ({ name, change, from, to }) =>
    `Der größte Zuwachs entfällt auf ${name}: ${change}, von ${from} auf ${to}.`,
  noneAdded: ({ fromYear, toYear }) => `Kein Teil ist ${on(toYear)} größer als ${on(fromYear)}.`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `Am stärksten steigt der Anteil für ${name}, von ${from} ${at(fromYear)} auf ${to} ${at(toYear)}.`,
  sharesSame: ({ fromYear, toYear }) => `Kein Teil hat ${on(toYear)} einen größeren Anteil als ${on(fromYear)}.`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `${capitalised(about(year))} ist ein Teil veröffentlicht: ${largest} mit ${value}.`
      : `${capitalised(at(year))} am größten von ${spelled(count, "einem")} Teilen: ${largest} mit ${value}.`,
  largest: ({ name, share, year }) => `${capitalised(at(year))} ist ${name} mit ${share} der Summe der größte Posten.`,
  forecastBegins: (year) => `Die Prognose beginnt ${on(year)}.`,
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}: ${on(fromYear)} unter, ${on(toYear)} über dem Wert für ${list}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `Die Reihenfolge der Teile nach Größe ist ${on(fromYear)} und ${on(toYear)} dieselbe.`,
  point: ({ name, year, value, share, status }) =>
    `${name}, ${inFull(year)}: ${value} (${status})${share && `, ${share} der Summe`}.`,
  pointMissing: ({ name, year }) => `${name}, ${inFull(year)}: keine Angabe.`,
  spaced: ({ shown, all }) =>
    `Gezeichnet sind ${spelled(shown, "eine")} von ${all} Säulen, in gleichen Abständen bis zur letzten; die Tabelle enthält alle.`,
  missing: ({ list, percent }) =>
    `Für ${list} wurde kein Wert veröffentlicht; wo ein Teil fehlt, gibt es keine ${percent ? "Anteile" : "Summe"}.`,
  missingPart: ({ name, years }) => `${name} (${years})`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} steht für ${spelled(count, "einen")} ${plural(count, "Teil", "Teile")}: ${names}.`,
  notWhole: ({ list }) => `Die veröffentlichten Anteile ergeben nicht immer 100\u00a0%: ${list}.`,
  yearSum: ({ year, sum }) => `${sum} ${at(year)}`,
  unnamed: "Teil ohne Namen",
  part: "Teil",
  year: "Jahr",
  value: "Wert",
  share: "Anteil",
};
