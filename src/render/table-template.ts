import { html, type TemplateResult } from "lit";
import type { Table } from "../core/chart.js";

/** The data as a table with scoped headers; the first cell of each row heads it. */
export function tableTemplate({ caption, columns, rows }: Table): TemplateResult {
  const numeric = (index: number): string => (columns[index]?.numeric ? "number" : "");
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }, index) => html`<th scope="col" class=${numeric(index)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(({ text }, index) =>
              index === 0
                ? html`<th scope="row" class=${numeric(index)}>${text}</th>`
                : html`<td class=${numeric(index)}>${text}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
