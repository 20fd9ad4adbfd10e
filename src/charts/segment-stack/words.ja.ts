import type { StackWords } from "./words.en.js";
import { bracketed, moved, nen, pair } from "../../language/ja/grammar.js";

export const ja: StackWords = {
  label: (parts, years) => `積み上げ縦棒グラフ、棒${years}本、${parts}区分`,
  total: ({ direction, ...f }) =>
    direction === "same"
      ? `合計は${nen(f.fromYear)}、${nen(f.toYear)}とも${f.from}。`
      : moved("合計は", { ...f, direction }),
  grewMost: ({ name, from, to, fromYear, toYear, share }) =>
    `${share ? "割合の伸び" : "増加幅"}が最も大きいのは${name}で、${nen(fromYear)}の${from}から${nen(toYear)}には${to}になる。`,
  noneGrew: ({ fromYear, toYear, share }) =>
    share
      ? `${nen(toYear)}の割合が${nen(fromYear)}より高い区分はない。`
      : `${nen(toYear)}の値が${nen(fromYear)}より大きい区分はない。`,
  largest({ names, sharing, of, year, value, share }) {
    if (of === 1) return `${nen(year)}の公表値は${names}のみで、${value}。`;
    return sharing === 1
      ? `${nen(year)}の${of}区分のうち最大は${names}で、${value}${share && `（全体の${share}）`}。`
      : `${nen(year)}の${of}区分のうち最大は${names}で、それぞれ${value}。`;
  },
  passes: ({ name, list, fromYear, toYear }) =>
    `${name}は${nen(fromYear)}には${list}を下回るが、${nen(toYear)}には上回る。`,
  sameOrder: ({ fromYear, toYear }) => `区分の大きさの順序は${nen(fromYear)}と${nen(toYear)}で同じ。`,
  point: ({ name, year, value, share, status }) =>
    value
      ? `${pair(`${name}、${nen(year)}`, value)}${bracketed(status)}${share && `、全体の${share}`}。`
      : `${pair(`${name}、${nen(year)}`, "データなし")}。`,
  spaced: ({ shown, all }) =>
    `${all}本の棒のうち${shown}本のみを、最後の棒まで等しい間隔で示した。すべての値は表にある。`,
  missing: ({ list, share }) =>
    `次の値は公表されていない：${list}。値のそろわない棒には${share ? "割合" : "合計"}を示していない。`,
  combined: ({ name, count, names }) => `「${name}」は次の${count}区分をまとめたもの：${names}。`,
  notWhole: (list) => `公表された割合の合計は、次のとおり100%にならない：${list}。`,
  unnamed: "名称のない区分",
  year: "年",
  columns: { part: "区分", value: "値", share: "割合", shareOf: "全体に占める%" },
};
