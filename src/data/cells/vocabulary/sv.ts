import type { Neighbour } from "./vocabulary.js";

export const sv: Neighbour = {
  times: { quarterNames: "kvartal" },
  runningNumber: "nr, löpnr, löpnummer, rang, plats, placering",
  source: "källa",
};
