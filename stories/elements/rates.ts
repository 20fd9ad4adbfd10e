import { html } from "lit";
import { cagrComparison } from "../../src/charts/cagr-comparison.js";
import "../../src/elements/cagr-comparison.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const rates: Shown = {
  chart: cagrComparison,
  element: (args, child) => html`<cagr-comparison ${chartArgs(cagrComparison, args)}>${child}</cagr-comparison>`,
};
