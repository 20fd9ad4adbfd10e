import type { Neighbour } from "./vocabulary.js";

export const nl: Neighbour = {
  months: [],
  times: { quarterNames: "kwartaal" },
  yearHeader: { words: "jaar" },
  runningNumber: "nr, volgnr, volgnummer, rang, positie",
  total: "totaal",
  magnitudes: [[6, "mln"]],
  source: "bron, bronnen",
};
