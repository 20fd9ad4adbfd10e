import type { DataTableWords } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { leftOut, plural, quoted, rows, spelled } from "../../language/de/grammar.js";

export const de: DataTableWords = {
  label: (count) => `Tabelle, ${count} ${plural(count, "Zeile", "Zeilen")}`,
  summary: ({ rows: count, columns, sort, descending }) => {
    const size = `Die Tabelle hat ${rows(count)} und ${spelled(columns, "eine")} ${plural(columns, "Spalte", "Spalten")}`;
    return sort ? `${size}, sortiert nach ${quoted(sort)}, ${descending ? "absteigend" : "aufsteigend"}.` : `${size}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `In der Spalte ${quoted(label)} reichen die Werte von ${smallest} (${smallestOf}) bis ${largest} (${largestOf}).`,
  equal: ({ label, value }) => `In der Spalte ${quoted(label)} ist jeder Wert gleich: ${value}.`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  notShown: (list) => `Hier ist kein Platz, in der Datentabelle steht: ${list}.`,
  trendScale: "Jede Trendlinie hat ihre eigene Skala, zu der die Null gehört.",
  about: ({ period, status }) => [period, status && common.status[status]].filter(Boolean).join(", "),
  notStated: (years) => (years > 1 ? "Jahre nicht angegeben" : "Jahr nicht angegeben"),
  row: (name, parts) => (parts.length > 0 ? `${name}: ${parts.join("; ")}.` : `${name}.`),
  part: ({ label, value, about }) => `${label} ${value}${about ? ` (${about})` : ""}`,
  numbered: (row) => `Zeile ${row}`,
  statusOf: (label) => `Status: ${label}`,
  columns: { name: "Name", trend: "Trend" },
};
