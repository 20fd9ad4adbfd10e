import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { common } from "../../language/fr/common.js";
import { capitalised, leftOut, plural, rows, spelled, theTime } from "../../language/fr/grammar.js";

const said = ({ value, year, status }: SaidFigure): string =>
  `${value} (${common.status[status]}${year && ` pour ${theTime(year)}`})`;

export const fr: RankingWords = {
  label: (count) => `Classement en barres, ${count} ${plural(count, "barre", "barres")}`,
  heading: "Classement",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `Une valeur est publiée, pour ${name}\u00a0: ${said(value)}.`,
  nothing: "Aucune ligne n’a de valeur à classer.",
  first: ({ count, list, all, value }) =>
    `Au premier rang sur ${spelled(all, "un")}${count === 1 ? "" : ", à égalité"}\u00a0: ${list}, avec ${said(value)}.`,
  last({ count, list, value, ratio }) {
    const place = `Au dernier rang${count === 1 ? "" : ", à égalité"}\u00a0: ${list}, avec ${said(value)}`;
    return ratio ? `${place}\u202f; la première valeur représente ${ratio} fois la dernière.` : `${place}.`;
  },
  allEqual: ({ count, value }) => `Les ${rows(count)} ont la même valeur\u00a0: ${said(value)}.`,
  tie: ({ count, list, rank, value }) => `Au rang ${rank}, à égalité\u00a0: ${list || rows(count)}, avec ${value}.`,
  ties: (count) => `${capitalised(spelled(count, "un"))} rangs sont partagés.`,
  missing: ({ count, list }) => `Aucune valeur n’est publiée pour ${list || rows(count)}.`,
  row: ({ name, rank, of, shared, value }) =>
    `${name}\u00a0: rang ${rank} sur ${of}${shared ? " à égalité" : ""}, ${said(value)}.`,
  rowMissing: ({ name, year }) => `${name}\u00a0: donnée non disponible${year && ` pour ${theTime(year)}`}.`,
  unnamed: (row) => `Ligne ${row}`,
  sharedRank: "«\u202f=\u202f» indique un rang partagé.",
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} sans valeur pour ${theTime(year)} ${plural(count, "est laissée", "sont laissées")} de côté.`,
  leftOut: (f) => leftOut(f, "ligne"),
  columns: { name: "Nom", rank: "Rang", value: "Valeur", qualifier: "Précision", year: "Année" },
};
