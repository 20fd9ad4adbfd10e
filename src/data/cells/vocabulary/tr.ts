import type { Neighbour } from "./vocabulary.js";

export const tr: Neighbour = {
  runningNumber: "sıra, sıra no, no",
  magnitudes: [
    [3, "bin"],
    [6, "milyon"],
    [9, "milyar"],
    [12, "trilyon"],
  ],
  currencies: [["TRY", "tl, lira"]],
  source: "kaynak",
};
