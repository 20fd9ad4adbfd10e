import type { StackWords } from "./words.en.js";
import { at, ends, inFull, plural, quoted, spelled, than, theTime } from "../../language/fr/grammar.js";

export const fr: StackWords = {
  label: (parts, columns) =>
    `Graphique en colonnes empilées, ${parts} ${plural(parts, "segment", "segments")} dans ${columns} ${plural(columns, "colonne", "colonnes")}`,
  total: ({ direction, change, projected, ...f }) => {
    if (direction === "same") return `Le total est de ${f.from} ${at(f.fromYear)} comme ${at(f.toYear)}.`;
    const [ahead, past] = direction === "rose" ? ["passer", "est passé"] : ["reculer", "a reculé"];
    return `Le total ${projected ? `devrait ${ahead}` : past} ${ends(f)}, soit ${change}.`;
  },
  grewMost: ({ name, share, ...f }) =>
    share
      ? `Le plus fort gain de part revient à ${name}\u00a0: ${ends(f)}.`
      : `La plus forte hausse revient à ${name}\u00a0: ${ends(f)}.`,
  noneGrew: ({ fromYear, toYear, share }) =>
    share
      ? `Aucun segment n’a une plus grande part ${at(toYear)} ${than(fromYear)}.`
      : `Aucun segment n’est plus grand ${at(toYear)} ${than(fromYear)}.`,
  largest({ names, sharing, of, year, value, share }) {
    if (of === 1) return `Un seul segment est publié pour ${theTime(year)}\u00a0: ${names}, avec ${value}.`;
    return sharing === 1
      ? `Le plus grand des ${spelled(of, "un")} segments ${at(year)}\u00a0: ${names}, avec ${value}${share && ` (${share} du total)`}.`
      : `Les plus grands des ${spelled(of, "un")} segments ${at(year)}, à égalité\u00a0: ${names}, avec ${value}.`;
  },
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}\u00a0: derrière ${list} ${at(fromYear)}, devant ${at(toYear)}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `L’ordre des segments selon leur taille est le même ${at(fromYear)} et ${at(toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    value
      ? `${name}, ${inFull(year)}\u00a0: ${value} (${status})${share && `, ${share} du total`}.`
      : `${name}, ${inFull(year)}\u00a0: donnée non disponible.`,
  spaced: ({ shown, all }) =>
    shown === 1
      ? `Une seule des ${all} colonnes est représentée, la dernière\u202f; le tableau les contient toutes.`
      : `Seules ${spelled(shown, "une")} des ${all} colonnes sont représentées, à intervalles réguliers jusqu’à la dernière\u202f; le tableau les contient toutes.`,
  missing: ({ list, share }) =>
    `Aucune valeur n’est publiée pour ${list}\u202f; là où il manque un segment, il n’y a pas de ${share ? "parts" : "total"}.`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} regroupe ${spelled(count, "un")} ${plural(count, "segment", "segments")}\u00a0: ${names}.`,
  notWhole: (list) => `Les parts publiées ne totalisent pas toujours 100\u00a0%\u00a0: ${list}.`,
  unnamed: "Segment sans nom",
  year: "Année",
  columns: { part: "Segment", value: "Valeur", share: "Part", shareOf: "% du total" },
};
