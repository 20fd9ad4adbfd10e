import { html } from "lit";
import { sizeGrowthScatter } from "../../src/charts/size-growth-scatter.js";
import "../../src/elements/size-growth-scatter.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const scatter: Shown = {
  chart: sizeGrowthScatter,
  element: (args, child) =>
    html`<size-growth-scatter ${chartArgs(sizeGrowthScatter, args)}>${child}</size-growth-scatter>`,
};
