import type { PreferenceWords } from "../../core/preference-words.js";
import { capitalised, plural, spelled } from "./grammar.js";

const SOUNDS = {
  reported: "Veröffentlichte Werte klingen gleichmäßig",
  projected: "prognostizierte zittern",
  modelled: "interpolierte klingen blass",
};

/** The panel of preferences, in German. */
export const preferences: PreferenceWords = {
  tableFirst: "Tabelle vor dem Bild",
  patterns: "Nummern und Muster, nicht nur Farben",
  contrast: "Stärkerer Kontrast",
  words: "Text",
  few: "Wenig",
  usual: "Üblich",
  all: "Alles",
  keep: "In meinem Browser merken",
  notKept: "Dieser Browser speichert für diese Seite nichts.",
  listen: "Anhören",
  play: "Abspielen",
  pause: "Pause",
  back: "Voriger Wert",
  next: "Nächster Wert",
  speed: "Tempo",
  times: (speed) => `${speed}×`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `${capitalised(spelled(count, "ein"))} ${plural(count, "Ton", "Töne")}: Je höher der Ton, desto höher der Wert.`,
      glides && "Ein gleitender Ton führt vom ersten Wert zum zweiten.",
      multiples && "Gleiche Tonschritte stehen für gleiche Vielfache.",
      statuses.length > 1 && `${capitalised(statuses.map((status) => SOUNDS[status]).join(", "))}.`,
      `Am tiefsten – ${lowest}`,
      `Am höchsten – ${highest}`,
    ]
      .filter(Boolean)
      .join(" "),
};
