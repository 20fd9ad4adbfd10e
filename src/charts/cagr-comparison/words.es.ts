import type { RatesWords } from "./words.en.js";
import { capitalised, leftOut, ofTime, plural, spelled, theTime, years } from "../../language/es/grammar.js";

const from = (first: string, last: string): string =>
  first && last ? `a partir de los valores ${ofTime(first)} y ${theTime(last)}` : "a partir de los valores publicados";

const una = (count: number): string => spelled(count, "una");

/** "es superior", "son superiores". */
const are = (count: number, way: string): string => plural(count, `es ${way}`, `son ${way}es`);

export const es: RatesWords = {
  label: (count) => `Comparación de tasas de crecimiento, ${count} ${plural(count, "fila", "filas")}`,
  heading: "Tasas de crecimiento calculadas e indicadas",
  subheading: (span) =>
    `Tasa de crecimiento anual compuesta, en\u00a0%${span && `, ${span}`}: calculada a partir del primer y del último valor publicados, y según la indica la fuente`,
  keyCalculated: "Calculada a partir de los valores publicados",
  keyStated: "Indicada por la fuente",
  calculated: "Calculada",
  stated: "Indicada",
  gap: "Diferencia, pp",
  matches: "coincide",
  noRate: "sin tasa",
  notStated: "no indicada",
  pair: (calculated, stated) => `${calculated} frente a ${stated}`,
  onlyStated: (stated) => `${stated} indicada`,
  counts({ all, match, higher, lower }) {
    const way = higher ? "superior" : "inferior";
    if (all === 1) {
      if (match) return "La tasa indicada coincide con los valores publicados, salvo redondeo.";
      return `La tasa indicada es ${way} a la que dan los valores publicados.`;
    }
    if (match === all) return `Las ${una(all)} tasas indicadas coinciden con los valores publicados, salvo redondeo.`;
    const both = `${una(higher)} ${are(higher, "superior")} y ${una(lower)} ${are(lower, "inferior")} a la calculada`;
    if (match === 0) {
      const rest = higher && lower ? both : `${all === 2 ? "las dos" : "todas"} son ${way}es a la calculada`;
      return `Ninguna de las ${una(all)} tasas indicadas coincide con los valores publicados: ${rest}.`;
    }
    const others = all - match === 1 ? "la otra" : `las otras ${una(all - match)}`;
    const rest = higher && lower ? `de las demás, ${both}` : `${others} ${are(all - match, way)} a la calculada`;
    return `${capitalised(una(match))} de ${una(all)} tasas indicadas ${plural(match, "coincide", "coinciden")} con los valores publicados; ${rest}.`;
  },
  largest({ gaps, points, names, list, stated, calculated }) {
    if (names.length > 1) return `La mayor diferencia es de ${points}\u00a0puntos porcentuales, para ${list}.`;
    const which = gaps === 1 ? "La diferencia" : "La mayor diferencia";
    return `${which} es de ${points}\u00a0puntos porcentuales, para ${list}: ${stated} según la fuente, ${calculated} según el cálculo.`;
  },
  nothingToCompare:
    "Ninguna fila tiene a la vez una tasa indicada y otra que se pueda calcular a partir de los valores publicados.",
  matching: ({ count, list }) => `${plural(count, "La tasa coincide", "Las tasas coinciden")} para ${list}.`,
  withoutStated: (list) => `No se indica ninguna tasa para ${list}.`,
  withoutRate: (list) =>
    `No se puede calcular ninguna tasa para ${list}: hacen falta dos valores con fecha y superiores a cero.`,
  laterStart({ gaps, from: base, later, years: count, agree }) {
    const first = `Las ${una(gaps)} diferencias aparecen donde la base publicada es ${ofTime(base)}, y ${gaps === 2 ? "las dos" : "todas"} son demasiado grandes para deberse al redondeo.`;
    const fits = `Hay una explicación que encaja: las tasas indicadas abarcan ${years(count)} desde un valor ${ofTime(later)} que no se ha publicado.`;
    return `${first} ${fits}${agree ? ` Donde la base publicada es ${ofTime(later)}, las dos tasas coinciden.` : ""}`;
  },
  outside({ gaps, all }) {
    const some = `${capitalised(una(gaps))} de ${una(all)} tasas indicadas`;
    const rates = all === 1 ? "La tasa indicada" : gaps === all ? `Las ${una(all)} tasas indicadas` : some;
    return `${rates} ${plural(gaps, "queda", "quedan")} fuera de lo que permite el redondeo de las cifras publicadas.`;
  },
  compared({ name, calculated, stated, from: first, to, period, points, direction }) {
    const rates = `${name}: ${calculated} anual según nuestro cálculo ${from(first, to)}, ${stated} según la fuente${period && ` para ${period}`}`;
    if (direction === "matches") return `${rates}; las dos coinciden, salvo redondeo.`;
    const way = direction === "higher" ? "superior" : "inferior";
    return `${rates}; la tasa indicada es ${points}\u00a0puntos porcentuales ${way}.`;
  },
  needs: ({ year, base }) =>
    `Contada desde ${theTime(year)}, solo encaja si el valor ${ofTime(year)} fue de alrededor de ${base}.`,
  calculatedOnly: ({ name, calculated, from: first, to }) =>
    `${name}: ${calculated} anual según nuestro cálculo ${from(first, to)}; no se indica ninguna tasa.`,
  otherYears: ({ list, period }) =>
    `Sin comparar: las tasas indicadas corresponden a ${period}, y no a los años de los valores (${list}).`,
  statedOnly: ({ name, stated }) =>
    `${name}: ${stated} anual según la fuente; no se puede calcular ninguna tasa a partir de los valores publicados.`,
  neither: (name) => `${name}: no se indica ninguna tasa ni se puede calcular a partir de los valores publicados.`,
  leftOut: (f) => leftOut(f, "fila"),
  yes: "sí",
  no: "no",
  columns: {
    name: "Nombre",
    calculated: "Calculada a partir de los valores publicados, % anual",
    stated: "Indicada por la fuente, % anual",
    gap: "Diferencia, puntos porcentuales",
    within: "Salvo redondeo",
    period: "Período de los valores",
    endStatus: "Estado del último valor",
  },
};
