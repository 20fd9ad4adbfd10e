import type { GrowthWords } from "./words.en.js";
import { at, capitalised, inFull, ofTime, plural, spelled, theTime, years, ends } from "../../language/fr/grammar.js";
import { whyRates } from "../../language/fr/why-rates.js";

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
  single: ({ value, year, status }) => `Une valeur est publiée\u00a0: ${value} pour ${theTime(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `Parmi ${spelled(count, "une")} séries, la plus grande valeur ${ofTime(year)} revient à ${names}\u00a0: ${value}.`,
  fastest: ({ names, span, change }) => `La plus forte croissance revient à ${names}\u00a0: ${change} (${span}).`,
  forecastBegins: (year) => `La première prévision publiée porte sur ${theTime(year)}.`,
  extremes: (f) => `Les valeurs publiées vont de ${f.low}, ${at(f.lowYear)}, à ${f.high}, ${at(f.highYear)}.`,
  falls: (times, format) => `La valeur baisse ${format.list(times.map(at))}.`,
  modelled({ span, count, rate }) {
    const how = rate
      ? `${rate} par an, comme le suggèrent les deux chiffres publiés`
      : "taux constant entre les valeurs publiées voisines";
    return count === 1
      ? `${span ? `La valeur de ${span} n’est pas publiée` : "Une valeur n’est pas publiée"}\u202f; elle est interpolée à ${how}.`
      : `${span ? `Les valeurs de ${span.replace("–", " à ")} ne sont pas publiées` : `${capitalised(spelled(count, "une"))} valeurs ne sont pas publiées`}\u202f; elles sont interpolées à ${how}.`;
  },
  missing: (times, format) => `Aucune valeur n’a été publiée pour ${format.list(times.map(theTime))}.`,
  linesLeftOut: ({ shown, all }) =>
    `Seules sont représentées ${spelled(shown, "une")} séries sur ${all}\u00a0: celles mises en évidence et celles qui finissent le plus haut\u202f; le tableau les contient toutes.`,
  reached: ({ shown, all }) =>
    `Le clavier et le pointeur parcourent ${spelled(shown, "une")} valeurs sur ${all}, dont les sommets et les creux\u202f; le tableau les contient toutes.`,
  notAllNamed: (count) =>
    `Seules sont nommées ${spelled(count, "une")} séries\u00a0: celles mises en évidence et celles qui finissent le plus haut\u202f; le tableau les nomme toutes.`,
  point: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}\u00a0: ${value} (${status})${change && `\u202f; depuis ${theTime(fromYear)}\u00a0: ${change}`}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}\u00a0: donnée non disponible.`,
  pointModelled: ({ name, year, value }) =>
    `${named(name, year)}\u00a0: environ ${value} (interpolation, chiffre non publié).`,
  bracket: (change, count) => `${change} en ${years(count)}`,
  bracketRate: (change, rate) => `${change && `${change}, `}soit ${rate} par an`,
  ...whyRates,
  scaleLog: "échelle logarithmique",
  scaleIndex: (year) => `indice, ${year} = 100`,
  notPositive:
    "Une échelle logarithmique ou un indice demande des valeurs supérieures à zéro\u202f; l’échelle est donc linéaire.",
  columns: { year: "Année", value: "Valeur", series: "Série" },
};
