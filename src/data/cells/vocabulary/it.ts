import type { Neighbour } from "./vocabulary.js";

export const it: Neighbour = {
  months: [],
  yearHeader: { words: "anno" },
  runningNumber: "n, nr, num, numero, pos, posizione, classifica",
  total: "totale",
  magnitudes: [
    [3, "mila, migliaia"],
    [6, "mln, milione, milioni"],
    [9, "mld, miliardo, miliardi"],
  ],
  currencies: [
    ["USD", "dollaro, dollari"],
    ["EUR", "euro"],
  ],
  beside: { fillers: "in, di", lead: "in" },
  source: "fonte, fonti",
};
