import type { DataTableWords } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { leftOut, plural, quoted, rows, spelled } from "../../language/es/grammar.js";

export const es: DataTableWords = {
  label: (count) => `Tabla, ${count} ${plural(count, "fila", "filas")}`,
  summary: ({ rows: count, columns, sort, descending }) => {
    const size = `La tabla tiene ${rows(count)} y ${spelled(columns, "una")} ${plural(columns, "columna", "columnas")}`;
    return sort ? `${size}, en orden ${descending ? "descendente" : "ascendente"} por ${quoted(sort)}.` : `${size}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `En la columna ${quoted(label)}, los valores van de ${smallest} (${smallestOf}) a ${largest} (${largestOf}).`,
  equal: ({ label, value }) => `En la columna ${quoted(label)}, todos los valores son iguales: ${value}.`,
  leftOut: (f) => leftOut(f, "fila"),
  notShown: (list) => `Aquí no caben; están en la tabla de datos: ${list}.`,
  trendScale: "Cada línea de tendencia tiene su propia escala, que incluye el cero.",
  about: ({ period, status }) => [period, status && common.status[status]].filter(Boolean).join(", "),
  notStated: (years) => (years > 1 ? "años no indicados" : "año no indicado"),
  row: (name, parts) => (parts.length > 0 ? `${name}: ${parts.join("; ")}.` : `${name}.`),
  part: ({ label, value, about }) => `${label} ${value}${about ? ` (${about})` : ""}`,
  numbered: (row) => `Fila ${row}`,
  statusOf: (label) => `Estado: ${label}`,
  columns: { name: "Nombre", trend: "Tendencia" },
};
