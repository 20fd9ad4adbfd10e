import { html } from "lit";
import { marketDataTable } from "../../src/charts/market-data-table.js";
import "../../src/elements/market-data-table.js";
import { chartArgs } from "../support/chart-args.js";
import type { Shown } from "../support/chart-meta.js";

export const table: Shown = {
  chart: marketDataTable,
  element: (args, child) => html`<market-data-table ${chartArgs(marketDataTable, args)}>${child}</market-data-table>`,
};
