import type { SaidPoint, ScatterWords } from "./words.en.js";
import { bracketed, nen, ofYear, pair } from "../../language/ja/grammar.js";

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const way = {
    grows: projected ? "増える見通し" : "増加",
    falls: projected ? "減る見通し" : "減少",
  }[direction];
  return `${nen(from)}から${nen(to)}にかけて年率${rate}で${way}`;
}

export const ja: ScatterWords = {
  label: (count) => `散布図、${count}点`,
  heading: (span) => (span ? `規模と成長、${span}` : "規模と成長"),
  logScale: "規模は対数目盛",
  growth: "年間成長率",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `${first}〜${nen(last)}のいずれかの規模`;
    return years.length > 0 ? `${years.map(nen).join("または")}の規模` : "規模";
  },
  sizeAt: (amount, year) => `${ofYear(year)}${amount}`,
  singleText: ({ name, size, status }) => `${name}の年間成長率、${size}（${status}）から`,
  single: (f) => `${pair(f.name, growth(f))}。規模は${ofYear(f.year)}${f.size}（${f.status}）。`,
  point: (f) => `${pair(f.name, f.size)}${bracketed(nen(f.year), f.status)}、${growth(f)}。`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `${all}件のうち最も大きいのは${names}で、${ofYear(year)}${size}。`
      : `${all}件のうち最も大きいのは${names}で、それぞれ${ofYear(year)}${size}。`,
  fastest: ({ names, rate }) => `成長率が最も高いのは${names}で、年率${rate}。`,
  alsoFastest: (rate) => `成長率も最も高く、年率${rate}。`,
  allAlike: ({ rate }) => `規模も成長率もすべて同じで、年率${rate}。`,
  slowest: ({ name, rate }) => `成長率が最も低いのは${name}で、年率${rate}。`,
  shrinking: ({ count, names }) => `縮小するのは${count}件：${names}。`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "低い"] : [faster, "高い"];
    if (faster === slower) return `規模と成長率に共通の傾向はない。${all}組のうち、大きいほうの成長率が高いのは半数。`;
    if (most === all) return `どの組でも、大きいほうの成長率が${word}。`;
    return `${all}組のうち${most}組で、大きいほうの成長率が${word}。`;
  },
  halves: ({ fastest, small, half }) =>
    small === 0
      ? `成長率の上位${fastest}件は、いずれも規模の小さい${half}件に入らない。`
      : small === fastest
        ? `成長率の上位${fastest}件は、すべて規模の小さい${half}件に入る。`
        : `成長率の上位${fastest}件のうち${small}件は、規模の小さい${half}件に入る。`,
  calculated: (projected) =>
    `成長率は、最初と最後の公表値から計算した年平均の率${projected ? "で、最後の値は予測" : ""}。`,
  onlyLargest: ({ shown, all }) => `${all}件のうち規模の大きい${shown}件を描いた。すべて表にある。`,
  leftOut: ({ count, names }) =>
    `成長率には年の分かるゼロより大きい値が2つ必要なため、${count}行は図に示していない：${names}。`,
  notAllNamed: "名称を付していない点もある。すべての名称は表にある。",
  unnamed: "名称のない行",
  start: "最初の規模",
  end: "最後の規模",
  columns: {
    name: "名称",
    startYear: "最初の年",
    startStatus: "最初の値の区分",
    endYear: "最後の年",
    endStatus: "最後の値の区分",
  },
};
