import type { Neighbour } from "./vocabulary.js";

export const hi: Neighbour = {
  months: [],
  yearHeader: { words: "वर्ष, साल" },
  periodHeader: { words: "तारीख, महीना, तिमाही" },
  quarterHeader: "तिमाही",
  monthHeader: "महीना",
  runningNumber: "क्र, क्र सं, क्रम, क्रमांक, क्रम संख्या, रैंक, स्थान",
  total: "कुल, कुल योग, योग",
  magnitudes: [
    [3, "हज़ार, हजार"],
    [5, "लाख"],
    [6, "मिलियन"],
    [7, "करोड़, करोड"],
    [9, "अरब, बिलियन"],
  ],
  currencies: [["INR", "रुपये"]],
  source: "स्रोत",
  note: "टिप्पणी",
};
