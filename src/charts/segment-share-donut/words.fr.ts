import type { DonutWords } from "./words.en.js";
import { capitalised, plural, points, quoted, spelled } from "../../language/fr/grammar.js";

const segments = (count: number): string => `${spelled(count, "un")} ${plural(count, "segment", "segments")}`;

const figures = (...parts: string[]): string => parts.filter(Boolean).join(", ");

export const fr: DonutWords = {
  label: (count) => `Graphique en anneau, ${count} ${plural(count, "segment", "segments")}`,
  shareOf: "Part du total, en\u00a0%",
  largest: ({ names, share, count }) =>
    count === 1
      ? `La plus grande part revient à ${names}\u00a0: ${share}.`
      : `${capitalised(segments(count))} ont la plus grande part, ${share} chacun\u00a0: ${names}.`,
  equal: ({ count, share }) => `Les ${segments(count)} ont la même part\u00a0: ${share}.`,
  top: ({ count, names, share }) =>
    names
      ? `Les ${spelled(count, "un")} plus grands, ${names}, représentent ensemble ${share}.`
      : `Les ${spelled(count, "un")} plus grands représentent ensemble ${share}.`,
  smallest: ({ name, share }) => `La plus petite part revient à ${name}\u00a0: ${share}.`,
  total: ({ count, share, rounded }) =>
    `Les ${segments(count)} totalisent ${share}${rounded ? ", car chacun est arrondi" : ""}.`,
  only: ({ name, share, isAmount }) => `Une ${isAmount ? "valeur" : "part"} est publiée\u00a0: ${share} pour ${name}.`,
  rest: ({ name, share, sum }) =>
    `Ce qui manque à 100\u00a0% figure sous ${quoted(name)}, avec ${share}\u202f; ce chiffre est calculé, 100\u00a0−\u00a0${sum}, et non publié.`,
  rounding: (half) => `Les parts publiées sont arrondies, et chacune peut donc s’écarter de ${points(half)} au plus.`,
  calculated: (amount) => `Les parts sont calculées à partir des valeurs publiées, dont la somme est de ${amount}.`,
  notWhole: ({ share, below }) =>
    `Les parts publiées totalisent ${share} et non 100\u00a0%\u202f; ${below ? "la partie ouverte de l’anneau ne figure pas dans les données" : "l’anneau entier est réparti selon leurs proportions"}.`,
  combined: ({ name, count, names }) => `${quoted(name)} regroupe ${segments(count)}\u00a0: ${names}.`,
  missing: (names) => `Aucune valeur n’a été publiée pour ${names}.`,
  nothing: "Toutes les valeurs publiées sont nulles.",
  part({ name, share, amount, status, count }) {
    const what = count > 1 ? `${name}, ${segments(count)} ensemble` : name;
    return share ? `${what}\u00a0: ${figures(share, amount, status)}.` : `${name}\u00a0: donnée non disponible.`;
  },
  partRest: ({ name, share, sum }) =>
    `${name}\u00a0: ${share}, ce qui manque à 100 après ${sum}\u202f; chiffre calculé, non publié.`,
  remainder: (name, sum) => `${name} (100\u00a0−\u00a0${sum})`,
  lessThan: (share, prose) => (prose ? `moins de ${share}` : `<\u202f${share}`),
  topCount: (count) => `les ${spelled(count, "un")} plus grands`,
  tied: (count, all) =>
    all ? `pour chacun des ${segments(count)}` : `pour chacun des ${spelled(count, "un")} plus grands`,
  unnamed: "Sans nom",
  columns: { segment: "Segment", share: "Part" },
};
