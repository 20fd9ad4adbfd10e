import type { Neighbour } from "./vocabulary.js";

export const nl: Neighbour = {
  months: [],
  times: { quarterNames: "kwartaal" },
  yearHeader: { words: "jaar" },
  runningNumber: "nr, volgnr, volgnummer, rang, positie",
  total: "totaal",
  magnitudes: [
    [3, "duizend"],
    [6, "mln, miljoen"],
    [9, "mld, miljard"],
    [12, "biljoen"],
  ],
  beside: { fillers: "in, van", lead: "in" },
  source: "bron, bronnen",
};
