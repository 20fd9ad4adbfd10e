import type { RankedFigure, RankingWords } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { capitalised, leftOut, plural, rows, spelled, theTime } from "../../language/fr/grammar.js";

const said = ({ value, year, status }: RankedFigure): string => {
  const more = status ? `${common.status[status]}${year && ` pour ${theTime(year)}`}` : year;
  return more ? `${value} (${more})` : value;
};

export const fr: RankingWords = {
  label: (count) => `Classement en barres, ${count} ${plural(count, "barre", "barres")}`,
  first({ names, count, value, all }) {
    if (all === 1) return `Seule valeur\u00a0: ${names}, avec ${said(value)}.`;
    if (count === all) return `Les ${spelled(count, "une")} valeurs sont égales\u00a0: ${said(value)}.`;
    return count === 1
      ? `Au premier rang sur ${spelled(all, "un")}\u00a0: ${names}, avec ${said(value)}.`
      : `Au premier rang sur ${spelled(all, "un")}, à égalité\u00a0: ${names}, avec ${said(value)}.`;
  },
  last({ names, count, value, ratio }) {
    const place =
      count === 1
        ? `Au dernier rang\u00a0: ${names}, avec ${said(value)}`
        : `Au dernier rang, à égalité\u00a0: ${names}, avec ${said(value)}`;
    if (!ratio) return `${place}.`;
    return ratio.times
      ? `${place}\u202f; la première valeur représente ${ratio.text} fois la dernière.`
      : `${place}\u202f; la première valeur est supérieure de ${ratio.text}.`;
  },
  ties: ({ count, ranks, names }) =>
    count === 1 ? `Au rang ${ranks}, à égalité\u00a0: ${names}.` : `Les rangs ${ranks} sont partagés.`,
  missing: (names) => `Aucune valeur n’est publiée pour ${names}.`,
  row({ name, rank, of, shared, value }) {
    if (rank === null) return `${name}\u00a0: donnée non disponible${value.year && ` pour ${theTime(value.year)}`}.`;
    return `${name}\u00a0: rang ${rank} sur ${of}${shared ? " à égalité" : ""}, ${said(value)}.`;
  },
  unnamed: (row) => `Ligne ${row}`,
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} sans valeur pour ${theTime(year)} ${plural(count, "est laissée", "sont laissées")} de côté.`,
  leftOut: (f) => leftOut(f, "ligne"),
  columns: { name: "Nom", rank: "Rang", value: "Valeur", qualifier: "Précision", year: "Année" },
};
