import type { GrowthWords } from "./words.en.js";
import { at, capitalised, inFull, ofTime, plural, spelled, theTime, years, moved } from "../../language/es/grammar.js";
import { whyRates } from "../../language/es/why-rates.js";

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
  single: ({ value, year, status }) => `Hay un valor publicado: ${value} para ${theTime(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `Entre ${spelled(count, "una")} series, el mayor valor ${ofTime(year)} corresponde a ${names}: ${value}.`,
  fastest: ({ names, span, change }) => `El mayor crecimiento corresponde a ${names}: ${change} (${span}).`,
  forecastBegins: (year) => `La primera previsión publicada es para ${theTime(year)}.`,
  extremes: (f) => `Los valores publicados van de ${f.low} ${at(f.lowYear)} a ${f.high} ${at(f.highYear)}.`,
  falls: (times, format) => `El valor baja ${format.list(times.map(at))}.`,
  modelled({ span, count, rate }) {
    const how = rate
      ? `al ${rate} anual, como sugieren las dos cifras publicadas`
      : "a tasa constante entre los valores publicados contiguos";
    return count === 1
      ? `${span ? `El valor de ${span} no se ha publicado` : "Un valor no se ha publicado"}; se ha interpolado ${how}.`
      : `${span ? `Los valores de ${span} no se han publicado` : `${capitalised(spelled(count, "un"))} valores no se han publicado`}; se han interpolado ${how}.`;
  },
  missing: (times, format) => `No se publicó ningún valor para ${format.list(times.map(theTime))}.`,
  linesLeftOut: ({ shown, all }) =>
    `Solo se muestran ${spelled(shown, "una")} de ${all} series: las destacadas y las que terminan más arriba; la tabla las contiene todas.`,
  reached: ({ shown, all }) =>
    `El teclado y el puntero recorren ${spelled(shown, "uno")} de ${all} valores, entre ellos los máximos y los mínimos; la tabla los contiene todos.`,
  notAllNamed: (count) =>
    `Solo llevan nombre ${spelled(count, "una")} series: las destacadas y las que terminan más arriba; la tabla las nombra todas.`,
  point: ({ name, year, value, status, change, fromYear }) =>
    `${named(name, year)}: ${value} (${status})${change && `; desde ${theTime(fromYear)}: ${change}`}.`,
  pointMissing: ({ name, year }) => `${named(name, year)}: sin datos.`,
  pointModelled: ({ name, year, value }) =>
    `${named(name, year)}: alrededor de ${value} (interpolación, dato no publicado).`,
  bracket: (change, count) => `${change} en ${years(count)}`,
  bracketRate: (change, rate) => `${change && `${change}, `}o un ${rate} anual`,
  ...whyRates,
  scaleLog: "escala logarítmica",
  scaleIndex: (year) => `índice, ${year} = 100`,
  notPositive:
    "Una escala logarítmica o un índice necesitan valores superiores a cero, por lo que la escala es lineal.",
  columns: { year: "Año", value: "Valor", series: "Serie" },
};
