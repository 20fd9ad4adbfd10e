import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { nen, pair } from "../../language/ja/grammar.js";

const when = ({ status, year }: SaidWhen): string => `${nen(year) || "時期の記載なし"}、${common.status[status]}`;

export const ja: KeyFigureWords = {
  label: (name) => `主要な数値、${name}`,
  // A unit of Latin letters keeps its space.
  counted: (number, unit) =>
    /^[\u3040-\u9fff]/u.test(unit) ? number + unit : [number, unit].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => [unit, nen(year) || "時期の記載なし"].filter(Boolean).join("、"),
  when,
  summary: ({ figure, status, year }) =>
    year
      ? `公表されている数値は${figure}で、${nen(year)}の${common.status[status]}。`
      : `公表されている数値は${figure}（${common.status[status]}）。いつの数値かは記載がない。`,
  nothing: "この数値は公表されていない。",
  sentence: ({ name, figure, ...said }) => `${pair(name, figure)}（${when(said)}）。`,
  sentenceMissing: (name) => `${pair(name, "データなし")}。`,
  percentage: "%",
  shareOf: (label) => `${label}、%`,
  unnamed: "数値",
  columns: { figure: "数値", qualifier: "限定", value: "値", unit: "単位", year: "年" },
};
