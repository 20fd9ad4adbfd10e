import { html, nothing, type TemplateResult } from "lit";
import type { FileFormat } from "../file-format.js";
import type { View } from "./view.js";

/** What stands below the plot: the author’s notes, actions, table, source. */
export function footTemplate(view: View): TemplateResult {
  return html`<slot name="note"></slot>
    <div class="foot">${view.state === "ready" ? actionsTemplate(view) : nothing} ${sourceTemplate(view)}</div>`;
}

function actionsTemplate(view: View): TemplateResult {
  const { common } = view.words;
  const asked = view.actions.trim().toLowerCase();
  const has = (name: string): boolean => asked === "" || asked.split(/[\s,]+/).includes(name);
  const save = (format: FileFormat): TemplateResult =>
    html`<button type="button" @click=${() => view.download(format)}>${format.toUpperCase()}</button>`;
  return html`<div part="actions">
      ${
        has("table") && !view.grid
          ? html`<button
              type="button"
              aria-expanded=${view.tableOpen ? "true" : "false"}
              aria-controls="table"
              @click=${view.toggleTable}
            >
              ${common.table}
            </button>`
          : nothing
      }
      ${
        has("download")
          ? html`<span role="group" aria-label=${common.download}
              ><span class="download" aria-hidden="true">${common.download}</span>
              ${save("png")}${save("svg")}${save("csv")}</span
            >`
          : nothing
      }
      ${
        has("reading")
          ? html`<button
              type="button"
              aria-label=${`Aa: ${common.preferences}`}
              aria-expanded=${view.preferencesOpen ? "true" : "false"}
              @click=${view.togglePreferences}
            >
              Aa
            </button>`
          : nothing
      }
    </div>
    ${view.failure ? html`<p class="failure">${view.failure}</p>` : nothing}
    <div class="reading"></div>
    ${view.settings?.tableFirst || view.grid ? nothing : tableRegion(view)}`;
}

/** Closed, the table is hidden from sight but not from print. Its rows come after the first paint. */
export function tableRegion({ figure, tableOpen, settings, words }: View): TemplateResult {
  const details = settings?.words === "all" ? "" : words.format.prose(figure?.description.details ?? []);
  return html`<div
    id="table"
    class=${tableOpen ? "data open" : "data"}
    role="group"
    aria-label=${words.common.table}
    tabindex=${tableOpen ? 0 : nothing}
  >
    ${details ? html`<p>${details}</p>` : nothing}
    <div></div>
  </div>`;
}

function sourceTemplate({ credit, words, lang }: View): TemplateResult {
  const said = credit.text ? words.common.source(credit.text) : "";
  const [before, after] = lang && credit.own ? said.split(credit.own) : [said];
  const text = after === undefined ? said : html`${before}<span lang=${lang}>${credit.own}</span>${after}`;
  const link = credit.href ? html`<a href=${credit.href} rel="noopener">${text}</a>` : text;
  return html`<p part="source"><slot name="source">${link}</slot><slot name="edition"></slot></p>`;
}
