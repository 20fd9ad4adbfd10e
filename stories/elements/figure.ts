import { html } from "lit";
import { keyFigure } from "../../src/charts/key-figure.js";
import "../../src/elements/key-figure.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const figure: Shown = {
  chart: keyFigure,
  element: (args, child) => html`<key-figure ${chartArgs(keyFigure, args)}>${child}</key-figure>`,
};
