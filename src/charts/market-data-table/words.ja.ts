import type { DataTableWords } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { bracketed, pair, leftOut } from "../../language/ja/grammar.js";

export const ja: DataTableWords = {
  label: (rows) => `表、${rows}行`,
  summary: ({ rows, columns, sort, descending }) => {
    const order = sort && `「${sort}」の${descending ? "降順" : "昇順"}に並べた`;
    return `${order}${rows}行${columns}列の表。`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `「${label}」は、${smallestOf}の${smallest}から${largestOf}の${largest}まで。`,
  equal: ({ label, value }) => `「${label}」の値はすべて${value}。`,
  leftOut: (f) => leftOut(f, "行"),
  notShown: (list) => `ここには収まらないため、データ表に示した列：${list}。`,
  trendScale: "推移の線はそれぞれゼロを含む別の目盛で描いた。",
  about: ({ period, status }) => [period, status && common.status[status]].filter(Boolean).join("、"),
  notStated: () => "年の記載なし",
  row: (name, parts) => (parts.length > 0 ? `${pair(name, parts.join("；"))}。` : `${name}。`),
  part: ({ label, value, about }) => `${label} ${value}${bracketed(about)}`,
  numbered: (row) => `${row}行目`,
  statusOf: (label) => `${label}の区分`,
  columns: { name: "名称", trend: "推移" },
};
