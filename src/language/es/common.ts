import { problems } from "./problems.js";
import type { CommonWords } from "../../core/words.js";
import { qualifierOf, type Qualifier } from "../qualifiers.js";
import { quoted } from "./grammar.js";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: "más de",
  justOver: "algo más de",
  about: "alrededor de",
  upTo: "hasta",
  under: "menos de",
  justUnder: "algo menos de",
  nearly: "casi",
  atLeast: "al menos",
};

/** A known qualifier in Spanish; any other is the author's own and stays. */
export function qualifierEs(qualifier: string): string {
  const known = qualifierOf(qualifier);
  return known ? QUALIFIERS[known] : qualifier;
}

/** A percentage takes the article: "más del 60 %", "hasta el 60 %". */
export function qualifiedEs(qualifier: string, text: string): string {
  if (!qualifier) return text;
  const known = qualifierOf(qualifier);
  if (!known || !text.endsWith("%")) return `${qualifierEs(qualifier)} ${text}`;
  return `${QUALIFIERS[known]} el ${text}`.replace("de el ", "del ");
}

/** The words that every chart shares, in Spanish. Statuses are nouns, which agree with nothing. */
export const common: CommonWords = {
  statusKey: {
    reported: "Dato publicado",
    projected: "Previsión de la fuente",
    modelled: "Interpolación propia",
  },
  status: { reported: "dato publicado", projected: "previsión", modelled: "cálculo" },
  statusColumn: "Estado",
  periods: { column: "Período", quarter: "T{n} {y}", half: "S{n} {y}", week: "semana {n}, {y}", firstDay: "1" },
  forecast: "Previsión",
  forecastPeriod: (span) => `Período de previsión ${span}`,
  points: (text) => `${text}\u00a0puntos porcentuales`,
  change: (kind, text) =>
    ({
      times: `${text} veces el valor inicial`,
      rise: `un aumento del ${text}`,
      fall: `un descenso del ${text}`,
      by: `una variación de ${text}`,
      same: "sin cambios",
    })[kind],
  noData: "sin datos",
  noDataShort: "s.\u202fd.",
  other: "Otros",
  measure({ label, unit, years }) {
    const what = unit ? `${label ? `${label}, en` : "En"} ${unit}` : label;
    return [what, years].filter(Boolean).join(", ");
  },
  about: (text) => `alrededor de ${text}`,
  qualified: qualifiedEs,
  table: "Tabla",
  download: "Descargar",
  preferences: "Lectura y escucha",
  source: (text) => `Fuente: ${text}`,
  keyHint: "Las flechas llevan de un valor a otro, Intro fija uno y Escape lo suelta.",
  sums: (names) => `Queda excluida la suma de otros valores: ${names}.`,
  more: (count) => `${count} más`,
  pinned: "Valor fijado.",
  letGo: "Valor soltado.",
  loading: "Cargando el gráfico…",
  emptyTitle: "No hay valores que mostrar",
  emptyText: "Los datos no contienen cifras que este gráfico pueda representar.",
  errorTitle: "No se han podido leer los datos del gráfico",
  problems,
  retry: "Reintentar",
  sorted: (column, descending) =>
    column
      ? `Tabla ordenada por ${quoted(column)}, en orden ${descending ? "descendente" : "ascendente"}.`
      : "Tabla en su orden original.",
  updated: "El gráfico tiene datos nuevos.",
};
