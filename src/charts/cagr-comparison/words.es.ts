import type { RatesWords } from "./words.en.js";
import { capitalised, leftOut, plural, spelled, theTime, years, at } from "../../language/es/grammar.js";
import { whyRates } from "../../language/es/why-rates.js";

const una = (count: number): string => spelled(count, "una");

/** "es superior", "son superiores". */
const are = (count: number, way: string): string => plural(count, `es ${way}`, `son ${way}es`);

export const es: RatesWords = {
  ...whyRates,
  label: (count) => `Comparación de tasas de crecimiento, ${count} ${plural(count, "fila", "filas")}`,
  heading: "Tasas de crecimiento calculadas e indicadas",
  subheading: (span) =>
    `Tasa de crecimiento anual compuesta, en\u00a0%${span && `, ${span}`}: calculada a partir del primer y del último valor publicados, y según la indica la fuente`,
  key: { calculated: "Calculada a partir de los valores publicados", stated: "Indicada por la fuente" },
  heads: { calculated: "Calculada", stated: "Indicada", gap: "Diferencia, pp" },
  cells: { matches: "coincide", noRate: "sin tasa", notStated: "no indicada" },
  pair: (calculated, stated) => (calculated ? `${calculated} frente a ${stated}` : `${stated} indicada`),
  counts({ all, match, higher, lower, others: apart }) {
    const rates = apart > 0 ? "tasas indicadas comparables" : "tasas indicadas";
    const way = higher ? "superior" : "inferior";
    if (all === 1) {
      if (match) return "La tasa indicada coincide con los valores publicados, salvo redondeo.";
      return `La tasa indicada es ${way} a la que dan los valores publicados.`;
    }
    if (match === all) return `Las ${una(all)} ${rates} coinciden con los valores publicados, salvo redondeo.`;
    const both = `${una(higher)} ${are(higher, "superior")} y ${una(lower)} ${are(lower, "inferior")} a la calculada`;
    if (match === 0) {
      const rest = higher && lower ? both : `${all === 2 ? "las dos" : "todas"} son ${way}es a la calculada`;
      return `Ninguna de las ${una(all)} ${rates} coincide con los valores publicados: ${rest}.`;
    }
    const others = all - match === 1 ? "la otra" : `las otras ${una(all - match)}`;
    const rest = higher && lower ? `de las demás, ${both}` : `${others} ${are(all - match, way)} a la calculada`;
    return `${capitalised(una(match))} de las ${una(all)} ${rates} ${plural(match, "coincide", "coinciden")} con los valores publicados; ${rest}.`;
  },
  largest({ gaps, count, points, list, stated, calculated }) {
    if (count > 1) return `La mayor diferencia es de ${points}\u00a0puntos porcentuales, para ${list}.`;
    const which = gaps === 1 ? "La diferencia" : "La mayor diferencia";
    return `${which} es de ${points}\u00a0puntos porcentuales, para ${list}: ${stated} según la fuente, ${calculated} según el cálculo.`;
  },
  nothingToCompare:
    "Ninguna fila tiene a la vez una tasa indicada y otra que se pueda calcular a partir de los valores publicados.",
  laterStart: ({ gaps, from, later, years: count, agree }) => [
    `Las ${una(gaps)} diferencias aparecen donde las cifras publicadas empiezan ${at(from)}, y el redondeo no las explica.`,
    `Las tasas indicadas encajarían si abarcaran ${years(count)} desde ${theTime(later)}, a partir de valores que no se han publicado.`,
    agree ? `Donde las cifras publicadas empiezan ${at(later)}, las dos tasas coinciden.` : "",
  ],
  compared({ direction, ...f }) {
    const rates = `${f.name}${f.span && `, ${f.span}`}: ${f.calculated} según el cálculo, ${f.stated} según la fuente${f.period && ` para ${f.period}`}`;
    if (direction === "matches") return `${rates}; las dos coinciden.`;
    return `${rates}, ${f.points}\u00a0puntos ${direction === "higher" ? "más" : "menos"}.`;
  },
  uncompared({ name, calculated, stated }) {
    if (calculated) return `${name}: ${calculated} según el cálculo; no se indica ninguna tasa.`;
    return stated ? `${name}: ${stated} según la fuente; no se puede calcular ninguna.` : `${name}: sin tasa.`;
  },
  otherYears: ({ list, period }) =>
    `Sin comparar: las tasas indicadas corresponden a ${period}, y no a los años de los valores (${list}).`,
  leftOut: (f) => leftOut(f, "fila"),
  columns: {
    name: "Nombre",
    calculated: "Calculada a partir de los valores publicados, % anual",
    stated: "Indicada por la fuente, % anual",
    gap: "Diferencia, puntos porcentuales",
    within: "Salvo redondeo",
    yes: "sí",
    no: "no",
    period: "Período de los valores",
    endStatus: "Estado del último valor",
  },
};
