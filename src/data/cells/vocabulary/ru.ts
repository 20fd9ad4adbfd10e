import type { Neighbour } from "./vocabulary.js";

export const ru: Neighbour = {
  yearHeader: { words: "год" },
  runningNumber: "№, № п/п, п/п, номер, место",
  total: "итого, всего",
  magnitudes: [
    [3, "тыс"],
    [6, "млн"],
    [9, "млрд"],
  ],
  source: "источник",
};
