import { html } from "lit";
import { growthDumbbell } from "../../src/charts/growth-dumbbell.js";
import "../../src/elements/growth-dumbbell.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const dumbbell: Shown = {
  chart: growthDumbbell,
  element: (args, child) => html`<growth-dumbbell ${chartArgs(growthDumbbell, args)}>${child}</growth-dumbbell>`,
};
