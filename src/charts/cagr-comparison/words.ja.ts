import type { RatesWords } from "./words.en.js";
import { bracketed, duration, nen, pair, leftOut } from "../../language/ja/grammar.js";

const published = (from: string, to: string): string => (from && to ? `${nen(from)}と${nen(to)}の値` : "公表値");

export const ja: RatesWords = {
  label: (count) => `成長率の比較、${count}行`,
  heading: "計算した成長率と発表された成長率",
  subheading: (span) => `年平均成長率、%${span && `、${span}`}：最初と最後の公表値から計算した率と、発表元が示した率`,
  keyCalculated: "公表値から計算",
  keyStated: "発表元が提示",
  calculated: "計算",
  stated: "発表",
  gap: "差（ポイント）",
  matches: "一致",
  noRate: "率なし",
  notStated: "発表なし",
  pair: (calculated, stated) => `${calculated}対${stated}`,
  onlyStated: (stated) => `発表${stated}`,
  counts({ all, match, higher, lower }) {
    if (all === 1) {
      if (match) return "発表された率は、丸めの範囲で公表値と合う。";
      return `発表された率は、公表値から計算した率より${higher ? "高い" : "低い"}。`;
    }
    if (match === all) return `発表された${all}件の率は、いずれも丸めの範囲で公表値と合う。`;
    const way = higher ? "高い" : "低い";
    const rest = higher && lower ? `${higher}件は計算した率より高く、${lower}件は低い` : `計算した率より${way}`;
    if (match === 0) return `発表された${all}件の率は、いずれも公表値と合わない：${rest}。`;
    const others = higher && lower ? `残りのうち${rest}` : `残り${all - match}件は${rest}`;
    return `発表された${all}件の率のうち${match}件は公表値と合い、${others}。`;
  },
  largest: ({ gaps, points, names, list, stated, calculated }) =>
    names.length === 1
      ? `${gaps === 1 ? "差" : "最大の差"}は${list}の${points}ポイントで、発表${stated}に対し計算では${calculated}。`
      : `最大の差は${points}ポイントで、${list}。`,
  nothingToCompare: "発表された率と、公表値から計算できる率の両方がある行はない。",
  matching: ({ list }) => `率が一致するのは${list}。`,
  withoutStated: (list) => `率が発表されていないのは${list}。`,
  withoutRate: (list) => `率を計算できないのは${list}。計算には、年の分かるゼロより大きい値が2つ必要。`,
  laterStart({ gaps, from, later, years, agree }) {
    const first = `差のある${gaps}件はいずれも公表値の起点が${nen(from)}で、差は丸めでは説明できない。`;
    const fits = `発表された率が、公表されていない${nen(later)}の値を起点とする${duration(years)}のものだと考えれば、つじつまが合う。`;
    return `${first}${fits}${agree ? `公表値の起点が${nen(later)}の行では、2つの率は一致する。` : ""}`;
  },
  outside: ({ gaps, all }) =>
    all === 1
      ? "発表された率は、公表値の丸めで説明できる範囲の外にある。"
      : `発表された${all}件の率${gaps === all ? "は、いずれも" : `のうち${gaps}件は、`}公表値の丸めで説明できる範囲の外にある。`,
  compared({ name, calculated, stated, from, to, period, points, direction }) {
    const both = `${published(from, to)}から計算した年率は${calculated}、発表された率は${stated}${bracketed(period)}`;
    if (direction === "matches") return `${pair(name, both)}で、丸めの範囲で一致する。`;
    return `${pair(name, both)}で、発表のほうが${points}ポイント${direction === "higher" ? "高い" : "低い"}。`;
  },
  needs: ({ year, base }) => `${nen(year)}から数えるなら、${nen(year)}の値が約${base}でなければ合わない。`,
  calculatedOnly: ({ name, calculated, from, to }) =>
    `${pair(name, `${published(from, to)}から計算した年率は${calculated}`)}。率は発表されていない。`,
  otherYears: ({ list, period }) => `比較なし：発表された率は${period}のもので、値の年とは異なる（${list}）。`,
  statedOnly: ({ name, stated }) => `${pair(name, `発表された年率は${stated}`)}。公表値からは計算できない。`,
  neither: (name) => `${pair(name, "率は発表されておらず、公表値からも計算できない")}。`,
  leftOut: (f) => leftOut(f, "行"),
  yes: "はい",
  no: "いいえ",
  columns: {
    name: "名称",
    calculated: "公表値から計算した率、年率%",
    stated: "発表元が示した率、年率%",
    gap: "差、ポイント",
    within: "丸めの範囲内",
    period: "値の期間",
    endStatus: "最後の値の区分",
  },
};
