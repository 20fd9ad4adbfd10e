import type { Neighbour } from "./vocabulary.js";

export const pl: Neighbour = {
  runningNumber: "lp, nr, miejsce, pozycja",
  total: "suma",
  magnitudes: [
    [3, "tys, tysiąc, tysiące, tysięcy"],
    [6, "mln, milion, miliony, milionów"],
    [9, "mld, miliard, miliardy, miliardów"],
  ],
  currencies: [
    ["PLN", "zł, złotych, złote"],
    ["USD", "dolarów"],
  ],
  source: "źródło",
};
