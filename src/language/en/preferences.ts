import type { PreferenceWords } from "../../core/preference-words.js";
import { capitalised, spelled } from "./common.js";

const SOUNDS = {
  reported: "Reported figures are steady",
  projected: "projected ones tremble",
  modelled: "modelled ones are pale",
};

/** The panel of preferences, in English. */
export const preferencesEn: PreferenceWords = {
  tableFirst: "Table before the picture",
  patterns: "Numbers and patterns, not colours alone",
  contrast: "Stronger contrast",
  words: "Words",
  few: "Few",
  usual: "Usual",
  all: "All",
  keep: "Keep this in my browser",
  notKept: "This browser does not keep anything for this page.",
  listen: "Listen",
  play: "Play",
  pause: "Pause",
  back: "Previous value",
  next: "Next value",
  speed: "Speed",
  times: (speed) => `${speed}×`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `${capitalised(spelled(count))} tones: the higher the tone, the higher the figure.`,
      glides && "A tone that glides leads from the first figure to the second.",
      multiples && "Equal steps in pitch are equal multiples.",
      statuses.length > 1 && `${capitalised(statuses.map((status) => SOUNDS[status]).join(", "))}.`,
      `Lowest: ${lowest}`,
      `Highest: ${highest}`,
    ]
      .filter(Boolean)
      .join(" "),
};
