import type { RatesWords } from "./words.en.js";
import { capitalised, leftOut, ofTime, plural, points, spelled, theTime, years } from "../../language/fr/grammar.js";

const from = (first: string, last: string): string =>
  first && last ? `à partir des valeurs ${ofTime(first)} et ${theTime(last)}` : "à partir des valeurs publiées";

const un = (count: number): string => spelled(count, "un");

/** "est supérieur", "sont supérieurs". */
const are = (count: number, way: string): string => plural(count, `est ${way}`, `sont ${way}s`);

export const fr: RatesWords = {
  label: (count) => `Comparaison de taux de croissance, ${count} ${plural(count, "ligne", "lignes")}`,
  heading: "Taux de croissance calculés et annoncés",
  subheading: (span) =>
    `Taux de croissance annuel moyen, en\u00a0%${span && `, ${span}`}\u00a0: calculé à partir de la première et de la dernière valeur publiée, et tel que l’éditeur l’annonce`,
  keyCalculated: "Calculé à partir des valeurs publiées",
  keyStated: "Annoncé par l’éditeur",
  calculated: "Calculé",
  stated: "Annoncé",
  gap: "Écart, points",
  matches: "concorde",
  noRate: "pas de taux",
  notStated: "non annoncé",
  pair: (calculated, stated) => `${calculated} contre ${stated}`,
  onlyStated: (stated) => `${stated} annoncé`,
  counts({ all, match, higher, lower }) {
    const way = higher ? "supérieur" : "inférieur";
    if (all === 1) {
      if (match) return "Le taux annoncé concorde avec les valeurs publiées, à l’arrondi près.";
      return `Le taux annoncé est ${way} à celui que donnent les valeurs publiées.`;
    }
    if (match === all) return `Les ${un(all)} taux annoncés concordent avec les valeurs publiées, à l’arrondi près.`;
    const both = `${un(higher)} ${are(higher, "supérieur")} et ${un(lower)} ${are(lower, "inférieur")} au taux calculé`;
    if (match === 0) {
      const rest = higher && lower ? both : `${all === 2 ? "les deux" : "tous"} sont ${way}s au taux calculé`;
      return `Aucun des ${un(all)} taux annoncés ne concorde avec les valeurs publiées\u00a0: ${rest}.`;
    }
    const others = all - match === 1 ? "l’autre" : `les ${un(all - match)} autres`;
    const rest = higher && lower ? `parmi les autres, ${both}` : `${others} ${are(all - match, way)} au taux calculé`;
    const some = `${capitalised(un(match))} ${plural(match, "taux annoncé", "taux annoncés")} sur ${un(all)}`;
    return `${some} ${plural(match, "concorde", "concordent")} avec les valeurs publiées\u202f; ${rest}.`;
  },
  largest({ gaps, points: gap, names, list, stated, calculated }) {
    if (names.length > 1) return `Le plus grand écart est de ${points(gap)}, pour ${list}.`;
    const which = gaps === 1 ? "L’écart" : "Le plus grand écart";
    return `${which} est de ${points(gap)}, pour ${list}\u00a0: ${stated} selon l’éditeur, ${calculated} selon le calcul.`;
  },
  nothingToCompare: "Aucune ligne n’a à la fois un taux annoncé et un taux calculable à partir des valeurs publiées.",
  matching: ({ count, list }) => `${plural(count, "Le taux concorde", "Les taux concordent")} pour ${list}.`,
  withoutStated: (list) => `Aucun taux n’est annoncé pour ${list}.`,
  withoutRate: (list) =>
    `Aucun taux ne peut être calculé pour ${list}, car il y faut deux valeurs datées supérieures à zéro.`,
  laterStart({ gaps, from: base, later, years: count, agree }) {
    const first = `Les ${un(gaps)} écarts apparaissent là où la base publiée date ${ofTime(base)}, et ${gaps === 2 ? "les deux" : "tous"} sont trop grands pour venir d’un arrondi.`;
    const fits = `Une explication convient\u00a0: les taux annoncés portent sur ${years(count)} à partir d’une valeur ${ofTime(later)} qui n’est pas publiée.`;
    return `${first} ${fits}${agree ? ` Là où la base publiée date ${ofTime(later)}, les deux taux concordent.` : ""}`;
  },
  outside({ gaps, all }) {
    const some = `${capitalised(un(gaps))} ${plural(gaps, "taux annoncé", "taux annoncés")} sur ${un(all)}`;
    const rates = all === 1 ? "Le taux annoncé" : gaps === all ? `Les ${un(all)} taux annoncés` : some;
    return `${rates} ${plural(gaps, "sort", "sortent")} de ce que permet l’arrondi des chiffres publiés.`;
  },
  compared({ name, calculated, stated, from: first, to, period, points: gap, direction }) {
    const rates = `${name}\u00a0: ${calculated} par an selon notre calcul ${from(first, to)}, ${stated} selon l’éditeur${period && ` pour ${period}`}`;
    if (direction === "matches") return `${rates}\u202f; les deux concordent, à l’arrondi près.`;
    const way = direction === "higher" ? "supérieur" : "inférieur";
    return `${rates}\u202f; le taux annoncé est ${way} de ${points(gap)}.`;
  },
  needs: ({ year, base }) =>
    `Compté à partir ${ofTime(year)}, il ne tient que si la valeur ${ofTime(year)} était d’environ ${base}.`,
  calculatedOnly: ({ name, calculated, from: first, to }) =>
    `${name}\u00a0: ${calculated} par an selon notre calcul ${from(first, to)}\u202f; aucun taux n’est annoncé.`,
  otherYears: ({ list, period }) =>
    `Non comparé\u00a0: les taux annoncés portent sur ${period}, et non sur les années des valeurs (${list}).`,
  statedOnly: ({ name, stated }) =>
    `${name}\u00a0: ${stated} par an selon l’éditeur\u202f; aucun taux ne peut être calculé à partir des valeurs publiées.`,
  neither: (name) =>
    `${name}\u00a0: aucun taux n’est annoncé, et aucun ne peut être calculé à partir des valeurs publiées.`,
  leftOut: (f) => leftOut(f, "ligne"),
  yes: "oui",
  no: "non",
  columns: {
    name: "Nom",
    calculated: "Calculé à partir des valeurs publiées, % par an",
    stated: "Annoncé par l’éditeur, % par an",
    gap: "Écart, points de pourcentage",
    within: "À l’arrondi près",
    period: "Période des valeurs",
    endStatus: "Statut de la dernière valeur",
  },
};
