import type { GrowthWords } from "./words.en.js";
import { bracketed, duration, nen, pair, moved } from "../../language/ja/grammar.js";

const named = (name: string, year: string): string => (name ? `${name}、${nen(year)}` : nen(year));

export const ja: GrowthWords = {
  label: (kind, count) => (kind === "columns" ? `縦棒グラフ、棒${count}本` : `折れ線グラフ、${count}点`),
  moved: (f) => moved("", f),
  unchanged: ({ from, fromYear, toYear }) => `${nen(fromYear)}、${nen(toYear)}とも${from}。`,
  rate: ({ rate, years, falling }) => {
    if (years === 1) return falling ? `1年間の増減率は${rate}。` : `1年間の伸び率は${rate}。`;
    return falling
      ? `${duration(years)}の年平均増減率は${rate}。`
      : `${duration(years)}の年平均成長率は${rate}となる。`;
  },
  noRate: "ゼロ以下の値があるため、年率は示せない。",
  single: ({ value, year, status }) => `公表されている値は、${nen(year)}の${value}（${status}）のみ。`,
  several: ({ count, names, value, year }) => `${count}系列のうち${nen(year)}に最も大きいのは${names}で、${value}。`,
  fastest: ({ names, span, change }) => `最も伸びるのは${names}（${span}、${change}）。`,
  forecastBegins: (year) => `予測は${nen(year)}から始まる。`,
  highest: ({ value, year }) => `公表値の最高は${nen(year)}の${value}。`,
  lowest: ({ value, year }) => `公表値の最低は${nen(year)}の${value}。`,
  falls: (times, format) => `減少が見られるのは${format.list(times.map(nen))}。`,
  modelledSpan: ({ span, rate }) =>
    `${span}の値は報告書にない。公表された2つの値の間の推移を示すため、年率${rate}で補間した。`,
  modelledVarious: (count) => `${count}件の値は報告書にない。前後の公表値の間を一定の率で補間した。`,
  missing: (times, format) => `${format.list(times.map(nen))}の値は公表されていない。`,
  linesLeftOut: ({ shown, all }) =>
    `${all}系列のうち、強調した系列と最終値が大きい系列の計${shown}系列だけを描いた。すべての系列は表にある。`,
  reached: ({ shown, all }) =>
    `キーとポインターでたどれるのは${all}件のうち、山と谷を含む${shown}件。すべての値は表にある。`,
  notAllNamed: (count) =>
    `名称は、強調した系列と最終値が大きい系列の計${count}系列だけに付した。すべての名称は表にある。`,
  point: ({ name, year, value, status }) => `${pair(named(name, year), value)}${bracketed(status)}。`,
  pointChanged: ({ name, year, value, status, change, fromYear }) =>
    `${pair(named(name, year), value)}${bracketed(status)}、${nen(fromYear)}比で${change}。`,
  pointMissing: ({ name, year }) => `${pair(named(name, year), "データなし")}。`,
  pointModelled: ({ name, year, value }) =>
    `${pair(named(name, year), `約${value}`)}（補間した値で、公表値ではない）。`,
  bracketTimes: (multiple, count) => `${duration(count)}で${multiple}`,
  bracketRate: (rate) => `年率${rate}`,
  bracket: (multiple, rate, count) => `${duration(count)}で${multiple}、年率${rate}`,
  change: (change, count) => `${duration(count)}で${change}`,
  singleYear: (year, status) => `${nen(year)}（${status}）`,
  onlyOne: "公表されている値は1つだけで、成長は示せない。",
  why: "成長率が2つある理由",
  calculated: ({ from, fromYear, to, toYear, years }) =>
    `${nen(fromYear)}の${from}から${nen(toYear)}の${to}まで、${duration(years)}について当サイトが計算した年率。`,
  statedFits: ({ span, base, baseYear }) =>
    `発表元が${span}について示した年率。${nen(baseYear)}の値が約${base}でなければ合わないが、その値は公表されていない。`,
  statedNoPeriod: ({ span, years, base, baseYear }) =>
    `発表元が対象期間を示さずに挙げた年率。${span}の${duration(years)}とすると、${nen(baseYear)}の値が約${base}でなければ合わないが、その値は公表されていない。`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `発表元が${span}について示した年率。${nen(baseYear)}の値が約${base}でなければ合わないが、公表値は${published}。`,
  scaleLog: "対数目盛",
  scaleIndex: (year) => `指数、${nen(year)}=100`,
  notPositive: "対数目盛と指数にはゼロより大きい値が必要なため、等間隔の目盛を用いた。",
  year: "年",
  value: "値",
  series: "系列",
};
