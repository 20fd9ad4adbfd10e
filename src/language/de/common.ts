import { problems } from "./problems.js";
import type { CommonWords } from "../../core/words.js";
import { qualifierOf, type Qualifier } from "../qualifiers.js";
import { quoted } from "./grammar.js";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: "über",
  justOver: "etwas über",
  about: "rund",
  upTo: "bis zu",
  under: "unter",
  justUnder: "knapp unter",
  nearly: "fast",
  atLeast: "mindestens",
};

/** A known qualifier in German; any other is the author's own and stays. */
export function qualifierDe(qualifier: string): string {
  const known = qualifierOf(qualifier);
  return known ? QUALIFIERS[known] : qualifier;
}

/** The words that every chart shares, in German. */
export const common: CommonWords = {
  statusKey: {
    reported: "Veröffentlicht",
    projected: "Prognose des Herausgebers",
    modelled: "Von uns interpoliert",
  },
  status: { reported: "veröffentlicht", projected: "prognostiziert", modelled: "berechnet" },
  statusColumn: "Status",
  periods: { column: "Zeitraum", quarter: "Q{n} {y}", half: "{n}. Halbjahr {y}", week: "KW {n}/{y}", firstDay: "1" },
  forecast: "Prognose",
  forecastPeriod: (span) => `Prognosezeitraum ${span}`,
  points: (text) => `${text}\u00a0Prozentpunkte`,
  change: (kind, text) =>
    ({
      times: `das ${text}-Fache`,
      rise: `ein Plus von ${text}`,
      fall: `ein Minus von ${text}`,
      by: `eine Veränderung um ${text}`,
      same: "unverändert",
    })[kind],
  noData: "keine Angabe",
  noDataShort: "k.\u202fA.",
  other: "Sonstige",
  measure({ label, unit, years }) {
    const what = unit ? `${label ? `${label} in` : "In"} ${unit}` : label;
    return [what, years].filter(Boolean).join(", ");
  },
  about: (text) => `rund ${text}`,
  qualified: (qualifier, text) => (qualifier ? `${qualifierDe(qualifier)} ${text}` : text),
  table: "Tabelle",
  download: "Herunterladen",
  preferences: "Lesen und Hören",
  source: (text) => `Quelle: ${text}`,
  keyHint: "Die Pfeiltasten führen von Wert zu Wert, die Eingabetaste hält einen fest, Escape löst ihn wieder.",
  sums: (names) => `Als Summe anderer Werte ausgelassen: ${names}.`,
  more: (count) => `${count} weitere`,
  pinned: "Festgehalten.",
  letGo: "Wieder gelöst.",
  loading: "Diagramm wird geladen\u00a0…",
  emptyTitle: "Keine Werte vorhanden",
  emptyText: "Die Daten enthalten keine Zahlen, die dieses Diagramm darstellen kann.",
  errorTitle: "Die Daten des Diagramms konnten nicht gelesen werden",
  problems,
  retry: "Erneut versuchen",
  sorted: (column, descending) =>
    column
      ? `Tabelle nach ${quoted(column)} sortiert, ${descending ? "absteigend" : "aufsteigend"}.`
      : "Tabelle in ihrer ursprünglichen Reihenfolge.",
  updated: "Das Diagramm zeigt neue Daten.",
};
