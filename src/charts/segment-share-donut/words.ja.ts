import type { DonutWords } from "./words.en.js";
import { bracketed, pair } from "../../language/ja/grammar.js";

export const ja: DonutWords = {
  label: (count) => `ドーナツグラフ、${count}区分`,
  shareOf: "全体に占める割合、%",
  largest: ({ names, share, count }) =>
    count === 1
      ? `最も大きいのは${names}で、${share}を占める。`
      : `最も大きいのは次の${count}区分で、それぞれ${share}：${names}。`,
  equal: ({ count, share }) => `${count}区分はいずれも同じ割合で、${share}。`,
  top: ({ count, names, share }) =>
    names ? `上位${count}区分（${names}）の合計は${share}。` : `上位${count}区分の合計は${share}。`,
  smallest: ({ name, share }) => `最も小さいのは${name}で、${share}。`,
  total: ({ count, share, rounded }) =>
    rounded ? `${count}区分の合計は、それぞれ丸めた値のため${share}となる。` : `${count}区分の合計は${share}。`,
  only: ({ name, share, isAmount }) => `公表されている${isAmount ? "値" : "割合"}は${name}の${share}のみ。`,
  rest: ({ name, share, sum }) =>
    `100%の残りを「${name}」として${share}で示した。100\u00a0−\u00a0${sum}で計算した値で、公表値ではない。`,
  rounding: (points) => `公表された割合は丸めた値で、それぞれ最大${points}ポイントの誤差を含む可能性がある。`,
  calculated: (amount) => `割合は公表値から計算した。公表値の合計は${amount}。`,
  notWhole: ({ share, below }) =>
    `公表された割合の合計は100%ではなく${share}。${below ? "円の空いた部分はデータにない" : "円はそれぞれの割合に比例して分けた"}。`,
  combined: ({ name, count, names }) => `「${name}」は次の${count}区分をまとめたもの：${names}。`,
  missing: (names) => `${names}の値は公表されていない。`,
  nothing: "公表値はすべてゼロ。",
  part({ name, share, amount, status, count }) {
    if (!share) return `${pair(name, "データなし")}。`;
    return `${pair(count > 1 ? `${name}、${count}区分の合計` : name, share)}${bracketed(amount, status)}。`;
  },
  partRest: ({ name, share, sum }) => `${pair(name, share)}（100から${sum}を引いた残り。計算値で、公表値ではない）。`,
  remainder: (name, sum) => `${name}（100\u00a0−\u00a0${sum}）`,
  lessThan: (share, prose) => (prose ? `${share}未満` : `<${share}`),
  topCount: (count) => `上位${count}区分`,
  tied: (count, all) => (all ? `${count}区分それぞれ` : `上位${count}区分それぞれ`),
  unnamed: "名称なし",
  columns: { segment: "区分", share: "割合" },
};
