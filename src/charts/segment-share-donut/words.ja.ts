import type { DonutWords } from "./words.en.js";
import { bracketed, pair } from "../../language/ja/grammar.js";

export const ja: DonutWords = {
  label: (count) => `ドーナツグラフ、${count}区分`,
  shareOf: "全体に占める割合、%",
  largest: ({ name, share }) => `最も大きいのは${name}で、${share}を占める。`,
  largestTied: ({ names, count, share }) => `最も大きいのは次の${count}区分で、それぞれ${share}：${names}。`,
  equal: ({ count, share }) => `${count}区分はいずれも同じ割合で、${share}。`,
  top: ({ count, names, share }) =>
    names ? `上位${count}区分（${names}）の合計は${share}。` : `上位${count}区分の合計は${share}。`,
  smallest: ({ name, share }) => `最も小さいのは${name}で、${share}。`,
  total: ({ count, share, rounded }) => {
    if (count === 1) return `公表されている1区分は全体の${share}。`;
    return rounded ? `${count}区分の合計は、それぞれ丸めた値のため${share}となる。` : `${count}区分の合計は${share}。`;
  },
  totalAmount: ({ count, amount }) =>
    count === 1 ? `公表されている1区分は${amount}。` : `${count}区分の合計は${amount}。`,
  only: ({ name, share }) => `公表されている割合は${name}の${share}のみ。`,
  rest: ({ name, share, sum }) =>
    `100%の残りを「${name}」として${share}で示した。100\u00a0−\u00a0${sum}で計算した値で、公表値ではない。`,
  rounding: (points) => `公表された割合は丸めた値で、それぞれ最大${points}ポイントの誤差を含む。`,
  calculated: (amount) => `割合は公表値から計算した。公表値の合計は${amount}。`,
  sumBelow: (share) => `公表された割合の合計は100%ではなく${share}。円の空いた部分はデータにない。`,
  sumAbove: (share) => `公表された割合の合計は100%ではなく${share}。円はそれぞれの割合に比例して分けた。`,
  combined: ({ name, count, names }) => `「${name}」は次の${count}区分をまとめたもの：${names}。`,
  missing: (names) => `${names}の値は公表されていない。`,
  nothing: "公表値はすべてゼロ。",
  part: ({ name, share, amount, status }) => `${pair(name, share)}${bracketed(amount, status)}。`,
  partCombined: ({ name, share, amount, status, count }) =>
    `${pair(`${name}、${count}区分の合計`, share)}${bracketed(amount, status)}。`,
  partMissing: (name) => `${pair(name, "データなし")}。`,
  partRest: ({ name, share, sum }) => `${pair(name, share)}（100から${sum}を引いた残り。計算値で、公表値ではない）。`,
  remainder: (name, sum) => `${name}（100\u00a0−\u00a0${sum}）`,
  lessThan: (share, prose) => (prose ? `${share}未満` : `<${share}`),
  topCount: (count) => `上位${count}区分`,
  tied: (count, all) => (all ? `${count}区分それぞれ` : `上位${count}区分それぞれ`),
  unnamed: "名称なし",
  segment: "区分",
  share: "割合",
};
