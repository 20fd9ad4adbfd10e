import type { Neighbour } from "./vocabulary.js";

export const da: Neighbour = {
  times: { quarterNames: "kvartal" },
  runningNumber: "nr, løbenr, løbenummer, rang, placering",
  magnitudes: [
    [3, "tusind"],
    [6, "millioner"],
    [9, "milliarder"],
  ],
  source: "kilde",
};
