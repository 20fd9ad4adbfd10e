import type { Neighbour } from "./vocabulary.js";

export const he: Neighbour = {
  runningNumber: "מס, מספר, דירוג, מקום",
  source: "מקור",
};
