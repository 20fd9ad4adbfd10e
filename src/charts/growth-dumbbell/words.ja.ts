import type { SaidFigure } from "../../core/words.js";
import type { DumbbellWords } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { bracketed, nen, ofYear, pair, leftOut } from "../../language/ja/grammar.js";

const said = ({ value, status }: SaidFigure): string => value + bracketed(common.status[status]);

const dated = ({ value, year, status }: SaidFigure): string => `${value}${bracketed(nen(year), common.status[status])}`;

export const ja: DumbbellWords = {
  label: (count) => `ダンベルグラフ、${count}行`,
  heading: (span) => (span ? `成長、${span}` : "成長"),
  logScale: "対数目盛",
  fromTo: (start, end) => `${start}から${end}へ`,
  directions({ rose, fell, same }) {
    const all = rose + fell + same;
    if (all === 1) return `始点から終点にかけて${rose ? "増加する" : fell ? "減少する" : "横ばい"}。`;
    if (rose === all) return `${all === 2 ? "2件とも" : `${all}件すべてが`}始点から終点にかけて増加する。`;
    if (fell === all) return `${all === 2 ? "2件とも" : `${all}件すべてが`}始点から終点にかけて減少する。`;
    if (same === all) return `${all === 2 ? "2件とも" : `${all}件すべてが`}始点と終点で変わらない。`;
    const parts = [rose && `増加が${rose}件`, fell && `減少が${fell}件`, same && `横ばいが${same}件`];
    return `始点と終点を比べると、${all}件のうち${parts.filter(Boolean).join("、")}。`;
  },
  extremes: ({ most, mostOf, least, leastOf, falling }) =>
    falling
      ? `減り方が最も小さいのは${mostOf}（${most}）、最も大きいのは${leastOf}（${least}）。`
      : `伸びが最も大きいのは${mostOf}（${most}）、最も小さいのは${leastOf}（${least}）。`,
  allAlike({ change, count, name }) {
    if (count > 1) return `変化はすべての行で等しい（${change}）。`;
    return name ? `比べられるのは${name}のみ（${change}）。` : `これは${change}にあたる。`;
  },
  nothingToCompare: "始点と終点の両方がそろい、比べられる行はない。",
  missing: ({ list }) => `値が欠けているのは${list}。`,
  crossings: ({ count, sameYears }) =>
    count === 0
      ? "順位の入れ替わりはない。"
      : `${sameYears ? "同じ年の値どうしで、" : ""}始点で小さいほうが終点では大きくなる組は${count}組ある。`,
  passes: ({ name, list }) => `${name}は、始点では${list}を下回るが、終点では上回る。`,
  changed({ name, start, end, direction, change, rate }) {
    const ahead = end.status === "projected";
    const [from, to] = [ofYear(start.year) + said(start), said(end)];
    const later = end.year && `${nen(end.year)}には`;
    const way = {
      rose: `${later}${to}に${ahead ? "増える見通し" : "増加"}`,
      fell: `${later}${to}に${ahead ? "減る見通し" : "減少"}`,
      same: `${ofYear(end.year)}${to}まで横ばい${ahead ? "の見通し" : ""}`,
    }[direction];
    const more = [change, rate && `年率${rate}`].filter(Boolean).join("、");
    return `${pair(name, `${from}から${way}`)}${more && `（${more}）`}。`;
  },
  partial({ name, known, missing, year }) {
    if (!known) return `${pair(name, "データなし")}。`;
    return `${pair(name, dated(known))}、${ofYear(year) || (missing === "start" ? "始点の" : "終点の")}データなし。`;
  },
  single: ({ name, value }) => `公表されている値は${name}の1つのみで、${dated(value)}。`,
  leftOut: (f) => leftOut(f, "行"),
  withoutMultiple: ({ count, all }) =>
    all
      ? "倍率を示すにはゼロより大きい値が2つ必要だが、そろう行がないため、等間隔の目盛を用いた。"
      : `${count}行は、ゼロより大きい値が2つそろわず倍率がないため、値を文字で示した。`,
  start: "始点",
  end: "終点",
  columns: {
    growth: "成長",
    change: "増減",
    noMultiple: "倍率なし",
    name: "名称",
    startYear: "最初の年",
    startStatus: "最初の値の区分",
    endYear: "最後の年",
    endStatus: "最後の値の区分",
    rate: "計算による年率",
  },
};
