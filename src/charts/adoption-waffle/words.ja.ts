import type { SharedFigure, WaffleWords } from "./words.en.js";
import { common, qualified } from "../../language/ja/common.js";
import { bracketed, nen, pair, leftOut } from "../../language/ja/grammar.js";

const said = ({ share, frequency }: SharedFigure): string => share + bracketed(frequency);

export const ja: WaffleWords = {
  label: (count) => `ワッフルチャート、${count}グループ`,
  square: "1マス=1%",
  frequency({ count, qualifier, bound }) {
    if (bound) return `100のうち${count}${bound === "below" ? "未満" : "超"}`;
    return `100のうち${qualified(qualifier, String(count))}`;
  },
  largest(f) {
    const { names, count, all } = f;
    if (all === 1) return `公表されている値は${names}の1つのみで、${said(f)}。`;
    if (count === all) return `値は${count}件とも同じで、${said(f)}。`;
    return count === 1
      ? `${all}件のうち最も高いのは${names}の${said(f)}。`
      : `${all}件のうち最も高いのは次の${count}件で、いずれも${said(f)}：${names}。`;
  },
  smallest(f) {
    const { names, count } = f;
    return count === 1
      ? `最も低いのは${names}の${said(f)}。`
      : `最も低いのは次の${count}件で、いずれも${said(f)}：${names}。`;
  },
  missing: (names) => `${names}の値は公表されていない。`,
  leftOut: (f) => leftOut(f, "グループ"),
  group({ name, share, frequency, status, year, squares }) {
    if (!share) return `${pair(name, "データなし")}。`;
    const drawn = squares > 0 ? `、マスは${squares}個` : "";
    return `${pair(name, share)}${bracketed(frequency, nen(year), common.status[status])}${drawn}。`;
  },
  unnamed: "名称なし",
  columns: { group: "グループ", share: "割合", qualifier: "限定", year: "年" },
};
