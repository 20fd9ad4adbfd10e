import type { SaidFigure } from "../../core/words.js";
import type { DumbbellWords } from "./words.en.js";
import { common } from "../../language/es/common.js";
import { capitalised, inYear, leftOut, plural, rows, spelled, theTime } from "../../language/es/grammar.js";

const said = ({ value, year, status }: SaidFigure): string => `${value}${inYear(year)} (${common.status[status]})`;

export const es: DumbbellWords = {
  label: (count) => `Gráfico de mancuernas, ${count} ${plural(count, "fila", "filas")}`,
  heading: (span) => (span ? `Crecimiento, ${span}` : "Crecimiento"),
  logScale: "escala logarítmica",
  fromTo: (start, end) => `de ${start} a ${end}`,
  directions({ rose, fell, same }) {
    const all = rose + fell + same;
    const course = (verb: string): string => `${verb} entre el inicio y el final.`;
    if (all === 1) return `El valor ${course(rose ? "sube" : fell ? "baja" : "se mantiene igual")}`;
    const every = `Los ${spelled(all, "un")} valores`;
    if (rose === all) return `${every} ${course("suben")}`;
    if (fell === all) return `${every} ${course("bajan")}`;
    if (same === all) return `${every} ${course("se mantienen iguales")}`;
    const parts = [
      rose && `${spelled(rose, "uno")} ${plural(rose, "sube", "suben")}`,
      fell && `${spelled(fell, "uno")} ${plural(fell, "baja", "bajan")}`,
      same && `${spelled(same, "uno")} ${plural(same, "se mantiene igual", "se mantienen iguales")}`,
    ].filter((part) => typeof part === "string");
    const last = parts.pop() ?? "";
    return `De ${spelled(all, "un")} valores, ${parts.join(", ")} y ${course(last)}`;
  },
  extremes: ({ most, mostOf, least, leastOf, falling }) =>
    `${falling ? "Menor descenso" : "Mayor crecimiento"}: ${mostOf} (${most}); ${falling ? "mayor" : "menor"}: ${leastOf} (${least}).`,
  allAlike({ change, count, name }) {
    if (count > 1) return `La variación es la misma en todas las filas: ${change}.`;
    return name ? `Solo se puede comparar ${name}: ${change}.` : `Es decir, ${change}.`;
  },
  nothingToCompare: "Ninguna fila tiene a la vez un inicio y un final que se puedan comparar.",
  missing: ({ list }) => `Falta un valor para ${list}.`,
  crossings: ({ count, sameYears }) =>
    count === 0
      ? "Ninguna fila adelanta a otra."
      : `En ${spelled(count, "un")} ${plural(count, "par", "pares")}${sameYears ? " de los mismos años" : ""}, el valor menor al inicio es el mayor al final.`,
  passes: ({ name, list }) => `${name}: por detrás de ${list} al inicio, por delante al final.`,
  changed({ name, start, end, direction, change, rate }) {
    const [noun, ahead] = {
      rose: ["el valor sube", "se prevé que el valor suba"],
      fell: ["el valor baja", "se prevé que el valor baje"],
      same: ["el valor se mantiene igual,", "se prevé que el valor se mantenga igual,"],
    }[direction] as [string, string];
    const by = change && `, es decir, ${change}`;
    const yearly = rate && `, o un ${rate} anual`;
    return `${name}: ${end.status === "projected" ? ahead : noun} de ${said(start)} a ${said(end)}${by}${yearly}.`;
  },
  partial({ name, known, missing, year }) {
    if (!known) return `${name}: sin datos.`;
    const end = missing === "start" ? "el inicio" : "el final";
    return `${name}: ${said(known)}; sin datos para ${year ? theTime(year) : end}.`;
  },
  single: ({ name, value }) => `Hay un valor publicado para ${name}: ${said(value)}.`,
  leftOut: (f) => leftOut(f, "fila"),
  withoutMultiple({ count, all }) {
    if (all)
      return "Ninguna fila tiene múltiplo, que necesita dos valores superiores a cero, por lo que la escala es lineal.";
    const which = count === 1 ? "Una fila no tiene" : `${capitalised(rows(count))} no tienen`;
    return `${which} múltiplo, que necesita dos valores superiores a cero; los valores se indican en texto.`;
  },
  start: "Inicio",
  end: "Final",
  columns: {
    growth: "Crecimiento",
    change: "Variación",
    noMultiple: "sin múltiplo",
    name: "Nombre",
    startYear: "Primer año",
    startStatus: "Estado al inicio",
    endYear: "Último año",
    endStatus: "Estado al final",
    rate: "Crecimiento anual calculado",
  },
};
