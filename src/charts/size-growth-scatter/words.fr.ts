import type { SaidPoint, ScatterWords } from "./words.en.js";
import { at, capitalised, inYear, plural, rows, spelled, theTime } from "../../language/fr/grammar.js";

const une = (count: number): string => spelled(count, "une");

/** Years of which each value has one. */
function whenOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.length > 3) return ` à une date entre ${theTime(first)} et ${theTime(last)}`;
  return years.map((year) => ` ${at(year)}`).join(" ou");
}

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const noun = direction === "grows" ? "croissance annuelle" : "baisse annuelle";
  return `${noun} ${projected ? "prévue de" : "de"} ${rate} entre ${theTime(from)} et ${theTime(to)}`;
}

export const fr: ScatterWords = {
  label: (count) => `Nuage de points, ${count} ${plural(count, "point", "points")}`,
  heading: "Taille et croissance",
  logScale: "taille sur une échelle logarithmique",
  sizeIn: (years) => `Taille${whenOf(years)}`,
  point: (f) => `${f.name}\u00a0: ${f.size}${inYear(f.year)} (${f.status})\u202f; ${growth(f)}.`,
  largest({ names, count, all, size, years, year }) {
    if (count === all) return `Les ${une(all)} tailles${whenOf(years)} sont égales\u00a0: ${size}.`;
    return count === 1
      ? `La plus grande des ${une(all)} valeurs${whenOf(years)}\u00a0: ${names}, avec ${size}${inYear(year)}.`
      : `Les plus grandes des ${une(all)} valeurs${whenOf(years)}, à égalité\u00a0: ${names}, avec ${size}${inYear(year)}.`;
  },
  fastest({ names, count, all, rate, from, to }) {
    if (all === 1) return `Un seul taux de croissance peut être calculé\u00a0: ${rate} par an, pour ${names}.`;
    const yearly = `${rate} par an${from && ` entre ${theTime(from)} et ${theTime(to)}`}`;
    if (count === all) return `Les ${spelled(all, "un")} taux de croissance sont égaux\u00a0: ${yearly}.`;
    return count === 1
      ? `Le taux de croissance le plus élevé\u00a0: ${names}, avec ${yearly}.`
      : `Les taux de croissance les plus élevés, à égalité\u00a0: ${names}, avec ${yearly}.`;
  },
  shrinking: ({ count, names }) =>
    `${capitalised(une(count))} ${plural(count, "valeur diminue", "valeurs diminuent")}\u00a0: ${names}.`,
  halves({ fastest, small, half }) {
    const [first, last] = [
      `Parmi les ${une(fastest)} plus forts taux de croissance`,
      `des ${une(half)} plus petites valeurs`,
    ];
    if (small === 0) return `${first}, aucun n’est celui de l’une ${last}.`;
    if (small === fastest) return `Les ${une(fastest)} plus forts taux de croissance sont tous ceux ${last}.`;
    return `${first}, ${spelled(small, "un")} ${plural(small, "est celui de l’une", "sont ceux")} ${last}.`;
  },
  calculated: (projected) =>
    `La croissance est le taux annuel moyen de la première à la dernière taille publiée${projected ? ", qui est une prévision" : ""}.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} ${plural(count, "n’est pas représentée", "ne sont pas représentées")}, car un taux de croissance demande deux tailles supérieures à zéro et leurs années\u00a0: ${names}.`,
  onlyLargest: ({ shown, all, besides }) =>
    `Seules les ${une(shown)} plus grandes des ${all} valeurs${besides && ` et ${besides}`} sont représentées\u202f; le tableau les contient toutes.`,
  unnamed: "Ligne sans nom",
  columns: {
    name: "Nom",
    start: "Première taille",
    startYear: "Première année",
    startStatus: "Premier statut",
    end: "Dernière taille",
    endYear: "Dernière année",
    endStatus: "Dernier statut",
    growth: "Croissance annuelle",
  },
};
