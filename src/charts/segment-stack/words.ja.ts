import type { StackWords } from "./words.en.js";
import { bracketed, nen, pair, moved } from "../../language/ja/grammar.js";

export const ja: StackWords = {
  label: (parts, years) => `積み上げ縦棒グラフ、棒${years}本、${parts}区分`,
  shareOf: "全体に占める%",
  totalMoved: (f) => moved("合計は", f),
  totalSame: ({ from, fromYear, toYear }) => `合計は${nen(fromYear)}、${nen(toYear)}とも${from}。`,
  addedMost: ({ name, change, from, to }) => `増加幅が最も大きいのは${name}の${change}で、${from}から${to}へ。`,
  noneAdded: ({ fromYear, toYear }) => `${nen(toYear)}の値が${nen(fromYear)}より大きい区分はない。`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `割合の伸びが最も大きいのは${name}で、${nen(fromYear)}の${from}から${nen(toYear)}には${to}になる。`,
  sharesSame: ({ fromYear, toYear }) => `${nen(toYear)}の割合が${nen(fromYear)}より高い区分はない。`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `${nen(year)}の公表値は${largest}のみで、${value}。`
      : `${nen(year)}の${count}区分のうち最も大きいのは${largest}で、${value}。`,
  largest: ({ name, share, year }) => `${nen(year)}に最も大きいのは${name}で、全体の${share}を占める。`,
  forecastBegins: (year) => `予測は${nen(year)}から始まる。`,
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}は${nen(fromYear)}には${list}を下回るが、${nen(toYear)}には上回る。`,
  sameOrder: ({ fromYear, toYear }) => `区分の大きさの順序は${nen(fromYear)}と${nen(toYear)}で同じ。`,
  point: ({ name, year, value, share, status }) =>
    `${pair(`${name}、${nen(year)}`, value)}${bracketed(status)}${share && `、全体の${share}`}。`,
  pointMissing: ({ name, year }) => `${pair(`${name}、${nen(year)}`, "データなし")}。`,
  spaced: ({ shown, all }) =>
    `棒は${all}本のうち${shown}本を、最後のものまで等しい間隔で示した。すべての値は表にある。`,
  missing: ({ list, percent }) =>
    `次の値は公表されていない：${list}。値のそろわない棒には${percent ? "割合" : "合計"}を示していない。`,
  missingPart: ({ name, years }) => `${name}（${nen(years)}）`,
  combined: ({ name, count, names }) => `「${name}」は次の${count}区分をまとめたもの：${names}。`,
  notWhole: ({ list }) => `公表された割合の合計は、次のとおり100%にならない：${list}。`,
  yearSum: ({ year, sum }) => `${nen(year)}は${sum}`,
  unnamed: "名称のない区分",
  part: "区分",
  year: "年",
  value: "値",
  share: "割合",
};
