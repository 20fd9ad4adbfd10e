import type { GrowthWords } from "./words.en.js";
import { bracketed, duration, nen, pair, moved } from "../../language/ja/grammar.js";
import { whyRates } from "../../language/ja/why-rates.js";

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
  single: ({ value, year, status }) => `公表されている値は、${nen(year)}の${value}（${status}）のみ。`,
  several: ({ count, names, value, year }) => `${count}系列のうち${nen(year)}に最も大きいのは${names}で、${value}。`,
  fastest: ({ names, span, change }) => `最も伸びるのは${names}（${span}、${change}）。`,
  forecastBegins: (year) => `公表された最初の予測は${nen(year)}の値。`,
  extremes: (f) => `公表値は${nen(f.lowYear)}の${f.low}から${nen(f.highYear)}の${f.high}までの間にある。`,
  falls: (times, format) => `減少が見られるのは${format.list(times.map(nen))}。`,
  modelled: ({ span, count, rate }) =>
    `${span ? `${span}の値` : `${count}件の値`}は公表されておらず、${rate ? `公表された2つの値の間を年率${rate}で` : "前後の公表値の間を一定の率で"}補間した。`,
  missing: (times, format) => `${format.list(times.map(nen))}の値は公表されていない。`,
  linesLeftOut: ({ shown, all }) =>
    `${all}系列のうち、強調した系列と最終値が大きい系列の計${shown}系列だけを描いた。すべての系列は表にある。`,
  reached: ({ shown, all }) =>
    `キーとポインターでたどれるのは${all}件のうち、山と谷を含む${shown}件。すべての値は表にある。`,
  notAllNamed: (count) =>
    `名称は、強調した系列と最終値が大きい系列の計${count}系列だけに付した。すべての名称は表にある。`,
  point: ({ name, year, value, status, change, fromYear }) =>
    `${pair(named(name, year), value)}${bracketed(status)}${change && `、${nen(fromYear)}比で${change}`}。`,
  pointMissing: ({ name, year }) => `${pair(named(name, year), "データなし")}。`,
  pointModelled: ({ name, year, value }) =>
    `${pair(named(name, year), `約${value}`)}（補間した値で、公表値ではない）。`,
  bracket: (change, count) => `${duration(count)}で${change}`,
  bracketRate: (change, rate) => `${change && `${change}、`}年率${rate}`,
  ...whyRates,
  scaleLog: "対数目盛",
  scaleIndex: (year) => `指数、${nen(year)}=100`,
  notPositive: "対数目盛と指数にはゼロより大きい値が必要なため、等間隔の目盛を用いた。",
  columns: { year: "年", value: "値", series: "系列" },
};
