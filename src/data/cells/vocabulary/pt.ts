import type { Neighbour } from "./vocabulary.js";

export const pt: Neighbour = {
  months: [],
  times: { quarterStems: "trim", halfStems: "sem", of: "de" },
  yearHeader: { words: "ano" },
  runningNumber: "nº, n°, número, posição, classificação",
  total: "total, total geral",
  source: "fonte, fontes",
  note: "nota, notas",
};
