import type { SaidFigure } from "../../core/words.js";
import type { DumbbellWords } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { capitalised, inYear, leftOut, plural, rows, spelled, theTime } from "../../language/fr/grammar.js";

const said = ({ value, year, status }: SaidFigure): string => `${value}${inYear(year)} (${common.status[status]})`;

export const fr: DumbbellWords = {
  label: (count) => `Graphique en haltères, ${count} ${plural(count, "ligne", "lignes")}`,
  heading: (span) => (span ? `Croissance, ${span}` : "Croissance"),
  logScale: "échelle logarithmique",
  fromTo: (start, end) => `de ${start} à ${end}`,
  directions({ rose, fell, same }) {
    const all = rose + fell + same;
    const course = (verb: string): string => `${verb} du début à la fin.`;
    if (all === 1) return `La valeur ${course(rose ? "augmente" : fell ? "diminue" : "reste la même")}`;
    const every = `Les ${spelled(all, "une")} valeurs`;
    if (rose === all) return `${every} ${course("augmentent")}`;
    if (fell === all) return `${every} ${course("diminuent")}`;
    if (same === all) return `${every} ${course("restent les mêmes")}`;
    const parts = [
      rose && `${spelled(rose, "une")} ${plural(rose, "augmente", "augmentent")}`,
      fell && `${spelled(fell, "une")} ${plural(fell, "diminue", "diminuent")}`,
      same && `${spelled(same, "une")} ${plural(same, "reste la même", "restent les mêmes")}`,
    ].filter((part) => typeof part === "string");
    const last = parts.pop() ?? "";
    return `Sur ${spelled(all, "une")} valeurs, ${parts.join(", ")} et ${course(last)}`;
  },
  extremes: ({ most, mostOf, least, leastOf, falling }) =>
    `${falling ? "Baisse la plus faible" : "Croissance la plus forte"}\u00a0: ${mostOf} (${most})\u202f; ${falling ? "la plus forte" : "la plus faible"}\u00a0: ${leastOf} (${least}).`,
  allAlike({ change, count, name }) {
    if (count > 1) return `L’évolution est la même sur chaque ligne\u00a0: ${change}.`;
    return name ? `La comparaison n’est possible que pour ${name}\u00a0: ${change}.` : `C’est ${change}.`;
  },
  nothingToCompare: "Aucune ligne n’a à la fois un début et une fin que l’on puisse comparer.",
  missing: ({ list }) => `Il manque une valeur pour ${list}.`,
  crossings: ({ count, sameYears }) =>
    count === 0
      ? "Aucune ligne n’en dépasse une autre."
      : `Dans ${spelled(count, "une")} ${plural(count, "paire", "paires")}${sameYears ? " des mêmes années" : ""}, la plus petite valeur au début est la plus grande à la fin.`,
  passes: ({ name, list }) => `${name}\u00a0: derrière ${list} au début, devant à la fin.`,
  changed({ name, start, end, direction, change, rate }) {
    const [noun, ahead] = {
      rose: ["hausse", "hausse prévue"],
      fell: ["baisse", "baisse prévue"],
      same: ["stabilité", "stabilité prévue"],
    }[direction] as [string, string];
    const by = change && `, soit ${change}`;
    const yearly = rate && `, ou ${rate} par an`;
    return `${name}\u00a0: ${end.status === "projected" ? ahead : noun}, de ${said(start)} à ${said(end)}${by}${yearly}.`;
  },
  partial({ name, known, missing, year }) {
    if (!known) return `${name}\u00a0: donnée non disponible.`;
    const end = missing === "start" ? "le début" : "la fin";
    return `${name}\u00a0: ${said(known)}\u202f; donnée non disponible pour ${year ? theTime(year) : end}.`;
  },
  single: ({ name, value }) => `Une valeur est publiée pour ${name}\u00a0: ${said(value)}.`,
  leftOut: (f) => leftOut(f, "ligne"),
  withoutMultiple({ count, all }) {
    if (all)
      return "Aucune ligne n’a de multiple, car il y faut deux valeurs supérieures à zéro\u202f; l’échelle est donc linéaire.";
    const which = count === 1 ? "Une ligne n’a pas" : `${capitalised(rows(count))} n’ont pas`;
    return `${which} de multiple, car il y faut deux valeurs supérieures à zéro\u202f; les valeurs sont indiquées en texte.`;
  },
  start: "Début",
  end: "Fin",
  columns: {
    growth: "Croissance",
    change: "Variation",
    noMultiple: "pas de multiple",
    name: "Nom",
    startYear: "Première année",
    startStatus: "Statut au début",
    endYear: "Dernière année",
    endStatus: "Statut à la fin",
    rate: "Croissance annuelle calculée",
  },
};
