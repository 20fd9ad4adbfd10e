import type { StackWords } from "./words.en.js";
import { at, capitalised, inFull, plural, quoted, spelled, than, theTime, ends } from "../../language/fr/grammar.js";

export const fr: StackWords = {
  label: (parts, columns) =>
    `Graphique en colonnes empilées, ${parts} ${plural(parts, "segment", "segments")} dans ${columns} ${plural(columns, "colonne", "colonnes")}`,
  shareOf: "% du total",
  totalMoved: ({ direction, change, projected, ...f }) => {
    const [ahead, past] = direction === "rose" ? ["passer", "est passé"] : ["reculer", "a reculé"];
    return `Le total ${projected ? `devrait ${ahead}` : past} ${ends(f)}, soit ${change}.`;
  },
  totalSame: ({ from, fromYear, toYear }) => `Le total est de ${from} ${at(fromYear)} comme ${at(toYear)}.`,
  addedMost: ({ name, change, from, to }) =>
    `La plus forte hausse revient à ${name}\u00a0: ${change}, de ${from} à ${to}.`,
  noneAdded: ({ fromYear, toYear }) => `Aucun segment n’est plus grand ${at(toYear)} ${than(fromYear)}.`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `Le plus fort gain de part revient à ${name}\u00a0: de ${from} ${at(fromYear)} à ${to} ${at(toYear)}.`,
  sharesSame: ({ fromYear, toYear }) => `Aucun segment n’a une plus grande part ${at(toYear)} ${than(fromYear)}.`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `Un segment est publié pour ${theTime(year)}\u00a0: ${largest}, avec ${value}.`
      : `${capitalised(at(year))}, la plus grande des ${spelled(count, "une")} valeurs revient à ${largest}\u00a0: ${value}.`,
  largest: ({ name, share, year }) =>
    `${capitalised(at(year))}, la plus grande part revient à ${name}\u00a0: ${share} du total.`,
  forecastBegins: (year) => `La prévision commence ${at(year)}.`,
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}\u00a0: derrière ${list} ${at(fromYear)}, devant ${at(toYear)}.`,
  sameOrder: ({ fromYear, toYear }) =>
    `L’ordre des segments selon leur taille est le même ${at(fromYear)} et ${at(toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    `${name}, ${inFull(year)}\u00a0: ${value} (${status})${share && `, ${share} du total`}.`,
  pointMissing: ({ name, year }) => `${name}, ${inFull(year)}\u00a0: donnée non disponible.`,
  spaced: ({ shown, all }) =>
    `${capitalised(spelled(shown, "une"))} colonnes sur ${all} sont représentées, à intervalles réguliers jusqu’à la dernière\u202f; le tableau les contient toutes.`,
  missing: ({ list, percent }) =>
    `Aucune valeur n’a été publiée pour ${list}\u202f; là où il manque un segment, il n’y a pas de ${percent ? "parts" : "total"}.`,
  missingPart: ({ name, years }) => `${name} (${years})`,
  combined: ({ name, count, names }) =>
    `${quoted(name)} regroupe ${spelled(count, "un")} ${plural(count, "segment", "segments")}\u00a0: ${names}.`,
  notWhole: ({ list }) => `Les parts publiées ne totalisent pas toujours 100\u00a0%\u00a0: ${list}.`,
  yearSum: ({ year, sum }) => `${sum} ${at(year)}`,
  unnamed: "Segment sans nom",
  part: "Segment",
  year: "Année",
  value: "Valeur",
  share: "Part",
};
