import type { SaidPoint, ScatterWords } from "./words.en.js";
import { at, capitalised, inYear, plural, rows, spelled, theTime } from "../../language/es/grammar.js";

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const noun = direction === "grows" ? "crecimiento anual" : "descenso anual";
  return `${noun} ${projected ? "previsto del" : "del"} ${rate} entre ${theTime(from)} y ${theTime(to)}`;
}

export const es: ScatterWords = {
  label: (count) => `Gráfico de dispersión, ${count} ${plural(count, "punto", "puntos")}`,
  heading: (span) => (span ? `Tamaño y crecimiento, ${span}` : "Tamaño y crecimiento"),
  logScale: "tamaño en escala logarítmica",
  growth: "Crecimiento anual",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `Tamaño en una fecha entre ${theTime(first)} y ${theTime(last)}`;
    return years.length > 0 ? `Tamaño ${years.map(at).join(" o ")}` : "Tamaño";
  },
  sizeAt: (amount, year) => `${amount}${inYear(year)}`,
  singleText: ({ name, size, status }) => `crecimiento anual para ${name}, a partir de ${size} (${status})`,
  single: (f) => `${f.name}: ${growth(f)}; el tamaño indicado es de ${f.size}${inYear(f.year)} (${f.status}).`,
  point: (f) => `${f.name}: ${f.size}${inYear(f.year)} (${f.status}); ${growth(f)}.`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `El mayor de ${spelled(all, "un")} valores corresponde a ${names}: ${size}${inYear(year)}.`
      : `El mayor de ${spelled(all, "un")} valores lo comparten ${names}: ${size}${inYear(year)}.`,
  fastest: ({ names, rate }) => `La mayor tasa de crecimiento corresponde a ${names}: ${rate} anual.`,
  alsoFastest: (rate) => `También le corresponde la mayor tasa de crecimiento: ${rate} anual.`,
  allAlike: ({ rate }) => `Todos los tamaños son iguales, y también la tasa de crecimiento: ${rate} anual.`,
  slowest: ({ name, rate }) => `La menor tasa de crecimiento corresponde a ${name}: ${rate} anual.`,
  shrinking: ({ count, names }) =>
    `${capitalised(spelled(count, "un"))} ${plural(count, "valor desciende", "valores descienden")}: ${names}.`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "menor"] : [faster, "mayor"];
    if (faster === slower)
      return `Tamaño y crecimiento no siguen un orden común: en la mitad de ${all} pares, el valor mayor tiene la mayor tasa de crecimiento.`;
    if (most === all) return `En todos los pares, el valor mayor tiene la ${word} tasa de crecimiento.`;
    return `En ${most} de ${all} pares, el valor mayor tiene la ${word} tasa de crecimiento.`;
  },
  halves({ fastest, small, half }) {
    const last = `entre los ${spelled(half, "un")} más pequeños`;
    const first = `los ${spelled(fastest, "un")} valores con las mayores tasas de crecimiento`;
    if (small === 0) return `Ninguno de ${first} está ${last}.`;
    if (small === fastest) return `${capitalised(first)} están todos ${last}.`;
    return `De ${first}, ${spelled(small, "uno")} ${plural(small, "está", "están")} ${last}.`;
  },
  calculated: (projected) =>
    `El crecimiento es la tasa media anual del primer al último tamaño publicado${projected ? ", que es una previsión" : ""}.`,
  onlyLargest: ({ shown, all }) =>
    `Se muestran los ${spelled(shown, "uno")} mayores de ${all}; la tabla los contiene todos.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} no se ${plural(count, "dibuja", "dibujan")}, porque una tasa de crecimiento necesita dos tamaños superiores a cero y sus años: ${names}.`,
  notAllNamed: "No todos los puntos llevan nombre; la tabla los nombra todos.",
  unnamed: "Fila sin nombre",
  start: "Primer tamaño",
  end: "Último tamaño",
  columns: {
    name: "Nombre",
    startYear: "Primer año",
    startStatus: "Primer estado",
    endYear: "Último año",
    endStatus: "Último estado",
  },
};
