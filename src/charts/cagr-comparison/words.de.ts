import type { RatesWords } from "./words.en.js";
import { capitalised, leftOut, plural, spelled, years, at } from "../../language/de/grammar.js";
import { whyRates } from "../../language/de/why-rates.js";

const lie = (count: number): string => plural(count, "liegt", "liegen");

/** "zwei liegen höher und eine niedriger als berechnet"; behind other words the verb comes first. */
const both = (higher: number, lower: number, verbFirst: boolean): string => {
  const [more, verb] = [spelled(higher, "eine"), lie(higher)];
  const start = verbFirst ? `${verb} ${more}` : `${capitalised(more)} ${verb}`;
  return `${start} höher und ${spelled(lower, "eine")} niedriger als berechnet`;
};

export const de: RatesWords = {
  ...whyRates,
  label: (count) => `Vergleich von Wachstumsraten, ${count} ${plural(count, "Zeile", "Zeilen")}`,
  heading: "Berechnete und angegebene Wachstumsraten",
  subheading: (span) =>
    `Durchschnittliches jährliches Wachstum, %${span && `, ${span}`}: aus dem ersten und dem letzten veröffentlichten Wert berechnet und wie vom Herausgeber angegeben`,
  key: { calculated: "Aus veröffentlichten Werten berechnet", stated: "Vom Herausgeber angegeben" },
  heads: { calculated: "Berechnet", stated: "Angegeben", gap: "Abstand, PP" },
  cells: { matches: "passt", noRate: "keine Rate", notStated: "ohne Angabe" },
  pair: (calculated, stated) => (calculated ? `${calculated} vs. ${stated}` : `${stated} angegeben`),
  counts({ all, match, higher, lower, others: apart }) {
    const rates = apart > 0 ? "vergleichbaren angegebenen Raten" : "angegebenen Raten";
    if (all === 1) {
      if (match) return "Die angegebene Rate passt im Rahmen der Rundung zu den veröffentlichten Werten.";
      return `Die angegebene Rate liegt ${higher ? "höher" : "niedriger"}, als es die veröffentlichten Werte ergeben.`;
    }
    if (match === all) {
      const every = all === 2 ? "Beide" : `Alle ${spelled(all, "ein")}`;
      return `${every} ${rates} passen im Rahmen der Rundung zu den veröffentlichten Werten.`;
    }
    const way = higher ? "höher" : "niedriger";
    if (match === 0) {
      const every = `${all === 2 ? "Beide" : "Alle"} liegen ${way} als berechnet`;
      const rest = higher && lower ? both(higher, lower, false) : every;
      const none = all === 2 ? "beiden" : spelled(all, "eine");
      return `Keine der ${none} ${rates} passt zu den veröffentlichten Werten: ${rest}.`;
    }
    const others = all - match === 1 ? "die andere liegt" : `die anderen ${spelled(all - match, "eine")} liegen`;
    const rest = higher && lower ? `von den anderen ${both(higher, lower, true)}` : `${others} ${way} als berechnet`;
    return `${capitalised(spelled(match, "eine"))} von ${spelled(all, "einer")} ${rates} ${plural(match, "passt", "passen")} zu den veröffentlichten Werten; ${rest}.`;
  },
  largest({ gaps, count, points, list, stated, calculated }) {
    if (count > 1) return `Der größte Abstand beträgt ${points}\u00a0Prozentpunkte, für ${list}.`;
    const which = gaps === 1 ? "Der Abstand" : "Der größte Abstand";
    return `${which} beträgt ${points}\u00a0Prozentpunkte, für ${list}: Angegeben sind ${stated}, berechnet ${calculated}.`;
  },
  nothingToCompare:
    "Keine Zeile hat eine angegebene Rate und zugleich eine, die sich aus veröffentlichten Werten berechnen lässt.",
  laterStart: ({ gaps, from, later, years: count, agree }) => [
    `${gaps === 2 ? "Beide" : `Alle ${spelled(gaps, "ein")}`} Abstände treten dort auf, wo die veröffentlichten Zahlen ${at(from)} beginnen, und mit Rundung sind sie nicht zu erklären.`,
    `Die angegebenen Raten würden passen, wenn sie ab ${later} über ${years(count)} zählten, ab Werten, die nicht veröffentlicht sind.`,
    agree ? `Wo die veröffentlichten Zahlen ${at(later)} beginnen, stimmen beide Raten überein.` : "",
  ],
  compared({ direction, ...f }) {
    const rates = `${f.name}${f.span && `, ${f.span}`}: ${f.calculated} berechnet, ${f.stated} angegeben${f.period && ` für ${f.period}`}`;
    if (direction === "matches") return `${rates}, das passt.`;
    return `${rates}, ${f.points}\u00a0Punkte ${direction === "higher" ? "höher" : "niedriger"}.`;
  },
  uncompared({ name, calculated, stated }) {
    if (calculated) return `${name}: ${calculated} berechnet, eine Rate ist nicht angegeben.`;
    return stated ? `${name}: ${stated} angegeben, berechnen lässt sich keine.` : `${name}: keine Rate.`;
  },
  otherYears: ({ list, period }) =>
    `Nicht verglichen: Die angegebenen Raten gelten für ${period} und nicht für die Jahre der Werte (${list}).`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  columns: {
    name: "Name",
    calculated: "Aus veröffentlichten Werten berechnet, % pro Jahr",
    stated: "Vom Herausgeber angegeben, % pro Jahr",
    gap: "Abstand, Prozentpunkte",
    within: "Im Rahmen der Rundung",
    yes: "ja",
    no: "nein",
    period: "Zeitraum der Werte",
    endStatus: "Status des letzten Werts",
  },
};
