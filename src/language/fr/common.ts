import { problems } from "./problems.js";
import type { CommonWords } from "../../core/words.js";
import { qualifierOf, type Qualifier } from "../qualifiers.js";
import { plural, quoted } from "./grammar.js";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: "plus de",
  justOver: "un peu plus de",
  about: "environ",
  upTo: "jusqu’à",
  under: "moins de",
  justUnder: "un peu moins de",
  nearly: "près de",
  atLeast: "au moins",
};

/** A known qualifier in French; any other is the author's own and stays. */
export function qualifierFr(qualifier: string): string {
  const known = qualifierOf(qualifier);
  return known ? QUALIFIERS[known] : qualifier;
}

/** The words that every chart shares, in French. Statuses are nouns, which agree with nothing. */
export const common: CommonWords = {
  statusKey: {
    reported: "Donnée publiée",
    projected: "Prévision de l’éditeur",
    modelled: "Interpolation de notre part",
  },
  status: { reported: "donnée publiée", projected: "prévision", modelled: "calcul" },
  statusColumn: "Statut",
  periods: { column: "Période", quarter: "T{n} {y}", half: "S{n} {y}", week: "semaine {n}, {y}", firstDay: "1er" },
  forecast: "Prévision",
  forecastPeriod: (span) => `Période de prévision ${span}`,
  points: (text) => `${text}\u00a0points de pourcentage`,
  change: (kind, text) =>
    ({
      times: `une multiplication par ${text}`,
      rise: `une hausse de ${text}`,
      fall: `une baisse de ${text}`,
      by: `une variation de ${text}`,
      same: "aucun changement",
    })[kind],
  noData: "non disponible",
  noDataShort: "n.d.",
  other: "Autres",
  measure({ label, unit, years }) {
    const what = unit ? `${label ? `${label}, en` : "En"} ${unit}` : label;
    return [what, years].filter(Boolean).join(", ");
  },
  about: (text) => `environ ${text}`,
  qualified: (qualifier, text) => (qualifier ? `${qualifierFr(qualifier)} ${text}` : text),
  table: "Tableau",
  download: "Télécharger",
  preferences: "Lecture et écoute",
  source: (text) => `Source\u00a0: ${text}`,
  keyHint: "Les flèches mènent d’une valeur à l’autre, Entrée en fixe une, Échap la libère.",
  sums: (names) => `Laissé de côté, car c’est la somme d’autres valeurs\u00a0: ${names}.`,
  more: (count) => `${count} ${plural(count, "autre", "autres")}`,
  pinned: "Valeur fixée.",
  letGo: "Valeur libérée.",
  loading: "Chargement du graphique…",
  emptyTitle: "Aucune valeur à afficher",
  emptyText: "Les données ne contiennent aucun chiffre que ce graphique puisse représenter.",
  errorTitle: "Les données du graphique n’ont pas pu être lues",
  problems,
  retry: "Réessayer",
  sorted: (column, descending) =>
    column
      ? `Tableau trié par ${quoted(column)}, ordre ${descending ? "décroissant" : "croissant"}.`
      : "Tableau dans son ordre d’origine.",
  updated: "Le graphique présente de nouvelles données.",
};
