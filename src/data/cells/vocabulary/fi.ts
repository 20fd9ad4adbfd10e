import type { Neighbour } from "./vocabulary.js";

export const fi: Neighbour = {
  runningNumber: "nro, numero, sija, sijoitus",
  source: "lähde",
};
