import type { Neighbour } from "./vocabulary.js";

export const it: Neighbour = {
  months: [],
  yearHeader: { words: "anno" },
  runningNumber: "n, nr, num, numero, pos, posizione, classifica",
  total: "totale",
  magnitudes: [[6, "mln"]],
  source: "fonte, fonti",
};
