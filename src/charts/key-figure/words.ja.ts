import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { common } from "../../language/ja/common.js";
import { nen, pair } from "../../language/ja/grammar.js";

const FIGURE: Readonly<Record<Status, string>> = { reported: "実績値", projected: "予測値", modelled: "計算値" };

const when = ({ status, year }: SaidWhen): string => `${nen(year) || "時期の記載なし"}、${common.status[status]}`;

export const ja: KeyFigureWords = {
  label: (name) => `主要な数値、${name}`,
  counted(number, unit, qualifier) {
    if (unit === "年間") return common.qualified(qualifier, unit + number);
    if (/^[\u3040-\u9fff]/u.test(unit)) return common.qualified(qualifier, number + unit);
    // A unit of Latin letters keeps its space, and 超 stands behind the number: 500,000超のdevice types.
    const [figure = "", ...name] = [number, unit].filter(Boolean).join(" ").split(" ");
    const qualified = common.qualified(qualifier, figure);
    const isCount = qualified !== figure && qualified.startsWith(figure) && /[\p{N}万億兆]$/u.test(figure);
    return [qualified, name.join(" ")].filter(Boolean).join(isCount ? "の" : " ");
  },
  subheading: ({ unit, year }) => [unit, nen(year) || "時期の記載なし"].filter(Boolean).join("、"),
  when,
  summary({ figure, status, year }) {
    if (!figure) return "この数値は公表されていない。";
    return year
      ? `${nen(year)}の${FIGURE[status]}は${figure}。`
      : `${FIGURE[status]}は${figure}。いつの数値かは記載がない。`;
  },
  sentence: ({ name, figure, ...said }) =>
    figure ? `${pair(name, figure)}（${when(said)}）。` : `${pair(name, "データなし")}。`,
  unnamed: "数値",
  columns: { figure: "数値", qualifier: "限定", value: "値", unit: "単位", year: "年" },
};
