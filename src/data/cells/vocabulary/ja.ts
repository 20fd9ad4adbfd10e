import type { Vocabulary } from "./vocabulary.js";

export const ja: Vocabulary = {
  times: {
    signs: { year: "年", fiscalYear: "年度", month: "月", day: "日" },
    patterns: [[/^(\d{4})年? ?第?([1-4])四半期$/, "$1-Q$2"]],
  },
  yearHeader: { inside: "年" },
  periodHeader: { inside: "年月, 日付, 四半期, 月" },
  quarterHeader: "四半期",
  monthHeader: "月",
  halfHeader: "半期",
  runningNumber: "順位, 番号, 通し番号, 連番, 項番, ランク, no",
  remarkHeader: "備考, 出典",
  statusHeader: "区分, 状態",
  growthHeader: { words: "cagr", inside: "成長, 増減" },
  growthRateHeader: "cagr, 成長率",
  shareHeader: { inside: "シェア, 割合" },
  status: { reported: "実績", projected: "予測, 予想, 見込み, 推計" },
  total: "合計, 総計, 総額",
  subtotal: "小計",
  magnitudes: [
    [3, "千"],
    [4, "万"],
    [6, "百万"],
    [8, "億"],
    [9, "十億"],
    [12, "兆"],
  ],
  currencies: [
    ["USD", "米ドル, ドル"],
    ["EUR", "ユーロ"],
    ["JPY", "円"],
  ],
  percent: "パーセント",
  source: "出典, 出所",
  note: "注, 備考",
};
