import type { SharedFigure, WaffleWords } from "./words.en.js";
import { common, qualifierFr } from "../../language/fr/common.js";
import { capitalised, leftOut, plural, spelled, theTime } from "../../language/fr/grammar.js";

const une = (count: number): string => spelled(count, "une");

const said = ({ share, frequency }: SharedFigure): string => `${share}${frequency && ` (${frequency})`}`;

export const fr: WaffleWords = {
  label: (count) => `Graphique en gaufre, ${count} ${plural(count, "groupe", "groupes")}`,
  square: "un carré = 1\u00a0%",
  frequency({ count, qualifier, bound }) {
    if (bound) return `${bound === "below" ? "moins" : "plus"} de ${count} sur 100`;
    return qualifier ? `${qualifierFr(qualifier)} ${count} sur 100` : `${count} sur 100`;
  },
  largest(f) {
    const { names, count, all } = f;
    if (all === 1) return `Une seule valeur est publiée, pour ${names}\u00a0: ${said(f)}.`;
    if (count === all) return `Les ${une(count)} valeurs sont égales\u00a0: ${said(f)}.`;
    return count === 1
      ? `La plus grande des ${une(all)} valeurs, ${said(f)}, revient à ${names}.`
      : `${capitalised(une(count))} des ${une(all)} valeurs sont les plus grandes, avec ${said(f)}\u00a0: ${names}.`;
  },
  smallest(f) {
    const { names, count } = f;
    return count === 1
      ? `La plus petite, ${said(f)}, revient à ${names}.`
      : `${capitalised(une(count))} sont les plus petites, avec ${said(f)}\u00a0: ${names}.`;
  },
  missing: (names) => `Aucune valeur n’est publiée pour ${names}.`,
  leftOut: (f) => leftOut(f, "groupe"),
  group({ name, share, frequency, status, year, squares }) {
    if (!share) return `${name}\u00a0: donnée non disponible.`;
    const drawn = squares > 0 ? `\u202f; ${squares} ${plural(squares, "carré rempli", "carrés remplis")}` : "";
    const sure = `${common.status[status]}${year && ` pour ${theTime(year)}`}`;
    return `${name}\u00a0: ${share}${frequency && `, soit ${frequency}`} (${sure})${drawn}.`;
  },
  unnamed: "Sans nom",
  columns: { group: "Groupe", share: "Part", qualifier: "Précision", year: "Année" },
};
