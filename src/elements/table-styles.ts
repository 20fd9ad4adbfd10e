import { css, unsafeCSS, type CSSResult } from "lit";

/** Outer widths of a chart at which tables change their form, CSS pixels: a table changes at the first that it needs. */
const STEPS = [320, 400, 480, 560, 640, 720, 800, 900, 1000, 1200] as const;
/** Left and right of a table in its chart. */
const PADDING = 40;
/** A table that needs less than this stands in any chart as it is. */
const ALWAYS = 200;

/**
 * What a table without room for its columns becomes. Custom properties, so that every step says no more than this:
 * “above” keeps columns in line below the name of each row, “list” puts each figure behind the name of its column.
 */
const FORMS = {
  above: `--block:block;--row:grid;--cell:block;--head:block;--pad:0;--gap:0;--row-pad:8px;--row-line:1px;--name:700;--corner:absolute;--name-width:auto;--side:68px;--head-side:68px`,
  list: `--block:block;--row:flex;--cell:none;--head:none;--pad:0;--gap:0;--row-pad:6px;--row-line:1px;--name:700;--corner:absolute;--end:start;--label:inline;--about:absolute;--clip:inset(50%);--name-width:auto;--side:68px`,
} as const;

export type TableForm = keyof typeof FORMS;

/** Class of a table that takes a form where a chart is narrower than its least width in CSS pixels. */
export const formBelow = (form: TableForm, least: number): string =>
  least > ALWAYS ? `${form}-${STEPS.find((step) => step >= least + PADDING) ?? "any"}` : "";

/** What is narrow for larger text is narrow too. */
const rules = (form: TableForm): string =>
  STEPS.map((step) => {
    const narrow = `(max-width:${step - 1}px) or (max-width:${(step - 1) / 16}rem)`;
    return `@container ${narrow}{.${form}-${step}{${FORMS[form]}}}`;
  }).join("") + `.${form}-any{${FORMS[form]}}`;

/** Tables of figures, behind a chart or in its place. */
export const tableStyles: CSSResult = css`
  ${unsafeCSS(rules("above") + rules("list"))}
  table {
    display: var(--block, table);
    border-collapse: collapse;
    color: var(--chart-ink);
    overflow-wrap: break-word;
  }
  caption {
    display: var(--block, table-caption);
    text-align: inherit;
    padding-bottom: 4px;
    font-weight: 700;
  }
  thead {
    display: var(--block, table-header-group);
  }
  tbody {
    display: var(--block, table-row-group);
  }
  tr {
    display: var(--row, table-row);
    flex-wrap: wrap;
    gap: 2px 16px;
    padding: var(--row-pad, 0) 0;
    border-bottom: var(--row-line, 0) solid var(--chart-grid);
  }
  th,
  td {
    box-sizing: border-box;
    max-width: 100%;
    padding: var(--pad, 5px) 0;
    padding-inline-end: var(--gap, 12px);
    border-bottom: calc(1px - var(--row-line, 0px)) solid var(--chart-grid);
    text-align: inherit;
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    font-weight: 700;
  }
  tbody th {
    flex: 1 0 100%;
    font-weight: var(--name, 400);
  }
  td.void {
    display: var(--cell, table-cell);
  }
  td::before {
    display: var(--label, none);
    content: attr(data-label) ":" / "";
    margin-inline-end: 4px;
    color: var(--chart-ink-2);
  }
  thead button {
    color: inherit;
    text-align: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    max-width: 100%;
  }
  th.number,
  td.number {
    text-align: var(--end, end);
  }
`;
