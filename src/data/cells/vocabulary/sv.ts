import type { Neighbour } from "./vocabulary.js";

export const sv: Neighbour = {
  times: { quarterNames: "kvartal" },
  runningNumber: "nr, löpnr, löpnummer, rang, plats, placering",
  magnitudes: [
    [3, "tusen"],
    [6, "milj, miljon, miljoner"],
    [9, "mdr, miljard, miljarder"],
  ],
  source: "källa",
};
