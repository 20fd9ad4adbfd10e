import type { WhyRates } from "../en/why-rates.js";
import { nen } from "./grammar.js";

/** “Why two growth rates?”, in Japanese. */
export const whyRates: WhyRates = {
  why: "成長率が2つある理由",
  calculated: (rate) => `公表された2つの値から計算すると、年率${rate}になる。`,
  stated: ({ rate, since, base, baseYear, published, drawn }) =>
    [
      since
        ? `発表元は${nen(since)}を起点に年率${rate}としている。`
        : `発表元は年率${rate}としているが、対象の年を示していない。`,
      `${since ? "これが" : `${nen(baseYear)}を起点とすると、これが`}合うのは${nen(baseYear)}の値が約${base}の場合に限られるが、${published ? `公表値は${published}。` : "その値は公表されていない。"}`,
      drawn && `グラフでは補間により約${drawn}を描いている。`,
    ].join(""),
};
