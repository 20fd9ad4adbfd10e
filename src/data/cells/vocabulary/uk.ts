import type { Neighbour } from "./vocabulary.js";

export const uk: Neighbour = {
  runningNumber: "№, № з/п, № п/п, номер, місце",
  magnitudes: [
    [6, "млн"],
    [9, "млрд"],
  ],
  source: "джерело",
};
