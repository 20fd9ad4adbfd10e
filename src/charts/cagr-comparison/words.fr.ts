import type { RatesWords } from "./words.en.js";
import { capitalised, leftOut, plural, points, spelled, years, at } from "../../language/fr/grammar.js";
import { whyRates } from "../../language/fr/why-rates.js";

const un = (count: number): string => spelled(count, "un");

/** "est supérieur", "sont supérieurs". */
const are = (count: number, way: string): string => plural(count, `est ${way}`, `sont ${way}s`);

export const fr: RatesWords = {
  ...whyRates,
  label: (count) => `Comparaison de taux de croissance, ${count} ${plural(count, "ligne", "lignes")}`,
  heading: "Taux de croissance calculés et annoncés",
  subheading: (span) =>
    `Taux de croissance annuel moyen, en\u00a0%${span && `, ${span}`}\u00a0: calculé à partir de la première et de la dernière valeur publiée, et tel que l’éditeur l’annonce`,
  key: { calculated: "Calculé à partir des valeurs publiées", stated: "Annoncé par l’éditeur" },
  heads: { calculated: "Calculé", stated: "Annoncé", gap: "Écart, points" },
  cells: { matches: "concorde", noRate: "pas de taux", notStated: "non annoncé" },
  pair: (calculated, stated) => (calculated ? `${calculated} contre ${stated}` : `${stated} annoncé`),
  counts({ all, match, higher, lower, others: apart }) {
    const more = apart > 0 ? " comparables" : "";
    const way = higher ? "supérieur" : "inférieur";
    if (all === 1) {
      if (match) return "Le taux annoncé concorde avec les valeurs publiées, à l’arrondi près.";
      return `Le taux annoncé est ${way} à celui que donnent les valeurs publiées.`;
    }
    if (match === all)
      return `Les ${un(all)} taux annoncés${more} concordent avec les valeurs publiées, à l’arrondi près.`;
    const both = `${un(higher)} ${are(higher, "supérieur")} et ${un(lower)} ${are(lower, "inférieur")} au taux calculé`;
    if (match === 0) {
      const rest = higher && lower ? both : `${all === 2 ? "les deux" : "tous"} sont ${way}s au taux calculé`;
      return `Aucun des ${un(all)} taux annoncés${more} ne concorde avec les valeurs publiées\u00a0: ${rest}.`;
    }
    const others = all - match === 1 ? "l’autre" : `les ${un(all - match)} autres`;
    const rest = higher && lower ? `parmi les autres, ${both}` : `${others} ${are(all - match, way)} au taux calculé`;
    const some = `${capitalised(un(match))} ${plural(match, "taux annoncé", "taux annoncés")} sur les ${un(all)}${more}`;
    return `${some} ${plural(match, "concorde", "concordent")} avec les valeurs publiées\u202f; ${rest}.`;
  },
  largest({ gaps, count, points: gap, list, stated, calculated }) {
    if (count > 1) return `Le plus grand écart est de ${points(gap)}, pour ${list}.`;
    const which = gaps === 1 ? "L’écart" : "Le plus grand écart";
    return `${which} est de ${points(gap)}, pour ${list}\u00a0: ${stated} selon l’éditeur, ${calculated} selon le calcul.`;
  },
  nothingToCompare: "Aucune ligne n’a à la fois un taux annoncé et un taux calculable à partir des valeurs publiées.",
  laterStart: ({ gaps, from, later, years: count, agree }) => [
    `Les ${un(gaps)} écarts apparaissent là où les chiffres publiés commencent ${at(from)}, et l’arrondi ne les explique pas.`,
    `Les taux annoncés conviendraient s’ils portaient sur ${years(count)} à compter de ${later}, à partir de valeurs qui ne sont pas publiées.`,
    agree ? `Là où les chiffres publiés commencent ${at(later)}, les deux taux concordent.` : "",
  ],
  compared({ direction, ...f }) {
    const rates = `${f.name}${f.span && `, ${f.span}`}\u00a0: ${f.calculated} selon le calcul, ${f.stated} selon l’éditeur${f.period && ` pour ${f.period}`}`;
    if (direction === "matches") return `${rates}, les deux concordent.`;
    return `${rates}, soit ${points(f.points)} de ${direction === "higher" ? "plus" : "moins"}.`;
  },
  uncompared({ name, calculated, stated }) {
    if (calculated) return `${name}\u00a0: ${calculated} selon le calcul, aucun taux annoncé.`;
    return stated ? `${name}\u00a0: ${stated} selon l’éditeur, aucun taux calculable.` : `${name}\u00a0: pas de taux.`;
  },
  otherYears: ({ list, period }) =>
    `Non comparé\u00a0: les taux annoncés portent sur ${period}, et non sur les années des valeurs (${list}).`,
  leftOut: (f) => leftOut(f, "ligne"),
  columns: {
    name: "Nom",
    calculated: "Calculé à partir des valeurs publiées, % par an",
    stated: "Annoncé par l’éditeur, % par an",
    gap: "Écart, points de pourcentage",
    within: "À l’arrondi près",
    yes: "oui",
    no: "non",
    period: "Période des valeurs",
    endStatus: "Statut de la dernière valeur",
  },
};
