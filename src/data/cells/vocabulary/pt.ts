import type { Neighbour } from "./vocabulary.js";

export const pt: Neighbour = {
  months: [],
  times: { quarterStems: "trim", halfStems: "sem", of: "de" },
  yearHeader: { words: "ano" },
  runningNumber: "nº, n°, número, posição, classificação",
  total: "total, total geral",
  magnitudes: [
    [6, "mi, milhão, milhões"],
    [9, "bi, bilhão, bilhões"],
    [12, "tri, trilhão, trilhões"],
  ],
  currencies: [
    ["USD", "dólar, dólares"],
    ["BRL", "reais"],
  ],
  beside: { fillers: "em, de", lead: "em" },
  source: "fonte, fontes",
  note: "nota, notas",
};
