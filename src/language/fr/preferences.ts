import type { PreferenceWords } from "../../core/preference-words.js";
import { capitalised, plural, spelled } from "./grammar.js";

const SOUNDS = {
  reported: "données publiées, son stable",
  projected: "prévisions, son tremblé",
  modelled: "interpolations, son voilé",
};

/** The panel of preferences, in French. */
export const preferences: PreferenceWords = {
  tableFirst: "Tableau avant l’image",
  patterns: "Numéros et motifs, pas seulement des couleurs",
  contrast: "Contraste renforcé",
  words: "Texte",
  few: "Peu",
  usual: "Habituel",
  all: "Tout",
  keep: "Garder ces choix dans mon navigateur",
  notKept: "Ce navigateur ne garde rien pour cette page.",
  listen: "Écouter",
  play: "Lire",
  pause: "Pause",
  back: "Valeur précédente",
  next: "Valeur suivante",
  speed: "Vitesse",
  times: (speed) => `×\u00a0${speed}`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `${capitalised(spelled(count, "un"))} ${plural(count, "son", "sons")}\u00a0: plus le son est aigu, plus la valeur est élevée.`,
      glides && "Un son qui glisse mène de la première valeur à la seconde.",
      multiples && "Des intervalles égaux représentent des multiples égaux.",
      statuses.length > 1 && `${capitalised(statuses.map((status) => SOUNDS[status]).join("\u202f; "))}.`,
      `Le plus grave – ${lowest}`,
      `Le plus aigu – ${highest}`,
    ]
      .filter(Boolean)
      .join(" "),
};
