import { html } from "lit";
import { segmentShareDonut } from "../../src/charts/segment-share-donut.js";
import "../../src/elements/segment-share-donut.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const donut: Shown = {
  chart: segmentShareDonut,
  element: (args, child) =>
    html`<segment-share-donut ${chartArgs(segmentShareDonut, args)}>${child}</segment-share-donut>`,
};
