import type { PreferenceWords } from "../../core/preference-words.js";
import { capitalised, plural, spelled } from "./grammar.js";

const SOUNDS = {
  reported: "los datos publicados suenan firmes",
  projected: "las previsiones tiemblan",
  modelled: "las interpolaciones suenan apagadas",
};

/** The panel of preferences, in Spanish. */
export const preferences: PreferenceWords = {
  tableFirst: "Tabla antes de la imagen",
  patterns: "Números y tramas, no solo colores",
  contrast: "Mayor contraste",
  words: "Texto",
  few: "Breve",
  usual: "Habitual",
  all: "Completo",
  keep: "Guardar en mi navegador",
  notKept: "Este navegador no guarda nada para esta página.",
  listen: "Escuchar",
  play: "Reproducir",
  pause: "Pausa",
  back: "Valor anterior",
  next: "Valor siguiente",
  speed: "Velocidad",
  times: (speed) => `${speed}×`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `${capitalised(spelled(count, "un"))} ${plural(count, "tono", "tonos")}: cuanto más agudo es el tono, más alto es el valor.`,
      glides && "Un tono que se desliza lleva del primer valor al segundo.",
      multiples && "Intervalos iguales representan múltiplos iguales.",
      statuses.length > 1 && `${capitalised(statuses.map((status) => SOUNDS[status]).join(", "))}.`,
      `El más grave – ${lowest}`,
      `El más agudo – ${highest}`,
    ]
      .filter(Boolean)
      .join(" "),
};
