import type { DonutWords } from "./words.en.js";
import { capitalised, plural, quoted, spelled } from "../../language/es/grammar.js";

const segments = (count: number): string => `${spelled(count, "un")} ${plural(count, "segmento", "segmentos")}`;

const figures = (...parts: string[]): string => parts.filter(Boolean).join(", ");

export const es: DonutWords = {
  label: (count) => `Gráfico de anillo, ${count} ${plural(count, "segmento", "segmentos")}`,
  shareOf: "Porcentaje del total",
  largest: ({ names, share, count }) =>
    count === 1
      ? `El mayor porcentaje corresponde a ${names}: el ${share}.`
      : `${capitalised(segments(count))} tienen el mayor porcentaje, el ${share} cada uno: ${names}.`,
  equal: ({ count, share }) => `Los ${segments(count)} tienen el mismo porcentaje: ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `Los ${spelled(count, "un")} mayores, ${names}, suman el ${share}.`
      : `Los ${spelled(count, "un")} mayores suman el ${share}.`,
  smallest: ({ name, share }) => `El menor porcentaje corresponde a ${name}: ${share}.`,
  total: ({ count, share, rounded }) =>
    `Los ${segments(count)} suman el ${share}${rounded ? " porque cada uno está redondeado" : ""}.`,
  only: ({ name, share, isAmount }) =>
    `Hay un ${isAmount ? "valor" : "porcentaje"} publicado: ${isAmount ? "" : "el "}${share}, para ${name}.`,
  rest: ({ name, share, sum }) =>
    `Lo que falta hasta el 100\u00a0% figura como ${quoted(name)}, con el ${share}; es un cálculo, 100\u00a0−\u00a0${sum}, no una cifra publicada.`,
  rounding: (points) =>
    `Los porcentajes publicados están redondeados, por lo que cada uno puede desviarse hasta ${points}\u00a0puntos porcentuales.`,
  calculated: (amount) => `Los porcentajes se calculan a partir de los valores publicados, que suman ${amount}.`,
  notWhole: ({ share, below }) =>
    `Los porcentajes publicados suman el ${share} y no el 100\u00a0%; ${below ? "la parte abierta del anillo no está en los datos" : "el anillo entero se reparte en proporción a ellos"}.`,
  combined: ({ name, count, names }) => `${quoted(name)} reúne ${segments(count)}: ${names}.`,
  missing: (names) => `No se publicó ningún valor para ${names}.`,
  nothing: "Todos los valores publicados son cero.",
  part({ name, share, amount, status, count }) {
    const what = count > 1 ? `${name}, ${segments(count)} en conjunto` : name;
    return share ? `${what}: ${figures(share, amount, status)}.` : `${name}: sin datos.`;
  },
  partRest: ({ name, share, sum }) =>
    `${name}: ${share}, lo que falta hasta 100 después de ${sum}; cifra calculada, no publicada.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `menos del ${share}` : `<\u202f${share}`),
  topCount: (count) => `los ${spelled(count, "un")} mayores`,
  tied: (count, all) =>
    all ? `cada uno de los ${segments(count)}` : `cada uno de los ${spelled(count, "un")} mayores`,
  unnamed: "Sin nombre",
  columns: { segment: "Segmento", share: "Porcentaje" },
};
