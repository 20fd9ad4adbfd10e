import type { Neighbour } from "./vocabulary.js";

export const uk: Neighbour = {
  runningNumber: "№, № з/п, № п/п, номер, місце",
  magnitudes: [
    [3, "тис, тисяч"],
    [6, "млн, мільйон, мільйона, мільйонів"],
    [9, "млрд, мільярд, мільярда, мільярдів"],
    [12, "трлн, трильйон, трильйонів"],
  ],
  currencies: [["UAH", "грн, гривень, гривня"]],
  source: "джерело",
};
