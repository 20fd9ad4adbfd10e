import type { Table } from "../core/chart.js";
import { attributeName } from "../core/options.js";
import { foreign } from "../core/lang.js";
import type { Composition } from "../core/composition.js";
import { OwnTexts } from "./own-texts.js";
import { escape } from "./escape.js";

/**
 * The figure for a page without scripts: picture, table and source, all of it in the markup that survives a CMS. It
 * carries `data-chart`, so that it becomes the live element where the script is on the page.
 *
 * @param options what the author set, in camelCase; written as `data-*` attributes
 */
export function htmlString(figure: Composition, svg: string, options: Readonly<Record<string, unknown>>): string {
  const { chart, dataset, credit, words, description } = figure;
  const given: [string, unknown][] = [["set", dataset.id], ...Object.entries(options)];
  let set = given
    .filter(([, value]) => value !== "" && value !== false && value !== null && value !== undefined)
    .map(([name, value]) => ` data-${attributeName(name)}="${escape(value === true ? "" : String(value))}"`)
    .join("");
  const lang = foreign(words.format.lang, "en");
  if (lang) set += ` lang="${escape(lang)}"`;
  const source = credit.text ? escape(words.common.source(credit.text)) : "";
  const linked = credit.href ? `<a href="${escape(credit.href)}" rel="noopener">${source}</a>` : source;
  const caption = linked ? `<figcaption>${linked}</figcaption>` : "";
  return `<figure class="report-chart" data-chart="${chart.tag}"${set}>${svg}${tableString(figure.table, description.heading, new OwnTexts(figure))}${caption}</figure>`;
}

/**
 * The data table as HTML with scoped headers.
 *
 * @param texts what is in another language than the rest, and is marked with its own
 */
export function tableString({ columns, rows, caption }: Table, heading = caption, texts?: OwnTexts): string {
  const marked = (text: string): string => (texts?.has(text) ? ` lang="${escape(texts.lang)}"` : "");
  const head = columns.map(({ label }) => `<th scope="col"${marked(label)}>${escape(label)}</th>`).join("");
  const body = rows
    .map((row) => {
      const cells = row.map(({ text, value }, index) => {
        const exact = typeof value === "number" && String(value) !== text ? ` data-value="${value}"` : "";
        const [open, close] = index === 0 ? ['th scope="row"', "th"] : ["td", "td"];
        return `<${open}${exact}${marked(text)}>${escape(text)}</${close}>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("");
  return `<table><caption${marked(heading)}>${escape(heading)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
