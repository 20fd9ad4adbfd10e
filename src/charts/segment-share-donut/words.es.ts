import type { DonutWords } from "./words.en.js";
import { capitalised, plural, quoted, spelled } from "../../language/es/grammar.js";

const segments = (count: number): string => `${spelled(count, "un")} ${plural(count, "segmento", "segmentos")}`;

const figures = (...parts: string[]): string => parts.filter(Boolean).join(", ");

export const es: DonutWords = {
  label: (count) => `Gráfico de anillo, ${count} ${plural(count, "segmento", "segmentos")}`,
  shareOf: "Porcentaje del total",
  largest: ({ name, share }) => `El mayor porcentaje corresponde a ${name}: ${share}.`,
  largestTied: ({ names, count, share }) =>
    `${capitalised(segments(count))} tienen el mayor porcentaje, ${share} cada uno: ${names}.`,
  equal: ({ count, share }) => `Los ${segments(count)} tienen el mismo porcentaje: ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `Los ${spelled(count, "un")} mayores, ${names}, suman ${share}.`
      : `Los ${spelled(count, "un")} mayores suman ${share}.`,
  smallest: ({ name, share }) => `El menor porcentaje corresponde a ${name}: ${share}.`,
  total: ({ count, share, rounded }) =>
    count === 1
      ? `El único segmento publicado representa el ${share} del total.`
      : rounded
        ? `Los ${segments(count)} suman ${share} porque cada uno está redondeado.`
        : `Los ${segments(count)} suman ${share}.`,
  totalAmount: ({ count, amount }) =>
    count === 1 ? `El único segmento publicado es de ${amount}.` : `Los ${segments(count)} suman ${amount}.`,
  only: ({ name, share }) => `Hay un porcentaje publicado: ${share}, para ${name}.`,
  rest: ({ name, share, sum }) =>
    `Lo que falta hasta el 100\u00a0% figura como ${quoted(name)}, con ${share}; es un cálculo, 100\u00a0−\u00a0${sum}, no una cifra publicada.`,
  rounding: (points) =>
    `Los porcentajes publicados están redondeados, por lo que cada uno puede desviarse hasta ${points}\u00a0puntos porcentuales.`,
  calculated: (amount) => `Los porcentajes se calculan a partir de los valores publicados, que suman ${amount}.`,
  sumBelow: (share) =>
    `Los porcentajes publicados suman ${share} y no 100\u00a0%; la parte abierta del anillo no está en los datos.`,
  sumAbove: (share) =>
    `Los porcentajes publicados suman ${share} y no 100\u00a0%; el anillo entero se reparte en proporción a ellos.`,
  combined: ({ name, count, names }) => `${quoted(name)} reúne ${segments(count)}: ${names}.`,
  missing: (names) => `No se publicó ningún valor para ${names}.`,
  nothing: "Todos los valores publicados son cero.",
  part: ({ name, share, amount, status }) => `${name}: ${figures(share, amount, status)}.`,
  partCombined: ({ name, share, amount, status, count }) =>
    `${name}, ${segments(count)} en conjunto: ${figures(share, amount, status)}.`,
  partMissing: (name) => `${name}: sin datos.`,
  partRest: ({ name, share, sum }) =>
    `${name}: ${share}, lo que falta hasta 100 después de ${sum}; cifra calculada, no publicada.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `menos del ${share}` : `<\u202f${share}`),
  topCount: (count) => `los ${spelled(count, "un")} mayores`,
  tied: (count, all) =>
    all ? `cada uno de los ${segments(count)}` : `cada uno de los ${spelled(count, "un")} mayores`,
  unnamed: "Sin nombre",
  segment: "Segmento",
  share: "Porcentaje",
};
