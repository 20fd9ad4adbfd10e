import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { capitalised, leftOut, plural, rows, spelled, theTime } from "../../language/es/grammar.js";

const said = ({ value, year, status }: SaidFigure): string =>
  `${value} (${common.status[status]}${year && ` para ${theTime(year)}`})`;

export const es: RankingWords = {
  label: (count) => `Clasificación en barras, ${count} ${plural(count, "barra", "barras")}`,
  heading: "Clasificación",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `Hay un valor publicado, para ${name}: ${said(value)}.`,
  nothing: "Ninguna fila tiene un valor que se pueda clasificar.",
  first: ({ count, list, all, value }) =>
    count === 1
      ? `En el primer puesto entre ${spelled(all, "uno")}: ${list}, con ${said(value)}.`
      : `El primer puesto entre ${spelled(all, "uno")} lo comparten ${list}, con ${said(value)}.`,
  last({ count, list, value, ratio }) {
    const place =
      count === 1
        ? `En el último puesto: ${list}, con ${said(value)}`
        : `El último puesto lo comparten ${list}, con ${said(value)}`;
    return ratio ? `${place}; el primer valor es ${ratio} veces el último.` : `${place}.`;
  },
  allEqual: ({ count, value }) => `Las ${rows(count)} tienen el mismo valor: ${said(value)}.`,
  tie: ({ count, list, rank, value }) => `El puesto ${rank} lo comparten ${list || rows(count)}, con ${value}.`,
  ties: (count) => `Hay ${spelled(count, "un")} ${plural(count, "puesto compartido", "puestos compartidos")}.`,
  missing: ({ count, list }) => `No hay ningún valor publicado para ${list || rows(count)}.`,
  row: ({ name, rank, of, shared, value }) =>
    `${name}: ${shared ? "puesto compartido" : "puesto"} ${rank} de ${of}, ${said(value)}.`,
  rowMissing: ({ name, year }) => `${name}: sin datos${year && ` para ${theTime(year)}`}.`,
  unnamed: (row) => `Fila ${row}`,
  sharedRank: "«=» señala un puesto compartido.",
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} sin valor para ${theTime(year)} ${plural(count, "queda excluida", "quedan excluidas")}.`,
  leftOut: (f) => leftOut(f, "fila"),
  columns: { name: "Nombre", rank: "Puesto", value: "Valor", qualifier: "Matiz", year: "Año" },
};
