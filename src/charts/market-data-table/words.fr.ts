import type { DataTableWords } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { leftOut, plural, quoted, rows, spelled } from "../../language/fr/grammar.js";

export const fr: DataTableWords = {
  label: (count) => `Tableau, ${count} ${plural(count, "ligne", "lignes")}`,
  summary: ({ rows: count, columns, sort, descending }) => {
    const size = `Le tableau compte ${rows(count)} et ${spelled(columns, "une")} ${plural(columns, "colonne", "colonnes")}`;
    return sort
      ? `${size}, triées par ${quoted(sort)}, ordre ${descending ? "décroissant" : "croissant"}.`
      : `${size}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `Dans la colonne ${quoted(label)}, les valeurs vont de ${smallest} (${smallestOf}) à ${largest} (${largestOf}).`,
  equal: ({ label, value }) => `Dans la colonne ${quoted(label)}, toutes les valeurs sont égales\u00a0: ${value}.`,
  leftOut: (f) => leftOut(f, "ligne"),
  notShown: (list) => `Faute de place ici, voir dans le tableau\u00a0: ${list}.`,
  trendScale: "Chaque courbe de tendance a sa propre échelle, zéro compris.",
  about: ({ period, status }) => [period, status && common.status[status]].filter(Boolean).join(", "),
  notStated: (years) => (years > 1 ? "années non précisées" : "année non précisée"),
  row: (name, parts) => (parts.length > 0 ? `${name}\u00a0: ${parts.join("\u202f; ")}.` : `${name}.`),
  part: ({ label, value, about }) => `${label} ${value}${about ? ` (${about})` : ""}`,
  numbered: (row) => `Ligne ${row}`,
  statusOf: (label) => `Statut\u00a0: ${label}`,
  columns: { name: "Nom", trend: "Tendance" },
};
