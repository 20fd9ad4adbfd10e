import type { StackWords } from "./words.en.js";
import { at, ends, inFull, moved, plural, quoted, spelled, theTime } from "../../language/es/grammar.js";

/** "el 75 %", which "más del 60 %" has in it. */
const el = (value: string): string => (/^[−\d].*%$/.test(value) ? `el ${value}` : value);

export const es: StackWords = {
  label: (parts, columns) =>
    `Gráfico de columnas apiladas, ${parts} ${plural(parts, "segmento", "segmentos")} en ${columns} ${plural(columns, "columna", "columnas")}`,
  total: ({ direction, ...f }) =>
    direction === "same"
      ? `El total es de ${f.from} tanto ${at(f.fromYear)} como ${at(f.toYear)}.`
      : moved("el total", { ...f, direction }),
  grewMost: ({ name, share, ...f }) =>
    share
      ? `El porcentaje que más sube es el de ${name}: del ${f.from} ${at(f.fromYear)} al ${f.to} ${at(f.toYear)}.`
      : `El mayor aumento corresponde a ${name}: ${ends(f)}.`,
  noneGrew: ({ fromYear, toYear, share }) =>
    share
      ? `Ningún segmento tiene un porcentaje mayor ${at(toYear)} que ${at(fromYear)}.`
      : `Ningún segmento es mayor ${at(toYear)} que ${at(fromYear)}.`,
  largest({ names, sharing, of, year, value, share }) {
    if (of === 1) return `Solo hay un segmento publicado para ${theTime(year)}: ${names}, con ${el(value)}.`;
    return sharing === 1
      ? `El mayor de los ${spelled(of, "un")} segmentos ${at(year)}: ${names}, con ${el(value)}${share && ` (el ${share} del total)`}.`
      : `Los mayores de los ${spelled(of, "un")} segmentos ${at(year)}, empatados: ${names}, con ${el(value)}.`;
  },
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}: por detrás de ${list} ${at(fromYear)}, por delante ${at(toYear)}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `El orden de los segmentos por tamaño es el mismo ${at(fromYear)} y ${at(toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    value
      ? `${name}, ${inFull(year)}: ${value} (${status})${share && `, el ${share} del total`}.`
      : `${name}, ${inFull(year)}: sin datos.`,
  spaced: ({ shown, all }) =>
    `Solo se ${plural(shown, "muestra", "muestran")} ${spelled(shown, "una")} de las ${all} columnas, a intervalos regulares hasta la última; la tabla las contiene todas.`,
  missing: ({ list, share }) =>
    `No se ha publicado ningún valor para ${list}; donde falta un segmento no hay ${share ? "porcentajes" : "total"}.`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} reúne ${spelled(count, "un")} ${plural(count, "segmento", "segmentos")}: ${names}.`,
  notWhole: (list) => `Los porcentajes publicados no siempre suman el 100\u00a0%: ${list}.`,
  unnamed: "Segmento sin nombre",
  year: "Año",
  columns: { part: "Segmento", value: "Valor", share: "Porcentaje", shareOf: "% del total" },
};
