import type { Neighbour } from "./vocabulary.js";

export const pl: Neighbour = {
  runningNumber: "lp, nr, miejsce, pozycja",
  total: "suma",
  source: "źródło",
};
