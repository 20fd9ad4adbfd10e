import type { RatesWords } from "./words.en.js";
import { bracketed, duration, nen, pair, leftOut } from "../../language/ja/grammar.js";
import { whyRates } from "../../language/ja/why-rates.js";

export const ja: RatesWords = {
  ...whyRates,
  label: (count) => `成長率の比較、${count}行`,
  heading: "計算した成長率と発表された成長率",
  subheading: (span) => `年平均成長率、%${span && `、${span}`}：最初と最後の公表値から計算した率と、発表元が示した率`,
  key: { calculated: "公表値から計算", stated: "発表元が提示" },
  heads: { calculated: "計算", stated: "発表", gap: "差（ポイント）" },
  cells: { matches: "一致", noRate: "率なし", notStated: "発表なし" },
  pair: (calculated, stated) => (calculated ? `${calculated}対${stated}` : `発表${stated}`),
  counts({ all, match, higher, lower, others: apart }) {
    const rates = `${apart > 0 ? "比較できる" : ""}${all}件の発表された率`;
    if (all === 1) {
      if (match) return "発表された率は、丸めの範囲で公表値と合う。";
      return `発表された率は、公表値から計算した率より${higher ? "高い" : "低い"}。`;
    }
    if (match === all) return `${rates}は、いずれも丸めの範囲で公表値と合う。`;
    const way = higher ? "高い" : "低い";
    const rest = higher && lower ? `${higher}件は計算した率より高く、${lower}件は低い` : `計算した率より${way}`;
    if (match === 0) return `${rates}は、いずれも公表値と合わず、${rest}。`;
    const others = higher && lower ? `残りのうち${rest}` : `残り${all - match}件は${rest}`;
    return `${rates}のうち${match}件は公表値と合い、${others}。`;
  },
  largest: ({ gaps, count, points, list, stated, calculated }) =>
    count === 1
      ? `${gaps === 1 ? "差" : "最大の差"}は${list}の${points}ポイントで、発表${stated}に対し計算では${calculated}。`
      : `最大の差は${points}ポイントで、${list}。`,
  nothingToCompare: "発表された率と、公表値から計算できる率の両方がある行はない。",
  laterStart: ({ gaps, from, later, years, agree }) => [
    `差のある${gaps}件はいずれも公表値が${nen(from)}に始まり、差は丸めでは説明できない。`,
    `発表された率は、公表されていない${nen(later)}の値から${duration(years)}のものだとすれば合う。`,
    agree ? `公表値が${nen(later)}に始まる行では、2つの率は一致する。` : "",
  ],
  compared({ direction, ...f }) {
    const rates = `計算${f.calculated}、発表${f.stated}${bracketed(f.period)}`;
    const end = direction === "matches" ? "で一致" : `、${f.points}ポイント${direction === "higher" ? "高い" : "低い"}`;
    return `${pair(f.name + bracketed(f.span), rates)}${end}。`;
  },
  uncompared({ name, calculated, stated }) {
    const text = calculated ? `計算${calculated}、発表なし` : stated ? `発表${stated}、計算できない` : "率なし";
    return `${pair(name, text)}。`;
  },
  otherYears: ({ list, period }) => `比較なし：発表された率は${period}のもので、値の年とは異なる（${list}）。`,
  leftOut: (f) => leftOut(f, "行"),
  columns: {
    name: "名称",
    calculated: "公表値から計算した率、年率%",
    stated: "発表元が示した率、年率%",
    gap: "差、ポイント",
    within: "丸めの範囲内",
    yes: "はい",
    no: "いいえ",
    period: "値の期間",
    endStatus: "最後の値の区分",
  },
};
