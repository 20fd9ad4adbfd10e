import type { GrowthWords } from "./words.en.js";
import { at, capitalised, inFull, ofTime, plural, spelled, theTime, years, moved } from "../../language/es/grammar.js";

const named = (name: string, year: string): string => (name ? `${name}, ${inFull(year)}` : capitalised(inFull(year)));

export const es: GrowthWords = {
  label: (kind, count) =>
    kind === "columns"
      ? `Gráfico de columnas, ${count} ${plural(count, "columna", "columnas")}`
      : `Gráfico de líneas, ${count} ${plural(count, "punto", "puntos")}`,
  moved: (f) => moved("el valor", f),
  unchanged: ({ from, fromYear, toYear }) => `El valor es de ${from} tanto ${at(fromYear)} como ${at(toYear)}.`,
  rate({ rate, years: count, falling }) {
    if (count === 1) return `Equivale a ${falling ? "una variación" : "un crecimiento"} del ${rate} en un año.`;
    return falling
      ? `Equivale a una tasa anual compuesta del ${rate} durante ${years(count)}.`
      : `Equivale a una tasa de crecimiento anual compuesta del ${rate} durante ${years(count)}.`;
  },
  noRate: "No se puede dar una tasa anual cuando un valor no es superior a cero.",
  single: ({ value, year, status }) => `Hay un valor publicado: ${value} para ${theTime(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `Entre ${spelled(count, "una")} series, el mayor valor ${ofTime(year)} corresponde a ${names}: ${value}.`,
  fastest: ({ names, span, change }) => `El mayor crecimiento corresponde a ${names}: ${change} (${span}).`,
  forecastBegins: (year) => `La previsión comienza ${at(year)}.`,
  highest: ({ value, year }) => `El mayor valor publicado es de ${value}, ${at(year)}.`,
  lowest: ({ value, year }) => `El menor valor publicado es de ${value}, ${at(year)}.`,
  falls: (times, format) => `El valor baja ${format.list(times.map(at))}.`,
  modelledSpan: ({ span, count, rate }) =>
    count === 1
      ? `El valor de ${span} no figura en el informe. Se ha interpolado al ${rate} anual para mostrar la trayectoria que suponen las dos cifras publicadas.`
      : `Los valores de ${span} no figuran en el informe. Se han interpolado al ${rate} anual para mostrar la trayectoria que suponen las dos cifras publicadas.`,
  modelledVarious: (count) =>
    count === 1
      ? "Un valor no figura en el informe. Se ha interpolado a tasa constante entre los valores publicados contiguos."
      : `${capitalised(spelled(count, "un"))} valores no figuran en el informe. Se han interpolado a tasa constante entre los valores publicados contiguos.`,
  missing: (times, format) => `No se publicó ningún valor para ${format.list(times.map(theTime))}.`,
  linesLeftOut: ({ shown, all }) =>
    `Solo se muestran ${spelled(shown, "una")} de ${all} series: las destacadas y las que terminan más arriba; la tabla las contiene todas.`,
  reached: ({ shown, all }) =>
    `El teclado y el puntero recorren ${spelled(shown, "uno")} de ${all} valores, entre ellos los máximos y los mínimos; la tabla los contiene todos.`,
  notAllNamed: (count) =>
    `Solo llevan nombre ${spelled(count, "una")} series: las destacadas y las que terminan más arriba; la tabla las nombra todas.`,
  point: ({ name, year, value, status }) => `${named(name, year)}: ${value} (${status}).`,
  pointChanged: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}: ${value} (${status}); desde ${theTime(fromYear)}: ${change}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}: sin datos.`,
  pointModelled: ({ name, year, value }) =>
    `${named(name, year)}: alrededor de ${value} (interpolación, dato no publicado).`,
  bracketTimes: (multiple, count) => `${multiple} en ${years(count)}`,
  bracketRate: (rate) => `o un ${rate} anual`,
  bracket: (multiple, rate, count) => `${multiple} en ${years(count)}, o un ${rate} anual`,
  change: (change, count) => `${change} en ${years(count)}`,
  singleYear: (year, status) => `${year} (${status})`,
  onlyOne: "Solo hay un valor publicado, por lo que no se puede mostrar ningún crecimiento.",
  why: "¿Por qué dos tasas de crecimiento?",
  calculated: ({ from, fromYear, to, toYear, years: count }) =>
    `anual lleva de ${from} (${fromYear}) a ${to} (${toYear}): es nuestro cálculo para ${years(count)}.`,
  statedFits: ({ span, base, baseYear }) =>
    `anual es lo que indica la fuente para ${span}. Solo encaja si el valor ${ofTime(baseYear)} fue de alrededor de ${base}, dato que no se ha publicado.`,
  statedNoPeriod: ({ span, years: count, base, baseYear }) =>
    `anual es lo que indica la fuente, sin decir para qué años. Para ${years(count)}, ${span}, solo encaja si el valor ${ofTime(baseYear)} fue de alrededor de ${base}, dato que no se ha publicado.`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `anual es lo que indica la fuente para ${span}. Solo encaja si el valor ${ofTime(baseYear)} fue de alrededor de ${base}; la cifra publicada es ${published}.`,
  scaleLog: "escala logarítmica",
  scaleIndex: (year) => `índice, ${year} = 100`,
  notPositive:
    "Una escala logarítmica o un índice necesitan valores superiores a cero, por lo que la escala es lineal.",
  year: "Año",
  value: "Valor",
  series: "Serie",
};
