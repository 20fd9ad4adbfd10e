import { html } from "lit";
import { adoptionWaffle } from "../../src/charts/adoption-waffle.js";
import "../../src/elements/adoption-waffle.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const waffle: Shown = {
  chart: adoptionWaffle,
  element: (args, child) => html`<adoption-waffle ${chartArgs(adoptionWaffle, args)}>${child}</adoption-waffle>`,
};
