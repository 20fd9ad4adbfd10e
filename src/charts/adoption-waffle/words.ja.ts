import type { Status } from "../../core/dataset.js";
import type { WaffleWords } from "./words.en.js";
import { common, qualified } from "../../language/ja/common.js";
import { bracketed, nen, pair, leftOut } from "../../language/ja/grammar.js";

const when = (status: Status, year: string): string => `${nen(year)}${year && "、"}${common.status[status]}`;

export const ja: WaffleWords = {
  label: (count) => `ワッフルチャート、${count}グループ`,
  square: "1マス=1%",
  statusLine: (status, year) => (year ? `${nen(year)}（${common.status[status]}）` : common.status[status]),
  frequency({ count, qualifier, rounded, side }) {
    const of = (text: string): string => `100のうち${text}`;
    if (side) return of(side === "below" ? `${count}未満` : `${count}超`);
    return of(qualified(qualifier || (rounded ? "about" : ""), String(count)));
  },
  only: ({ name, share, frequency }) => `公表されている割合は1つのみで、${name}の${share}（${frequency}）。`,
  largest: ({ names, count, all, share, frequency }) =>
    count === 1
      ? `${all}件の割合のうち最も高いのは${share}（${frequency}）で、${names}。`
      : `${all}件の割合のうち最も高いのは次の${count}件で、いずれも${share}（${frequency}）：${names}。`,
  smallest: ({ names, count, share, frequency }) =>
    count === 1
      ? `最も低いのは${share}（${frequency}）で、${names}。`
      : `最も低いのは次の${count}件で、いずれも${share}（${frequency}）：${names}。`,
  equal: ({ count, share, frequency }) => `${count}件の割合はいずれも同じで、${share}（${frequency}）。`,
  nothing: "どのグループの割合も公表されていない。",
  rounding: ({ count, all }) => {
    if (count === 0) return "割合はパーセントの整数で、マスの数に端数処理はない。";
    return all === 1
      ? "割合がパーセントの整数でないため、マスの数は四捨五入した。"
      : `割合がパーセントの整数でない${count}件は、マスの数を四捨五入した。`;
  },
  missing: ({ names }) => `${names}の割合は公表されていない。`,
  leftOut: (f) => leftOut(f, "グループ"),
  group: ({ name, share, frequency, status, year, squares }) =>
    `${pair(name, share)}${bracketed(frequency, when(status, year))}${squares > 0 ? `、マスは${squares}個` : ""}。`,
  groupMissing: (name) => `${pair(name, "データなし")}。`,
  unnamed: "名称なし",
  columns: { group: "グループ", share: "割合", qualifier: "限定", year: "年" },
};
