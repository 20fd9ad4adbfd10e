import type { Neighbour } from "./vocabulary.js";

export const cs: Neighbour = {
  runningNumber: "č, číslo, pořadí, pořadové číslo",
  source: "zdroj",
};
