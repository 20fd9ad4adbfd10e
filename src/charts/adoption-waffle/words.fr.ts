import type { Status } from "../../core/dataset.js";
import type { WaffleWords } from "./words.en.js";
import { common, qualifierFr } from "../../language/fr/common.js";
import { capitalised, leftOut, plural, spelled, theTime } from "../../language/fr/grammar.js";

const when = (status: Status, year: string): string =>
  year ? `${common.status[status]} pour ${theTime(year)}` : common.status[status];

const une = (count: number): string => spelled(count, "une");

export const fr: WaffleWords = {
  label: (count) => `Graphique en gaufre, ${count} ${plural(count, "groupe", "groupes")}`,
  square: "un carré = 1\u00a0%",
  statusLine: (status, year) => capitalised(when(status, year)),
  frequency({ count, qualifier, rounded, side }) {
    if (side) return `${side === "below" ? "moins" : "plus"} de ${count} sur 100`;
    const word = qualifier ? qualifierFr(qualifier) : rounded ? "environ" : "";
    return word ? `${word} ${count} sur 100` : `${count} sur 100`;
  },
  only: ({ name, share, frequency }) => `Une part est publiée\u00a0: ${share} (${frequency}), pour ${name}.`,
  largest: ({ names, count, all, share, frequency }) =>
    count === 1
      ? `La plus grande des ${une(all)} parts, ${share} (${frequency}), revient à ${names}.`
      : `${capitalised(une(count))} parts sur ${une(all)} sont les plus grandes, avec ${share} (${frequency})\u00a0: ${names}.`,
  smallest: ({ names, count, share, frequency }) =>
    count === 1
      ? `La plus petite, ${share} (${frequency}), revient à ${names}.`
      : `${capitalised(une(count))} sont les plus petites, avec ${share} (${frequency})\u00a0: ${names}.`,
  equal: ({ count, share, frequency }) => `Les ${une(count)} parts sont égales\u00a0: ${share} (${frequency}).`,
  nothing: "Aucune part n’est publiée, quel que soit le groupe.",
  rounding({ count, all }) {
    if (count === 0) {
      const whole = all === 1 ? "La part est un pourcentage entier" : "Toutes les parts sont des pourcentages entiers";
      return `${whole}\u00a0: les carrés ne sont pas arrondis.`;
    }
    if (count === 1)
      return `${all === 1 ? "La" : "Une"} part n’est pas un pourcentage entier\u00a0: ses carrés sont arrondis.`;
    return `${capitalised(une(count))} parts ne sont pas des pourcentages entiers\u00a0: leurs carrés sont arrondis.`;
  },
  missing: ({ names }) => `Aucune part n’a été publiée pour ${names}.`,
  leftOut: (f) => leftOut(f, "groupe"),
  group: ({ name, share, frequency, status, year, squares }) => {
    const rounded = squares > 0 ? `\u202f; représenté par ${squares} ${plural(squares, "carré", "carrés")}` : "";
    return `${name}\u00a0: ${share}, soit ${frequency} (${when(status, year)})${rounded}.`;
  },
  groupMissing: (name) => `${name}\u00a0: donnée non disponible.`,
  unnamed: "Sans nom",
  columns: { group: "Groupe", share: "Part", qualifier: "Précision", year: "Année" },
};
