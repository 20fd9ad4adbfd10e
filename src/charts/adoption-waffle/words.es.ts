import type { Status } from "../../core/dataset.js";
import type { WaffleWords } from "./words.en.js";
import { common, qualifierEs } from "../../language/es/common.js";
import { capitalised, leftOut, plural, spelled, theTime } from "../../language/es/grammar.js";

const when = (status: Status, year: string): string =>
  year ? `${common.status[status]} para ${theTime(year)}` : common.status[status];

const un = (count: number): string => spelled(count, "un");

export const es: WaffleWords = {
  label: (count) => `Gráfico de cuadrícula, ${count} ${plural(count, "grupo", "grupos")}`,
  square: "un cuadrado = 1\u00a0%",
  statusLine: (status, year) => capitalised(when(status, year)),
  frequency({ count, qualifier, rounded, side }) {
    if (side) return `${side === "below" ? "menos" : "más"} de ${count} de cada 100`;
    const word = qualifier ? qualifierEs(qualifier) : rounded ? "alrededor de" : "";
    return word ? `${word} ${count} de cada 100` : `${count} de cada 100`;
  },
  only: ({ name, share, frequency }) => `Hay un porcentaje publicado: ${share} (${frequency}), para ${name}.`,
  largest: ({ names, count, all, share, frequency }) =>
    count === 1
      ? `El mayor de ${un(all)} porcentajes, ${share} (${frequency}), corresponde a ${names}.`
      : `${capitalised(un(count))} de ${un(all)} porcentajes comparten el máximo, ${share} (${frequency}): ${names}.`,
  smallest: ({ names, count, share, frequency }) =>
    count === 1
      ? `El menor, ${share} (${frequency}), corresponde a ${names}.`
      : `${capitalised(un(count))} comparten el mínimo, ${share} (${frequency}): ${names}.`,
  equal: ({ count, share, frequency }) => `Los ${un(count)} porcentajes son iguales: ${share} (${frequency}).`,
  nothing: "No se ha publicado el porcentaje de ningún grupo.",
  rounding({ count, all }) {
    if (count === 0) {
      const whole = all === 1 ? "El porcentaje es un número entero" : "Todos los porcentajes son números enteros";
      return `${whole}, así que los cuadrados no se redondean.`;
    }
    if (count === 1)
      return `${all === 1 ? "El" : "Un"} porcentaje no es un número entero, así que sus cuadrados se redondean.`;
    return `${capitalised(un(count))} porcentajes no son números enteros, así que sus cuadrados se redondean.`;
  },
  missing: ({ names }) => `No se publicó ningún porcentaje para ${names}.`,
  leftOut: (f) => leftOut(f, "grupo"),
  group: ({ name, share, frequency, status, year, squares }) => {
    const rounded = squares > 0 ? `; se dibuja con ${squares} ${plural(squares, "cuadrado", "cuadrados")}` : "";
    return `${name}: ${share}, es decir, ${frequency} (${when(status, year)})${rounded}.`;
  },
  groupMissing: (name) => `${name}: sin datos.`,
  unnamed: "Sin nombre",
  columns: { group: "Grupo", share: "Porcentaje", qualifier: "Matiz", year: "Año" },
};
