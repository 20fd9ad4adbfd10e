import type { Neighbour } from "./vocabulary.js";

export const da: Neighbour = {
  times: { quarterNames: "kvartal" },
  runningNumber: "nr, løbenr, løbenummer, rang, placering",
  source: "kilde",
};
