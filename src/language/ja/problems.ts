import type { ExpectedWords, ProblemWords } from "../../core/problem.js";

const EXPECTED: ExpectedWords = {
  "unknown-dataset": "登録済みのデータセットの識別子",
  "invalid-id": "a–z、0–9、ハイフンからなる1〜64文字",
  "malformed-json": "正しいJSON",
  "malformed-csv": "正しいCSV",
  "unsupported-input": "このグラフで表せるデータ",
  "missing-column": "このグラフに必要な列",
  "missing-row": "データにある行",
  "missing-table": "このページにある表",
  "not-a-number": "数値",
  "not-a-year": "2032のような年",
  "not-a-period": "2024-03や2024-Q1のような期間",
  "invalid-status": "値の確かさを示す語",
  "negative-share": "0〜100%の割合",
  "duplicate-row": "重複のない項目",
  "too-many-rows": "より少ない行数",
  "fetch-failed": "読み込めるファイル",
};

/** What is wrong with data, in Japanese. */
export const problems: ProblemWords = {
  row: (number) => `${number}行目`,
  column: (name) => `列「${name}」`,
  found: (text) => `「${text}」となっています`,
  expected: ({ code }) => `${EXPECTED[code]}が必要です`,
  signs: ["、", "：", "。"],
};
