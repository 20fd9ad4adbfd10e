import type { Neighbour } from "./vocabulary.js";

export const he: Neighbour = {
  runningNumber: "מס, מספר, דירוג, מקום",
  magnitudes: [
    [3, "אלף, אלפי"],
    [6, "מיליון, מיליוני"],
    [9, "מיליארד, מיליארדי"],
  ],
  currencies: [
    ["ILS", "שקל, שקלים"],
    ["USD", "דולר"],
  ],
  source: "מקור",
};
