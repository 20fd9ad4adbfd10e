import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { bracketed, nen, ofYear, pair, leftOut } from "../../language/ja/grammar.js";

const said = ({ value, year, status }: SaidFigure): string => `${value}${bracketed(nen(year), common.status[status])}`;

export const ja: RankingWords = {
  label: (count) => `横棒グラフによる順位、棒${count}本`,
  heading: "順位",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `公表されている値は${name}の1つのみで、${said(value)}。`,
  nothing: "順位を付けられる値のある行はない。",
  first: ({ count, list, all, value }) =>
    count === 1
      ? `${all}件中の首位は${list}で、${said(value)}。`
      : `${all}件中の首位は${list}が分け合い、それぞれ${said(value)}。`,
  last({ count, list, value, ratio }) {
    const place = count === 1 ? `最下位は${list}で、${said(value)}` : `最下位は${list}が並び、それぞれ${said(value)}`;
    return ratio ? `${place}。首位はその${ratio}倍に当たる。` : `${place}。`;
  },
  allEqual: ({ count, value }) => `${count}行はいずれも同じ値で、${said(value)}。`,
  tie: ({ count, list, rank, value }) =>
    list ? `${rank}位は${list}が並び、それぞれ${value}。` : `${rank}位には${count}行が並び、それぞれ${value}。`,
  ties: (count) => `同順位が${count}か所ある。`,
  missing: ({ count, list }) => (list ? `${list}の値は公表されていない。` : `${count}行の値は公表されていない。`),
  row: ({ name, rank, of, shared, value }) =>
    `${pair(name, `${of}件中${shared ? "同率" : ""}${rank}位、${said(value)}`)}。`,
  rowMissing: ({ name, year }) => `${pair(name, `${ofYear(year)}データなし`)}。`,
  unnamed: (row) => `${row}行目`,
  sharedRank: "「=」は同順位を示す。",
  withoutYear: ({ count, year }) => `${nen(year)}の値がない${count}行は省いた。`,
  leftOut: (f) => leftOut(f, "行"),
  columns: { name: "名称", rank: "順位", value: "値", qualifier: "限定", year: "年" },
};
