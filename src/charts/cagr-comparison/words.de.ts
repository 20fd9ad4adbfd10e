import type { RatesWords } from "./words.en.js";
import { capitalised, from as since, leftOut, plural, spelled, years } from "../../language/de/grammar.js";

const from = (first: string, last: string): string =>
  first && last ? `aus den Werten ${since(first)} und ${last}` : "aus den veröffentlichten Werten";

const lie = (count: number): string => plural(count, "liegt", "liegen");

/** "zwei liegen höher und eine niedriger als berechnet"; behind other words the verb comes first. */
const both = (higher: number, lower: number, verbFirst: boolean): string => {
  const [more, verb] = [spelled(higher, "eine"), lie(higher)];
  const start = verbFirst ? `${verb} ${more}` : `${capitalised(more)} ${verb}`;
  return `${start} höher und ${spelled(lower, "eine")} niedriger als berechnet`;
};

export const de: RatesWords = {
  label: (count) => `Vergleich von Wachstumsraten, ${count} ${plural(count, "Zeile", "Zeilen")}`,
  heading: "Berechnete und angegebene Wachstumsraten",
  subheading: (span) =>
    `Durchschnittliches jährliches Wachstum, %${span && `, ${span}`}: aus dem ersten und dem letzten veröffentlichten Wert berechnet und wie vom Herausgeber angegeben`,
  keyCalculated: "Aus veröffentlichten Werten berechnet",
  keyStated: "Vom Herausgeber angegeben",
  calculated: "Berechnet",
  stated: "Angegeben",
  gap: "Abstand, PP",
  matches: "passt",
  noRate: "keine Rate",
  notStated: "ohne Angabe",
  pair: (calculated, stated) => `${calculated} vs. ${stated}`,
  onlyStated: (stated) => `${stated} angegeben`,
  counts({ all, match, higher, lower }) {
    if (all === 1) {
      if (match) return "Die angegebene Rate passt im Rahmen der Rundung zu den veröffentlichten Werten.";
      return `Die angegebene Rate liegt ${higher ? "höher" : "niedriger"}, als es die veröffentlichten Werte ergeben.`;
    }
    if (match === all) {
      const every = all === 2 ? "Beide" : `Alle ${spelled(all, "ein")}`;
      return `${every} angegebenen Raten passen im Rahmen der Rundung zu den veröffentlichten Werten.`;
    }
    const way = higher ? "höher" : "niedriger";
    if (match === 0) {
      const every = `${all === 2 ? "Beide" : "Alle"} liegen ${way} als berechnet`;
      const rest = higher && lower ? both(higher, lower, false) : every;
      const none = all === 2 ? "beiden" : spelled(all, "eine");
      return `Keine der ${none} angegebenen Raten passt zu den veröffentlichten Werten: ${rest}.`;
    }
    const others = all - match === 1 ? "die andere liegt" : `die anderen ${spelled(all - match, "eine")} liegen`;
    const rest = higher && lower ? `von den anderen ${both(higher, lower, true)}` : `${others} ${way} als berechnet`;
    return `${capitalised(spelled(match, "eine"))} von ${spelled(all, "einer")} angegebenen Raten ${plural(match, "passt", "passen")} zu den veröffentlichten Werten; ${rest}.`;
  },
  largest({ gaps, points, names, list, stated, calculated }) {
    if (names.length > 1) return `Der größte Abstand beträgt ${points}\u00a0Prozentpunkte, für ${list}.`;
    const which = gaps === 1 ? "Der Abstand" : "Der größte Abstand";
    return `${which} beträgt ${points}\u00a0Prozentpunkte, für ${list}: Angegeben sind ${stated}, berechnet ${calculated}.`;
  },
  nothingToCompare:
    "Keine Zeile hat eine angegebene Rate und zugleich eine, die sich aus veröffentlichten Werten berechnen lässt.",
  matching: ({ count, list }) => `Zu den Werten ${plural(count, "passt die Rate", "passen die Raten")} für ${list}.`,
  withoutStated: (list) => `Für ${list} ist keine Rate angegeben.`,
  withoutRate: (list) =>
    `Für ${list} lässt sich keine Rate berechnen; dazu braucht es zwei Werte über null mit Jahresangabe.`,
  laterStart({ gaps, from: base, later, years: count, agree }) {
    const [every, all] = gaps === 2 ? ["Beide Abstände", "beide"] : [`Alle ${spelled(gaps, "ein")} Abstände`, "alle"];
    const first = `${every} treten dort auf, wo die veröffentlichte Basis ${since(base)} stammt, und ${all} sind zu groß für eine Rundung.`;
    const fits = `Eine Erklärung passt: Die angegebenen Raten gelten für ${years(count)} ab einem Wert ${since(later)}, der nicht veröffentlicht ist.`;
    return `${first} ${fits}${agree ? ` Wo die veröffentlichte Basis ${since(later)} stammt, stimmen beide Raten überein.` : ""}`;
  },
  outside({ gaps, all }) {
    const every = all === 2 ? "Beide" : `Alle ${spelled(all, "eine")}`;
    const some = `${capitalised(spelled(gaps, "eine"))} von ${spelled(all, "einer")}`;
    const rates = all === 1 ? "Die angegebene Rate" : `${gaps === all ? every : some} angegebenen Raten`;
    return `${rates} ${lie(gaps)} außerhalb dessen, was die Rundung der veröffentlichten Zahlen zulässt.`;
  },
  compared({ name, calculated, stated, from: first, to, period, points, direction }) {
    const rates = `${name}: ${calculated} pro Jahr berechnet ${from(first, to)}, ${stated} angegeben${period && ` für ${period}`}`;
    if (direction === "matches") return `${rates}; im Rahmen der Rundung stimmen beide überein.`;
    const way = direction === "higher" ? "höher" : "niedriger";
    return `${rates}; die angegebene Rate liegt um ${points}\u00a0Prozentpunkte ${way}.`;
  },
  needs: ({ year, base }) => `Ab ${year} gerechnet passt sie nur, wenn der Wert ${since(year)} bei rund ${base} lag.`,
  calculatedOnly: ({ name, calculated, from: first, to }) =>
    `${name}: ${calculated} pro Jahr berechnet ${from(first, to)}; keine Rate ist angegeben.`,
  otherYears: ({ list, period }) =>
    `Nicht verglichen: Die angegebenen Raten gelten für ${period} und nicht für die Jahre der Werte (${list}).`,
  statedOnly: ({ name, stated }) =>
    `${name}: ${stated} pro Jahr angegeben; aus den veröffentlichten Werten lässt sich keine Rate berechnen.`,
  neither: (name) =>
    `${name}: Keine Rate ist angegeben, und aus den veröffentlichten Werten lässt sich keine berechnen.`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  yes: "ja",
  no: "nein",
  columns: {
    name: "Name",
    calculated: "Aus veröffentlichten Werten berechnet, % pro Jahr",
    stated: "Vom Herausgeber angegeben, % pro Jahr",
    gap: "Abstand, Prozentpunkte",
    within: "Im Rahmen der Rundung",
    period: "Zeitraum der Werte",
    endStatus: "Status des letzten Werts",
  },
};
