import { html } from "lit";
import { segmentStack } from "../../src/charts/segment-stack.js";
import "../../src/elements/segment-stack.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const stack: Shown = {
  chart: segmentStack,
  element: (args, child) => html`<segment-stack ${chartArgs(segmentStack, args)}>${child}</segment-stack>`,
};
