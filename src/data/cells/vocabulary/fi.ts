import type { Neighbour } from "./vocabulary.js";

export const fi: Neighbour = {
  runningNumber: "nro, numero, sija, sijoitus",
  magnitudes: [
    [3, "tuhat, tuhatta"],
    [6, "miljoona, miljoonaa"],
    [9, "miljardi, miljardia"],
  ],
  currencies: [["EUR", "euroa"]],
  source: "lähde",
};
