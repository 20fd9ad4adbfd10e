import type { SaidPoint, ScatterWords } from "./words.en.js";
import { bracketed, nen, ofYear, pair } from "../../language/ja/grammar.js";

/** Years of which each value has one. */
function yearsOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.length > 3) return `${first}〜${nen(last)}のいずれかの`;
  return years.length > 0 ? `${years.map(nen).join("または")}の` : "";
}

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const way = {
    grows: projected ? "増える見通し" : "増加",
    falls: projected ? "減る見通し" : "減少",
  }[direction];
  return `${nen(from)}から${nen(to)}にかけて年率${rate}で${way}`;
}

export const ja: ScatterWords = {
  label: (count) => `散布図、${count}点`,
  heading: "規模と成長",
  logScale: "規模は対数目盛",
  sizeIn: (years) => `${yearsOf(years)}規模`,
  point: (f) => `${pair(f.name, f.size)}${bracketed(nen(f.year), f.status)}、${growth(f)}。`,
  largest({ names, count, all, size, years, year }) {
    if (count === all) return `${yearsOf(years)}規模は${all}件とも同じで、${size}。`;
    return `${yearsOf(years)}${all}件のうち最大は${names}で、${count === 1 ? "" : "それぞれ"}${ofYear(year)}${size}。`;
  },
  fastest({ names, count, all, rate, from, to }) {
    if (all === 1) return `計算できる成長率は1つのみで、${names}の年率${rate}。`;
    const yearly = `年率${rate}${from && `（${nen(from)}から${nen(to)}まで）`}`;
    if (count === all) return `成長率は${all}件とも同じで、${yearly}。`;
    return `成長率が最も高いのは${names}で、${count === 1 ? "" : "いずれも"}${yearly}。`;
  },
  shrinking: ({ count, names }) => `縮小するのは${count}件：${names}。`,
  halves: ({ fastest, small, half }) =>
    small === 0
      ? `成長率の上位${fastest}件は、いずれも規模の小さい${half}件に入らない。`
      : small === fastest
        ? `成長率の上位${fastest}件は、いずれも規模の小さい${half}件に入る。`
        : `成長率の上位${fastest}件のうち${small}件は、規模の小さい${half}件に入る。`,
  calculated: (projected) =>
    `成長率は、最初と最後の公表値から計算した年平均の率${projected ? "で、最後の値は予測" : ""}。`,
  leftOut: ({ count, names }) =>
    `成長率には年の分かるゼロより大きい値が2つ必要なため、${count}行は図に示していない：${names}。`,
  onlyLargest: ({ shown, all, besides }) =>
    `${all}件のうち規模の大きい${shown}件${besides && `と${besides}`}のみを示した。すべての値は表にある。`,
  unnamed: "名称のない行",
  columns: {
    name: "名称",
    start: "最初の規模",
    startYear: "最初の年",
    startStatus: "最初の値の区分",
    end: "最後の規模",
    endYear: "最後の年",
    endStatus: "最後の値の区分",
    growth: "年間成長率",
  },
};
