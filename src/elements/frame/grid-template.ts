import { css, html, nothing, type CSSResult, type TemplateResult } from "lit";
import { TREND, type Choice, type GridCell, type GridColumn, type GridRow } from "../../core/grid.js";
import type { Mark } from "../../core/scene.js";
import { svgGroup } from "../../render/svg-template.js";
import { formBelow, tableStyles } from "../table-styles.js";
import type { Body, View } from "./view.js";

/** Said outright, as all roles of the table: laid out as blocks, it loses them in browsers. */
const GROUP = "rowgroup";

/** A table that is read itself, with headers that sort. */
function gridTemplate({ grid, choose }: View): TemplateResult | undefined {
  if (!grid) return undefined;
  const { name, columns, rows, trend, widths } = grid;
  const forms = [formBelow("above", widths.beside), formBelow("list", widths.above), trend ? "trends" : ""];
  const head = (column: GridColumn): TemplateResult => headTemplate(column, choose);
  return html`<div part="plot">
    <table
      part="table"
      class=${["grid", ...forms].filter(Boolean).join(" ")}
      role="table"
      .style=${`--columns:${columns.length}`}
    >
      <thead role=${GROUP}>
        <tr role="row">
          ${head(name)}${columns.map(head)}${trend ? html`<th class="trend" aria-hidden="true">${trend}</th>` : nothing}
        </tr>
      </thead>
      <tbody role=${GROUP}>
        ${rows.map((row) => rowTemplate(row, columns, trend !== ""))}
      </tbody>
    </table>
  </div>`;
}

function headTemplate({ label, about, numeric, sorted, sort }: GridColumn, choose: (choice: Choice) => void) {
  const arrow = sorted && { ascending: "↑", descending: "↓" }[sorted];
  return html`<th
    scope="col"
    role="columnheader"
    class=${numeric ? "number" : nothing}
    aria-sort=${sort ? (sorted ?? "none") : nothing}
  >
    ${
      sort
        ? html`<button type="button" @click=${() => choose(sort)}>
            <span>${label}</span><span class="arrow" aria-hidden="true">${arrow ?? "↕"}</span>
          </button>`
        : html`<span>${label}</span>`
    }${about ? html`<span class="about">${about}</span>` : nothing}
  </th>`;
}

const rowTemplate = ({ key, name, strong, cells, trend }: GridRow, columns: readonly GridColumn[], trends: boolean) =>
  html`<tr role="row" data-key=${key} class=${strong ? "highlighted" : nothing}>
    <th scope="row" role="rowheader"><span>${name}</span></th>
    ${cells.map((cell, index) => cellTemplate(cell, columns[index]))}${trends ? trendTemplate(trend) : nothing}
  </tr>`;

function cellTemplate({ text, about, note, swatch, missing }: GridCell, column?: GridColumn): TemplateResult {
  const label = [column?.label, about].filter(Boolean).join(", ");
  const classes = [column?.numeric && "number", missing && "missing", !text && "void"].filter(Boolean).join(" ");
  return html`<td role="cell" class=${classes || nothing} data-label=${label}>
    ${swatch.length > 0 ? picture(swatch, 16, "-1 -1 16 16") : nothing}${text ? html`<span>${text}</span>` : nothing}${
      note ? html`<span class="hidden">, </span><span class="about">${note}</span>` : nothing
    }
  </td>`;
}

/** The figures that it is drawn from stand beside it. */
const trendTemplate = (trend: readonly Mark[]): TemplateResult =>
  html`<td class="trend" aria-hidden="true">
    ${trend.length > 0 ? picture(trend, TREND.width, `0 0 ${TREND.width} ${TREND.height}`, TREND.height) : nothing}
  </td>`;

const picture = (marks: readonly Mark[], width: number, box: string, height = width): TemplateResult =>
  html`<svg width=${width} height=${height} viewBox=${box} aria-hidden="true">${svgGroup(marks)}</svg>`;

const gridStyles: readonly CSSResult[] = [
  tableStyles,
  css`
    .grid {
      width: 100%;
      font-size: 13px;
      line-height: 18px;
    }
    .grid tr {
      position: relative;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      gap: 2px 12px;
    }
    .grid th:first-child {
      grid-column: 1 / -1;
      width: var(--name-width, 34%);
    }
    .grid :is(th, td) {
      padding-block: var(--pad, 8px);
    }
    .grid :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .grid thead :is(tr, th) {
      border-color: var(--chart-axis);
    }
    .grid thead th {
      font-size: 12px;
      line-height: 16px;
      color: var(--chart-ink-2);
      vertical-align: bottom;
    }
    .grid .highlighted th {
      font-weight: 700;
    }
    .grid td svg {
      display: inline-block;
      vertical-align: -3px;
      margin-inline-end: 6px;
    }
    .grid td.missing {
      color: var(--chart-ink-3);
    }
    /* Behind the name of its column, a figure says all of that itself; to ears it is said as everywhere. */
    .about {
      display: block;
      position: var(--about, static);
      inset-inline-start: 0;
      clip-path: var(--clip, none);
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
      color: var(--chart-ink-3);
    }
    .arrow {
      margin-inline-start: 4px;
    }
    .grid [aria-sort="none"] .arrow {
      color: var(--chart-ink-3);
    }
    .grid .trend {
      position: var(--corner, static);
      inset-inline-end: 0;
      top: var(--row-pad, 8px);
      text-align: end;
    }
    /* Over a list of headers there is no column for it. */
    .grid thead .trend {
      display: var(--cell, table-cell);
    }
    .trends thead th:first-child {
      padding-inline-end: var(--head-side, 12px);
    }
    .grid td.trend::before {
      display: none;
    }
    .grid td .about {
      white-space: nowrap;
      unicode-bidi: plaintext;
    }
    .grid td.trend svg {
      display: block;
      margin: 0;
    }
    .trend svg:dir(rtl) {
      transform: scaleX(-1);
    }
    .trends tbody th {
      padding-inline-end: var(--side, 12px);
    }
  `,
];

export const gridBody: Body = { template: gridTemplate, styles: gridStyles };
