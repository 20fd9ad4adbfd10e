import type { Neighbour } from "./vocabulary.js";

export const tr: Neighbour = {
  runningNumber: "sıra, sıra no, no",
  source: "kaynak",
};
