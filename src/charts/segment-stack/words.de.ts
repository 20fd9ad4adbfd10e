import type { StackWords } from "./words.en.js";
import { about, at, capitalised, ends, inFull, moved, on, plural, quoted, spelled } from "../../language/de/grammar.js";

export const de: StackWords = {
  label: (parts, columns) =>
    `Gestapeltes Säulendiagramm, ${parts} ${plural(parts, "Teil", "Teile")} in ${columns} ${plural(columns, "Säule", "Säulen")}`,
  total: ({ direction, ...f }) =>
    direction === "same"
      ? `${capitalised(at(f.fromYear))} und ${at(f.toYear)} beträgt die Summe jeweils ${f.from}.`
      : moved("Die Summe", { ...f, direction }),
  grewMost: ({ name, share, ...f }) =>
    `Der größte ${share ? "Anteilsgewinn" : "Zuwachs"} entfällt auf ${name}: ${ends(f)}.`,
  noneGrew: ({ fromYear, toYear, share }) =>
    share
      ? `Kein Teil hat ${on(toYear)} einen größeren Anteil als ${on(fromYear)}.`
      : `Kein Teil ist ${on(toYear)} größer als ${on(fromYear)}.`,
  largest({ names, sharing, of, year, value, share }) {
    if (of === 1) return `${capitalised(about(year))} ist nur ein Teil veröffentlicht: ${names} mit ${value}.`;
    return sharing === 1
      ? `Größter von ${spelled(of, "einem")} Teilen ${at(year)}: ${names} mit ${value}${share && ` (${share} der Summe)`}.`
      : `Gemeinsam größte von ${spelled(of, "einem")} Teilen ${at(year)}: ${names} mit je ${value}.`;
  },
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}: ${on(fromYear)} unter, ${on(toYear)} über dem Wert für ${list}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `Die Reihenfolge der Teile nach Größe ist ${on(fromYear)} und ${on(toYear)} dieselbe.`,
  point: ({ name, year, value, share, status }) =>
    value
      ? `${name}, ${inFull(year)}: ${value} (${status})${share && `, ${share} der Summe`}.`
      : `${name}, ${inFull(year)}: keine Angabe.`,
  spaced: ({ shown, all }) =>
    `Nur ${spelled(shown, "eine")} von ${all} Säulen ${plural(shown, "ist", "sind")} gezeichnet, in gleichen Abständen bis zur letzten; die Tabelle enthält alle.`,
  missing: ({ list, share }) =>
    `Für ${list} ist kein Wert veröffentlicht; wo ein Teil fehlt, gibt es keine ${share ? "Anteile" : "Summe"}.`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} steht für ${spelled(count, "einen")} ${plural(count, "Teil", "Teile")}: ${names}.`,
  notWhole: (list) => `Die veröffentlichten Anteile ergeben nicht immer 100\u00a0%: ${list}.`,
  unnamed: "Teil ohne Namen",
  year: "Jahr",
  columns: { part: "Teil", value: "Wert", share: "Anteil", shareOf: "% der Summe" },
};
