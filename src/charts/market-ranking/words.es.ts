import type { RankedFigure, RankingWords } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { capitalised, leftOut, plural, rows, spelled, theTime } from "../../language/es/grammar.js";

/** "el 75 %", which "más del 60 %" has in it. */
const el = (value: string): string => (/^[−\d].*%$/.test(value) ? `el ${value}` : value);

const said = ({ value, year, status }: RankedFigure): string => {
  const more = status ? `${common.status[status]}${year && ` para ${theTime(year)}`}` : year;
  return more ? `${value} (${more})` : value;
};

export const es: RankingWords = {
  label: (count) => `Clasificación en barras, ${count} ${plural(count, "barra", "barras")}`,
  first({ names, count, value, all }) {
    if (all === 1) return `Único valor: ${names}, con ${said({ ...value, value: el(value.value) })}.`;
    if (count === all)
      return `${count === 2 ? "Los dos" : `Los ${spelled(count, "un")}`} valores son iguales: ${said(value)}.`;
    return count === 1
      ? `Primero de ${spelled(all, "uno")}: ${names}, con ${said({ ...value, value: el(value.value) })}.`
      : `Comparten el primer puesto de ${spelled(all, "uno")}: ${names}, con ${said({ ...value, value: el(value.value) })}.`;
  },
  last({ names, count, value, ratio }) {
    const place =
      count === 1
        ? `Último: ${names}, con ${said({ ...value, value: el(value.value) })}`
        : `Comparten el último puesto: ${names}, con ${said({ ...value, value: el(value.value) })}`;
    if (!ratio) return `${place}.`;
    return ratio.times
      ? `${place}; el primer valor es ${ratio.text} veces el último.`
      : `${place}; el primer valor es un ${ratio.text} mayor.`;
  },
  ties: ({ count, ranks, names }) =>
    count === 1 ? `Comparten el puesto ${ranks}: ${names}.` : `Los puestos ${ranks} están compartidos.`,
  missing: (names) => `No hay ningún valor publicado para ${names}.`,
  row({ name, rank, of, shared, value }) {
    if (rank === null) return `${name}: sin datos${value.year && ` para ${theTime(value.year)}`}.`;
    return `${name}: ${shared ? "puesto compartido" : "puesto"} ${rank} de ${of}, ${said(value)}.`;
  },
  unnamed: (row) => `Fila ${row}`,
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} sin valor para ${theTime(year)} ${plural(count, "queda excluida", "quedan excluidas")}.`,
  leftOut: (f) => leftOut(f, "fila"),
  columns: { name: "Nombre", rank: "Puesto", value: "Valor", qualifier: "Matiz", year: "Año" },
};
