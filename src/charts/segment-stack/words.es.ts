import type { StackWords } from "./words.en.js";
import { at, capitalised, inFull, plural, quoted, spelled, theTime, moved } from "../../language/es/grammar.js";

export const es: StackWords = {
  label: (parts, columns) =>
    `Gráfico de columnas apiladas, ${parts} ${plural(parts, "segmento", "segmentos")} en ${columns} ${plural(columns, "columna", "columnas")}`,
  shareOf: "% del total",
  totalMoved: (f) => moved("el total", f),
  totalSame: ({ from, fromYear, toYear }) => `El total es de ${from} tanto ${at(fromYear)} como ${at(toYear)}.`,
  addedMost: ({ name, change, from, to }) => `El mayor aumento corresponde a ${name}: ${change}, de ${from} a ${to}.`,
  noneAdded: ({ fromYear, toYear }) => `Ningún segmento es mayor ${at(toYear)} que ${at(fromYear)}.`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `El porcentaje que más sube corresponde a ${name}: del ${from} ${at(fromYear)} al ${to} ${at(toYear)}.`,
  sharesSame: ({ fromYear, toYear }) => `Ningún segmento tiene un porcentaje mayor ${at(toYear)} que ${at(fromYear)}.`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `Hay un segmento publicado para ${theTime(year)}: ${largest}, con ${value}.`
      : `${capitalised(at(year))}, el mayor de ${spelled(count, "un")} valores corresponde a ${largest}: ${value}.`,
  largest: ({ name, share, year }) =>
    `${capitalised(at(year))}, el mayor porcentaje corresponde a ${name}: ${share} del total.`,
  forecastBegins: (year) => `La previsión comienza ${at(year)}.`,
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}: por detrás de ${list} ${at(fromYear)}, por delante ${at(toYear)}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `El orden de los segmentos por tamaño es el mismo ${at(fromYear)} y ${at(toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    `${name}, ${inFull(year)}: ${value} (${status})${share && `, ${share} del total`}.`,
  pointMissing: ({ name, year }) => `${name}, ${inFull(year)}: sin datos.`,
  spaced: ({ shown, all }) =>
    `Se muestran ${spelled(shown, "una")} de ${all} columnas, a intervalos regulares hasta la última; la tabla las contiene todas.`,
  missing: ({ list, percent }) =>
    `No se publicó ningún valor para ${list}; donde falta un segmento no hay ${percent ? "porcentajes" : "total"}.`,
  missingPart: ({ name, years }) => `${name} (${years})`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} reúne ${spelled(count, "un")} ${plural(count, "segmento", "segmentos")}: ${names}.`,
  notWhole: ({ list }) => `Los porcentajes publicados no siempre suman 100\u00a0%: ${list}.`,
  yearSum: ({ year, sum }) => `${sum} ${at(year)}`,
  unnamed: "Segmento sin nombre",
  part: "Segmento",
  year: "Año",
  value: "Valor",
  share: "Porcentaje",
};
