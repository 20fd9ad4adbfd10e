import type { Neighbour } from "./vocabulary.js";

export const ko: Neighbour = {
  runningNumber: "번호, 순번, 연번, 순위",
  total: "계, 합계",
  magnitudes: [
    [3, "천"],
    [4, "만"],
    [6, "백만"],
    [8, "억"],
    [9, "십억"],
    [12, "조"],
  ],
  currencies: [
    ["KRW", "원"],
    ["USD", "달러"],
    ["EUR", "유로"],
  ],
  source: "자료, 출처",
};
