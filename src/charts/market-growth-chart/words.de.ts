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
  noRate: "Eine jährliche Rate lässt sich nicht angeben, wenn ein Wert nicht über null liegt.",
  single: ({ value, year, status }) => `Veröffentlicht ist ein Wert: ${value} ${about(year)}, ${status}.`,
  several: ({ count, names, value, year }) =>
    `Von ${spelled(count, "einer")} Reihen am höchsten ${on(year)}: ${names} mit ${value}.`,
  fastest: ({ names, span, change }) => `Am stärksten wächst der Wert für ${names}: ${change} (${span}).`,
  forecastBegins: (year) => `Die Prognose beginnt ${on(year)}.`,
  highest: ({ value, year }) => `Der höchste veröffentlichte Wert ist ${value} ${at(year)}.`,
  lowest: ({ value, year }) => `Der niedrigste veröffentlichte Wert ist ${value} ${at(year)}.`,
  falls: (times, format) => `Der Wert sinkt ${format.list(times.map(on))}.`,
  modelledSpan: ({ span, count, rate }) =>
    count === 1
      ? `Der Wert für ${span} steht nicht im Bericht. Er ist mit ${rate} pro Jahr interpoliert und zeigt den Verlauf, der sich aus den beiden veröffentlichten Zahlen ergibt.`
      : `Die Werte für ${span} stehen nicht im Bericht. Sie sind mit ${rate} pro Jahr interpoliert und zeigen den Verlauf, der sich aus den beiden veröffentlichten Zahlen ergibt.`,
  modelledVarious: (count) =>
    count === 1
      ? "Ein Wert steht nicht im Bericht. Er ist mit konstanter Rate zwischen den benachbarten veröffentlichten Werten interpoliert."
      : `${capitalised(spelled(count, "ein"))} Werte stehen nicht im Bericht. Sie sind mit konstanter Rate zwischen den benachbarten veröffentlichten Werten interpoliert.`,
  missing: (times, format) => `${capitalised(format.list(times.map(about)))} wurde kein Wert veröffentlicht.`,
  linesLeftOut: ({ shown, all }) =>
    `Gezeichnet sind nur ${spelled(shown, "eine")} von ${all} Reihen: die hervorgehobenen und die mit den höchsten Endwerten; die Tabelle enthält alle.`,
  reached: ({ shown, all }) =>
    `Tasten und Zeiger führen durch ${spelled(shown, "einen")} von ${all} Werten, darunter die Hoch- und Tiefpunkte; die Tabelle enthält alle.`,
  notAllNamed: (count) =>
    `Beschriftet sind nur ${spelled(count, "eine")} Reihen: die hervorgehobenen und die mit den höchsten Endwerten; die Tabelle nennt alle.`,
  point: ({ name, year, value, status }) => `${named(name, year)}: ${value}, ${status}.`,
  pointChanged: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}: ${value}, ${status}; seit ${inFull(fromYear)}: ${change}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}: keine Angabe.`,
  pointModelled: ({ name, year, value }) => `${named(name, year)}: rund ${value}, interpoliert, nicht veröffentlicht.`,
  bracketTimes: (multiple, count) => `${multiple} ${inYears(count)}`,
  bracketRate: (rate) => `oder ${rate} pro Jahr`,
  bracket: (multiple, rate, count) => `${multiple} ${inYears(count)} oder ${rate} pro Jahr`,
  change: (change, count) => `${change} ${inYears(count)}`,
  singleYear: (year, status) => `${year} (${status})`,
  onlyOne: "Nur ein Wert ist veröffentlicht, deshalb lässt sich kein Wachstum zeigen.",
  why: "Warum zwei Wachstumsraten?",
  calculated: ({ from: first, fromYear, to, toYear, years: count }) =>
    `pro Jahr führen von ${first} (${fromYear}) zu ${to} (${toYear}): unsere Berechnung über ${years(count)}.`,
  statedFits: ({ span, base, baseYear }) =>
    `pro Jahr nennt der Herausgeber für ${span}. Das passt nur, wenn der Wert ${at(baseYear)} bei rund ${base} lag; veröffentlicht ist er nicht.`,
  statedNoPeriod: ({ span, years: count, base, baseYear }) =>
    `pro Jahr nennt der Herausgeber, ohne die Jahre anzugeben. Auf ${span} bezogen, also über ${years(count)}, passt das nur, wenn der Wert ${at(baseYear)} bei rund ${base} lag; veröffentlicht ist er nicht.`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `pro Jahr nennt der Herausgeber für ${span}. Das passt nur, wenn der Wert ${at(baseYear)} bei rund ${base} lag; der veröffentlichte Wert ist ${published}.`,
  scaleLog: "logarithmische Skala",
  scaleIndex: (year) => `Index, ${year} = 100`,
  notPositive: "Eine logarithmische Skala oder ein Index braucht Werte über null, deshalb ist die Skala linear.",
  year: "Jahr",
  value: "Wert",
  series: "Reihe",
};
