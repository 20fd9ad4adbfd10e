import { problems } from "./problems.js";
import type { CommonWords } from "../../core/words.js";
import { qualifierOf, type Qualifier } from "../qualifiers.js";

/** A known qualifier, before or behind its figure. */
const QUALIFIED: Readonly<Record<Qualifier, (text: string) => string>> = {
  over: (text) => `${text}超`,
  justOver: (text) => `${text}強`,
  about: (text) => `約${text}`,
  upTo: (text) => `最大${text}`,
  under: (text) => `${text}未満`,
  justUnder: (text) => `${text}弱`,
  nearly: (text) => `${text}近く`,
  atLeast: (text) => `${text}以上`,
};

/** As Japanese authors write them. */
const BEFORE = ["約", "およそ", "最大", "最低"];
const BEHIND = ["超", "以上", "以下", "未満", "近く", "強", "弱"];

export function qualified(qualifier: string, text: string): string {
  const known = qualifierOf(qualifier);
  if (known) return QUALIFIED[known](text);
  if (BEFORE.includes(qualifier)) return qualifier + text;
  if (BEHIND.includes(qualifier)) return text + qualifier;
  return qualifier ? `${qualifier} ${text}` : text;
}

/** The words that every chart shares, in Japanese. */
export const common: CommonWords = {
  statusKey: {
    reported: "実績",
    projected: "発表元による予測",
    modelled: "当サイトによる補間",
  },
  status: { reported: "実績", projected: "予測", modelled: "計算値" },
  statusColumn: "区分",
  periods: {
    column: "期間",
    quarter: "{y}年第{n}四半期",
    half: ["{y}年上半期", "{y}年下半期"],
    week: "{y}年第{n}週",
    firstDay: "1",
  },
  forecast: "予測",
  forecastPeriod: (span) => `予測期間 ${span}`,
  points: (text) => `${text}ポイント`,
  change: (kind, text) =>
    ({ times: `${text}倍`, rise: `${text}増`, fall: `${text}減`, by: `増減は${text}`, same: "横ばい" })[kind],
  noData: "データなし",
  noDataShort: "なし",
  other: "その他",
  measure: ({ label, unit, years }) => [label, unit, years].filter(Boolean).join("、"),
  about: (text) => `約${text}`,
  qualified,
  table: "データ表",
  download: "ダウンロード",
  preferences: "見やすさと音声",
  source: (text) => `出所：${text}`,
  keyHint: "矢印キーで値の間を移動し、Enterキーで固定、Escキーで解除できます。",
  sums: (names) => `他の値の合計であるため除いた：${names}。`,
  more: (count) => `ほか${count}件`,
  pinned: "値を固定しました。",
  letGo: "固定を解除しました。",
  loading: "グラフを読み込んでいます…",
  emptyTitle: "表示できる値がありません",
  emptyText: "このグラフで表せる数値がデータに含まれていません。",
  errorTitle: "グラフのデータを読み込めませんでした",
  problems,
  retry: "再試行",
  sorted: (column, descending) =>
    column ? `表を「${column}」の${descending ? "降順" : "昇順"}に並べ替えました。` : "表を元の順序に戻しました。",
  updated: "グラフのデータが更新されました。",
};
