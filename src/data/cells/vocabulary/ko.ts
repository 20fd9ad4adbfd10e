import type { Neighbour } from "./vocabulary.js";

export const ko: Neighbour = {
  runningNumber: "번호, 순번, 연번, 순위",
  total: "계, 합계",
  source: "자료, 출처",
};
