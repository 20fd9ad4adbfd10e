import type { SaidFigure } from "../../core/words.js";
import type { DumbbellWords } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { about, capitalised, inYear, leftOut, plural, rows, spelled } from "../../language/de/grammar.js";

const said = ({ value, year, status }: SaidFigure): string => `${value}${inYear(year)} (${common.status[status]})`;

export const de: DumbbellWords = {
  label: (count) => `Hanteldiagramm, ${count} ${plural(count, "Zeile", "Zeilen")}`,
  heading: (span) => (span ? `Wachstum ${span}` : "Wachstum"),
  logScale: "logarithmische Skala",
  fromTo: (start, end) => `von ${start} auf ${end}`,
  directions({ rose, fell, same }) {
    const all = rose + fell + same;
    if (all === 1) {
      return `Vom Anfang bis zum Ende ${rose ? "steigt der Wert" : fell ? "sinkt der Wert" : "bleibt der Wert gleich"}.`;
    }
    const every = all === 2 ? "Beide Werte" : `Alle ${spelled(all, "ein")} Werte`;
    if (rose === all) return `${every} steigen vom Anfang bis zum Ende.`;
    if (fell === all) return `${every} sinken vom Anfang bis zum Ende.`;
    if (same === all) return `${every} sind am Ende so groß wie am Anfang.`;
    const rises = [spelled(rose, "einer"), plural(rose, "steigt", "steigen")] as const;
    const falls = [spelled(fell, "einer"), plural(fell, "sinkt", "sinken")] as const;
    const stays = `${spelled(same, "einer")} ${plural(same, "bleibt", "bleiben")} gleich`;
    const [number, verb] = rose ? rises : falls;
    const others = [rose && fell ? falls.join(" ") : "", same ? stays : ""].filter(Boolean).join(" und ");
    const first = `Von ${spelled(all, "einem")} Werten ${verb} ${number} vom Anfang bis zum Ende`;
    return `${first}${rose && fell && same ? "," : " und"} ${others}.`;
  },
  extremes: ({ most, mostOf, least, leastOf, falling }) =>
    `${falling ? "Am wenigsten sinkt" : "Am stärksten wächst"}: ${mostOf} (${most}); ${falling ? "am meisten" : "am schwächsten"}: ${leastOf} (${least}).`,
  allAlike({ change, count, name }) {
    if (count > 1) return `In jeder Zeile ist die Veränderung dieselbe: ${change}.`;
    return name ? `Vergleichen lässt sich nur ${name}: ${change}.` : `Das ist ${change}.`;
  },
  nothingToCompare: "Keine Zeile hat Anfang und Ende, die sich vergleichen ließen.",
  missing: ({ list }) => `Für ${list} fehlt ein Wert.`,
  crossings: ({ count, sameYears }) =>
    count === 0
      ? "Kein Wert überholt einen anderen."
      : `In ${spelled(count, "einem")} ${plural(count, "Paar", "Paaren")}${sameYears ? " aus denselben Jahren" : ""} ist der anfangs kleinere Wert am Ende der größere.`,
  passes: ({ name, list }) => `${name}: am Anfang kleiner, am Ende größer als ${list}.`,
  changed({ name, start, end, direction, change, rate }) {
    const ahead = end.status === "projected";
    const course = {
      rose: ahead ? "prognostizierter Anstieg" : "Anstieg",
      fell: ahead ? "prognostizierter Rückgang" : "Rückgang",
      same: ahead ? "laut Prognose unverändert," : "unverändert,",
    }[direction];
    const by = change && `, also ${change}`;
    const yearly = rate && `; das sind ${rate} pro Jahr`;
    return `${name}: ${course} von ${said(start)} auf ${said(end)}${by}${yearly}.`;
  },
  partial({ name, known, missing, year }) {
    if (!known) return `${name}: keine Angabe.`;
    const end = missing === "start" ? "für den Anfang" : "für das Ende";
    return `${name}: ${said(known)}; keine Angabe ${year ? about(year) : end}.`;
  },
  single: ({ name, value }) => `Veröffentlicht ist ein Wert für ${name}: ${said(value)}.`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  withoutMultiple({ count, all }) {
    if (all)
      return "Keine Zeile hat ein Vielfaches, denn dazu braucht es zwei Werte über null; deshalb ist die Skala linear.";
    const which = count === 1 ? "Eine Zeile hat" : `${capitalised(rows(count))} haben`;
    return `${which} kein Vielfaches, denn dazu braucht es zwei Werte über null; die Werte sind als Text angegeben.`;
  },
  start: "Anfang",
  end: "Ende",
  columns: {
    growth: "Wachstum",
    change: "Veränderung",
    noMultiple: "kein Vielfaches",
    name: "Name",
    startYear: "Erstes Jahr",
    startStatus: "Status am Anfang",
    endYear: "Letztes Jahr",
    endStatus: "Status am Ende",
    rate: "Berechnetes Wachstum pro Jahr",
  },
};
