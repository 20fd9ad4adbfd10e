import { html, nothing, type TemplateResult } from "lit";
import { problemText } from "../../core/problem.js";
import type { View } from "./view.js";

/** The plot, or what stands in its place. */
export function bodyTemplate(view: View): TemplateResult {
  const { state, figure, words } = view;
  const drawn = state === "ready" && figure ? view.body.template(view, figure) : undefined;
  if (drawn) return drawn;
  const { common } = words;
  if (state === "error") {
    const { error, pending } = view;
    const isTold = error !== undefined && !pending;
    const text = isTold ? problemText(error, common.problems) : "";
    return panel(view, isTold ? common.errorTitle : common.loading, text, error?.code === "fetch-failed");
  }
  if (state === "empty") return panel(view, common.emptyTitle, common.emptyText, false);
  return html`<div class="loading" .style=${`height:${view.restingHeight}px`}>
    <p>${figure ? "" : common.loading}</p>
  </div>`;
}

function panel(view: View, title: string, text: string, again: boolean): TemplateResult {
  return html`<div
    class="panel"
    role=${view.state === "error" ? "alert" : nothing}
    .style=${`min-height:${view.restingHeight}px`}
  >
    <p class="strong">${title}</p>
    <p>${text}</p>
    ${again ? html`<button type="button" @click=${view.retry}>${view.words.common.retry}</button>` : nothing}
  </div>`;
}
