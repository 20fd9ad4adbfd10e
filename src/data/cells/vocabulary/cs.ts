import type { Neighbour } from "./vocabulary.js";

export const cs: Neighbour = {
  runningNumber: "č, číslo, pořadí, pořadové číslo",
  magnitudes: [
    [3, "tis, tisíc"],
    [6, "mil., milion, miliony, milionů"],
    [9, "mld, miliarda, miliardy, miliard"],
  ],
  currencies: [["CZK", "kč, korun"]],
  source: "zdroj",
};
