import type { GrowthWords } from "./words.en.js";
import { at, capitalised, inFull, ofTime, plural, spelled, theTime, years, ends } from "../../language/fr/grammar.js";

const named = (name: string, year: string): string => (name ? `${name}, ${inFull(year)}` : capitalised(inFull(year)));

export const fr: GrowthWords = {
  label: (kind, count) =>
    kind === "columns"
      ? `Graphique en colonnes, ${count} ${plural(count, "colonne", "colonnes")}`
      : `Graphique en courbes, ${count} ${plural(count, "point", "points")}`,
  moved: ({ direction, change, projected, ...f }) => {
    const [ahead, past] = direction === "rose" ? ["passer", "passée"] : ["reculer", "reculé"];
    const verb = projected ? `devrait ${ahead}` : direction === "rose" ? `est ${past}` : `a ${past}`;
    return `La valeur ${verb} ${ends(f)}, soit ${change}.`;
  },
  unchanged: ({ from, fromYear, toYear }) => `La valeur est de ${from} ${at(fromYear)} comme ${at(toYear)}.`,
  rate({ rate, years: count, falling }) {
    if (count === 1) return `Cela correspond à une ${falling ? "variation" : "croissance"} de ${rate} en un an.`;
    return falling
      ? `Cela correspond à un taux annuel moyen de ${rate} sur ${years(count)}.`
      : `Cela correspond à un taux de croissance annuel moyen de ${rate} sur ${years(count)}.`;
  },
  noRate: "Un taux annuel ne peut pas être donné quand une valeur n’est pas supérieure à zéro.",
  single: ({ value, year, status }) => `Une valeur est publiée\u00a0: ${value} pour ${theTime(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `Parmi ${spelled(count, "une")} séries, la plus grande valeur ${ofTime(year)} revient à ${names}\u00a0: ${value}.`,
  fastest: ({ names, span, change }) => `La plus forte croissance revient à ${names}\u00a0: ${change} (${span}).`,
  forecastBegins: (year) => `La prévision commence ${at(year)}.`,
  highest: ({ value, year }) => `La plus grande valeur publiée est de ${value}, ${at(year)}.`,
  lowest: ({ value, year }) => `La plus petite valeur publiée est de ${value}, ${at(year)}.`,
  falls: (times, format) => `La valeur baisse ${format.list(times.map(at))}.`,
  modelledSpan: ({ span, count, rate }) =>
    count === 1
      ? `La valeur de ${span} ne figure pas dans le rapport. Elle est interpolée à ${rate} par an et montre la trajectoire qu’impliquent les deux chiffres publiés.`
      : `Les valeurs de ${span} ne figurent pas dans le rapport. Elles sont interpolées à ${rate} par an et montrent la trajectoire qu’impliquent les deux chiffres publiés.`,
  modelledVarious: (count) =>
    count === 1
      ? "Une valeur ne figure pas dans le rapport. Elle est interpolée à taux constant entre les valeurs publiées voisines."
      : `${capitalised(spelled(count, "une"))} valeurs ne figurent pas dans le rapport. Elles sont interpolées à taux constant entre les valeurs publiées voisines.`,
  missing: (times, format) => `Aucune valeur n’a été publiée pour ${format.list(times.map(theTime))}.`,
  linesLeftOut: ({ shown, all }) =>
    `Seules sont représentées ${spelled(shown, "une")} séries sur ${all}\u00a0: celles mises en évidence et celles qui finissent le plus haut\u202f; le tableau les contient toutes.`,
  reached: ({ shown, all }) =>
    `Le clavier et le pointeur parcourent ${spelled(shown, "une")} valeurs sur ${all}, dont les sommets et les creux\u202f; le tableau les contient toutes.`,
  notAllNamed: (count) =>
    `Seules sont nommées ${spelled(count, "une")} séries\u00a0: celles mises en évidence et celles qui finissent le plus haut\u202f; le tableau les nomme toutes.`,
  point: ({ name, year, value, status }) => `${named(name, year)}\u00a0: ${value} (${status}).`,
  pointChanged: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}\u00a0: ${value} (${status})\u202f; depuis ${theTime(fromYear)}\u00a0: ${change}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}\u00a0: donnée non disponible.`,
  pointModelled: ({ name, year, value }) =>
    `${named(name, year)}\u00a0: environ ${value} (interpolation, chiffre non publié).`,
  bracketTimes: (multiple, count) => `${multiple} en ${years(count)}`,
  bracketRate: (rate) => `soit ${rate} par an`,
  bracket: (multiple, rate, count) => `${multiple} en ${years(count)}, soit ${rate} par an`,
  change: (change, count) => `${change} en ${years(count)}`,
  singleYear: (year, status) => `${year} (${status})`,
  onlyOne: "Une seule valeur est publiée, et aucune croissance ne peut donc être montrée.",
  why: "Pourquoi deux taux de croissance\u202f?",
  calculated: ({ from, fromYear, to, toYear, years: count }) =>
    `par an mènent de ${from} (${fromYear}) à ${to} (${toYear})\u00a0: c’est notre calcul sur ${years(count)}.`,
  statedFits: ({ span, base, baseYear }) =>
    `par an est le taux annoncé par l’éditeur pour ${span}. Il ne tient que si la valeur ${ofTime(baseYear)} était d’environ ${base}, un chiffre qui n’est pas publié.`,
  statedNoPeriod: ({ span, years: count, base, baseYear }) =>
    `par an est le taux annoncé par l’éditeur, sans dire pour quelles années. Sur ${years(count)}, ${span}, il ne tient que si la valeur ${ofTime(baseYear)} était d’environ ${base}, un chiffre qui n’est pas publié.`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `par an est le taux annoncé par l’éditeur pour ${span}. Il ne tient que si la valeur ${ofTime(baseYear)} était d’environ ${base}\u202f; le chiffre publié est ${published}.`,
  scaleLog: "échelle logarithmique",
  scaleIndex: (year) => `indice, ${year} = 100`,
  notPositive:
    "Une échelle logarithmique ou un indice demande des valeurs supérieures à zéro\u202f; l’échelle est donc linéaire.",
  year: "Année",
  value: "Valeur",
  series: "Série",
};
