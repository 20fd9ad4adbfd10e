import { html } from "lit";
import { marketRanking } from "../../src/charts/market-ranking.js";
import "../../src/elements/market-ranking.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const ranking: Shown = {
  chart: marketRanking,
  element: (args, child) => html`<market-ranking ${chartArgs(marketRanking, args)}>${child}</market-ranking>`,
};
