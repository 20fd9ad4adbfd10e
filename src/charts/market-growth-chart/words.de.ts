import type { GrowthWords } from "./words.en.js";
import {
  about,
  at,
  capitalised,
  inFull,
  inYears,
  on,
  plural,
  spelled,
  years,
  moved,
} from "../../language/de/grammar.js";
import { whyRates } from "../../language/de/why-rates.js";

const named = (name: string, year: string): string => (name ? `${name}, ${inFull(year)}` : inFull(year));

export const de: GrowthWords = {
  label: (kind, count) =>
    kind === "columns"
      ? `Säulendiagramm, ${count} ${plural(count, "Säule", "Säulen")}`
      : `Liniendiagramm, ${count} ${plural(count, "Punkt", "Punkte")}`,
  moved: (f) => moved("Der Wert", f),
  unchanged: ({ from: value, fromYear, toYear }) =>
    `${capitalised(at(fromYear))} und ${at(toYear)} beträgt der Wert jeweils ${value}.`,
  rate({ rate, years: count, falling }) {
    if (count === 1)
      return falling ? `Das sind ${rate} in einem Jahr.` : `Das ist ein Wachstum von ${rate} in einem Jahr.`;
    return falling
      ? `Das entspricht im Durchschnitt ${rate} pro Jahr über ${years(count)}.`
      : `Das entspricht einem durchschnittlichen jährlichen Wachstum von ${rate} über ${years(count)}.`;
  },
  single: ({ value, year, status }) => `Veröffentlicht ist ein Wert: ${value} ${about(year)}, ${status}.`,
  several: ({ count, names, value, year }) =>
    `Von ${spelled(count, "einer")} Reihen am höchsten ${on(year)}: ${names} mit ${value}.`,
  fastest: ({ names, span, change }) => `Am stärksten wächst der Wert für ${names}: ${change} (${span}).`,
  forecastBegins: (year) => `Die erste veröffentlichte Prognose gilt ${about(year)}.`,
  extremes: (f) => `Die veröffentlichten Werte reichen von ${f.low} ${at(f.lowYear)} bis ${f.high} ${at(f.highYear)}.`,
  falls: (times, format) => `Der Wert sinkt ${format.list(times.map(on))}.`,
  modelled({ span, count, rate }) {
    const how = rate
      ? `mit ${rate} pro Jahr interpoliert, wie es die beiden veröffentlichten Zahlen nahelegen`
      : "mit konstanter Rate zwischen den benachbarten veröffentlichten Werten interpoliert";
    return count === 1
      ? `${span ? `Der Wert für ${span}` : "Ein Wert"} ist nicht veröffentlicht; er ist ${how}.`
      : `${span ? `Die Werte für ${span}` : `${capitalised(spelled(count, "ein"))} Werte`} sind nicht veröffentlicht; sie sind ${how}.`;
  },
  missing: (times, format) => `${capitalised(format.list(times.map(about)))} wurde kein Wert veröffentlicht.`,
  linesLeftOut: ({ shown, all }) =>
    `Gezeichnet sind nur ${spelled(shown, "eine")} von ${all} Reihen: die hervorgehobenen und die mit den höchsten Endwerten; die Tabelle enthält alle.`,
  reached: ({ shown, all }) =>
    `Tasten und Zeiger führen durch ${spelled(shown, "einen")} von ${all} Werten, darunter die Hoch- und Tiefpunkte; die Tabelle enthält alle.`,
  notAllNamed: (count) =>
    `Beschriftet sind nur ${spelled(count, "eine")} Reihen: die hervorgehobenen und die mit den höchsten Endwerten; die Tabelle nennt alle.`,
  point: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}: ${value}, ${status}${change && `; seit ${inFull(fromYear)}: ${change}`}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}: keine Angabe.`,
  pointModelled: ({ name, year, value }) => `${named(name, year)}: rund ${value}, interpoliert, nicht veröffentlicht.`,
  bracket: (change, count) => `${change} ${inYears(count)}`,
  bracketRate: (change, rate) => `${change && `${change} `}oder ${rate} pro Jahr`,
  ...whyRates,
  scaleLog: "logarithmische Skala",
  scaleIndex: (year) => `Index, ${year} = 100`,
  notPositive: "Eine logarithmische Skala oder ein Index braucht Werte über null, deshalb ist die Skala linear.",
  columns: { year: "Jahr", value: "Wert", series: "Reihe" },
};
