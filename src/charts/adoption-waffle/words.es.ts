import type { SharedFigure, WaffleWords } from "./words.en.js";
import { common, qualifierEs } from "../../language/es/common.js";
import { capitalised, leftOut, plural, spelled, theTime } from "../../language/es/grammar.js";

const un = (count: number): string => spelled(count, "un");

/** "el 75 %", which "más del 60 %" has in it. */
const said = ({ share, frequency }: SharedFigure): string =>
  `${/^\d/.test(share) ? "el " : ""}${share}${frequency && ` (${frequency})`}`;

export const es: WaffleWords = {
  label: (count) => `Gráfico de cuadrícula, ${count} ${plural(count, "grupo", "grupos")}`,
  square: "un cuadrado = 1\u00a0%",
  frequency({ count, qualifier, bound }) {
    if (bound) return `${bound === "below" ? "menos" : "más"} de ${count} de cada 100`;
    return qualifier ? `${qualifierEs(qualifier)} ${count} de cada 100` : `${count} de cada 100`;
  },
  largest(f) {
    const { names, count, all } = f;
    if (all === 1) return `Solo hay un valor publicado, para ${names}: ${said(f)}.`;
    if (count === all) return `Los ${un(count)} valores son iguales: ${said(f)}.`;
    return count === 1
      ? `El mayor de los ${un(all)} valores, ${said(f)}, corresponde a ${names}.`
      : `${capitalised(un(count))} de los ${un(all)} valores comparten el máximo, ${said(f)}: ${names}.`;
  },
  smallest(f) {
    const { names, count } = f;
    return count === 1
      ? `El menor, ${said(f)}, corresponde a ${names}.`
      : `${capitalised(un(count))} comparten el mínimo, ${said(f)}: ${names}.`;
  },
  missing: (names) => `No hay ningún valor publicado para ${names}.`,
  leftOut: (f) => leftOut(f, "grupo"),
  group({ name, share, frequency, status, year, squares }) {
    if (!share) return `${name}: sin datos.`;
    const drawn = squares > 0 ? `; se dibuja con ${squares} ${plural(squares, "cuadrado", "cuadrados")}` : "";
    const sure = `${common.status[status]}${year && ` para ${theTime(year)}`}`;
    return `${name}: ${share}${frequency && `, es decir, ${frequency}`} (${sure})${drawn}.`;
  },
  unnamed: "Sin nombre",
  columns: { group: "Grupo", share: "Porcentaje", qualifier: "Matiz", year: "Año" },
};
