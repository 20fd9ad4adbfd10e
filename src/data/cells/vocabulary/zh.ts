import type { Neighbour } from "./vocabulary.js";

export const zh: Neighbour = {
  times: { signs: { year: "年", fiscalYear: "年度", month: "月", day: "日" } },
  runningNumber: "序号, 序號, 编号, 編號, 排名, 名次",
  magnitudes: [
    [3, "千"],
    [4, "万, 萬"],
    [6, "百万"],
    [7, "千万"],
    [8, "亿"],
    [9, "十亿"],
  ],
  currencies: [
    ["CNY", "元, 人民币"],
    ["USD", "美元"],
    ["EUR", "欧元"],
    ["JPY", "日元"],
  ],
  source: "来源, 來源",
};
