import type { RankedFigure, RankingWords } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { bracketed, nen, ofYear, pair, leftOut } from "../../language/ja/grammar.js";

const said = ({ value, year, status }: RankedFigure): string =>
  `${value}${bracketed(nen(year), status ? common.status[status] : "")}`;

export const ja: RankingWords = {
  label: (count) => `横棒グラフによる順位、棒${count}本`,
  first({ names, count, value, all }) {
    if (all === 1) return `公表されている値は${names}の1つのみで、${said(value)}。`;
    if (count === all) return `値は${count}件とも同じで、${said(value)}。`;
    return count === 1
      ? `${all}件中の首位は${names}で、${said(value)}。`
      : `${all}件中の首位は${names}が分け合い、それぞれ${said(value)}。`;
  },
  last({ names, count, value, ratio }) {
    const place = count === 1 ? `最下位は${names}で、${said(value)}` : `最下位は${names}が並び、それぞれ${said(value)}`;
    if (!ratio) return `${place}。`;
    return ratio.times
      ? `${place}。首位はその${ratio.text}倍に当たる。`
      : `${place}。首位はこれを${ratio.text}上回る。`;
  },
  ties: ({ count, ranks, names }) => (count === 1 ? `${ranks}位には${names}が並ぶ。` : `${ranks}位に同順位がある。`),
  missing: (names) => `${names}の値は公表されていない。`,
  row({ name, rank, of, shared, value }) {
    if (rank === null) return `${pair(name, `${ofYear(value.year)}データなし`)}。`;
    return `${pair(name, `${of}件中${shared ? "同率" : ""}${rank}位、${said(value)}`)}。`;
  },
  unnamed: (row) => `${row}行目`,
  withoutYear: ({ count, year }) => `${nen(year)}の値がない${count}行は省いた。`,
  leftOut: (f) => leftOut(f, "行"),
  columns: { name: "名称", rank: "順位", value: "値", qualifier: "限定", year: "年" },
};
