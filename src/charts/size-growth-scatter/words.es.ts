import type { SaidPoint, ScatterWords } from "./words.en.js";
import { at, capitalised, inYear, plural, rows, spelled, theTime } from "../../language/es/grammar.js";

/** Years of which each value has one. */
function whenOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.length > 3) return ` en una fecha entre ${theTime(first)} y ${theTime(last)}`;
  return years.map((year) => ` ${at(year)}`).join(" o");
}

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const noun = direction === "grows" ? "crecimiento anual" : "descenso anual";
  return `${noun} ${projected ? "previsto del" : "del"} ${rate} entre ${theTime(from)} y ${theTime(to)}`;
}

export const es: ScatterWords = {
  label: (count) => `Gráfico de dispersión, ${count} ${plural(count, "punto", "puntos")}`,
  heading: "Tamaño y crecimiento",
  logScale: "tamaño en escala logarítmica",
  sizeIn: (years) => `Tamaño${whenOf(years)}`,
  point: (f) => `${f.name}: ${f.size}${inYear(f.year)} (${f.status}); ${growth(f)}.`,
  largest({ names, count, all, size, years, year }) {
    if (count === all) return `Los ${spelled(all, "un")} tamaños${whenOf(years)} son iguales: ${size}.`;
    return count === 1
      ? `El mayor de los ${spelled(all, "un")} valores${whenOf(years)}: ${names}, con ${size}${inYear(year)}.`
      : `Comparten el mayor de los ${spelled(all, "un")} valores${whenOf(years)}: ${names}, con ${size}${inYear(year)}.`;
  },
  fastest({ names, count, all, rate, from, to }) {
    if (all === 1) return `Solo se puede calcular una tasa de crecimiento: un ${rate} anual, para ${names}.`;
    const yearly = `un ${rate} anual${from && ` entre ${theTime(from)} y ${theTime(to)}`}`;
    if (count === all) return `Las ${spelled(all, "una")} tasas de crecimiento son iguales: ${yearly}.`;
    return count === 1
      ? `La mayor tasa de crecimiento: ${names}, con ${yearly}.`
      : `Comparten la mayor tasa de crecimiento: ${names}, con ${yearly}.`;
  },
  shrinking: ({ count, names }) =>
    `${capitalised(spelled(count, "un"))} ${plural(count, "valor desciende", "valores descienden")}: ${names}.`,
  halves({ fastest, small, half }) {
    const last = `entre los ${spelled(half, "un")} más pequeños`;
    const first = `los ${spelled(fastest, "un")} valores con las mayores tasas de crecimiento`;
    if (small === 0) return `Ninguno de ${first} está ${last}.`;
    if (small === fastest) return `${capitalised(first)} están todos ${last}.`;
    return `De ${first}, ${spelled(small, "uno")} ${plural(small, "está", "están")} ${last}.`;
  },
  calculated: (projected) =>
    `El crecimiento es la tasa media anual del primer al último tamaño publicado${projected ? ", que es una previsión" : ""}.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} no se ${plural(count, "dibuja", "dibujan")}, porque una tasa de crecimiento necesita dos tamaños superiores a cero y sus años: ${names}.`,
  onlyLargest: ({ shown, all, besides }) =>
    `Solo se muestran los ${spelled(shown, "uno")} valores mayores de ${all}${besides && ` y ${besides}`}; la tabla los contiene todos.`,
  unnamed: "Fila sin nombre",
  columns: {
    name: "Nombre",
    start: "Primer tamaño",
    startYear: "Primer año",
    startStatus: "Primer estado",
    end: "Último tamaño",
    endYear: "Último año",
    endStatus: "Último estado",
    growth: "Crecimiento anual",
  },
};
