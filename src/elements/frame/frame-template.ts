import { html, nothing, type TemplateResult } from "lit";
import type { Explanation, KeyItem } from "../../core/chart.js";
import { svgGroup } from "../../render/svg-template.js";
import { bodyTemplate } from "./body-template.js";
import { footTemplate, tableRegion } from "./foot-template.js";
import type { View } from "./view.js";

/** The frame, top to bottom: heading, subheading, summary, key, plot, explanation, notes, actions, table, source. */
export function frameTemplate(view: View): TemplateResult {
  const description = view.state === "ready" ? view.figure?.description : undefined;
  // What stands below the plot comes with it: shown above a box of another height first, it would jump.
  const settled = view.state !== "loading";
  const { words, tableFirst } = view.settings ?? {};
  const details = view.words.format.prose(description?.details ?? []);
  const saysAll = words === "all" || (view.grid !== undefined && words !== "few");
  return html`<div class="strip" aria-hidden="true"><span class="sample"></span></div>
    <div class="frame">
      <figure part="base" aria-labelledby="heading" lang=${view.words.format.lang} .style=${`zoom:${view.zoom}`}>
        <div
          part="heading"
          id="heading"
          role=${view.headingLevel ? "heading" : nothing}
          aria-level=${view.headingLevel ?? nothing}
        >
          <slot name="heading">${view.heading}</slot>
        </div>
        <p part="subheading"><slot name="subheading">${view.subheading}</slot></p>
        ${description && words !== "few" ? html`<p part="summary">${description.summary}</p>` : nothing}
        ${saysAll && details ? html`<p part="summary">${details}</p>` : nothing}
        ${description && tableFirst && !view.grid ? tableRegion(view) : nothing}
        ${description?.key.length ? keyTemplate(description.key) : nothing} ${bodyTemplate(view)}
        ${description?.explanation && words !== "few" ? explanationTemplate(description.explanation) : nothing}
        ${description?.notes.map((note) => html`<p part="note">${note}</p>`)} ${settled ? footTemplate(view) : nothing}
      </figure>
      ${view.state === "error" ? html`<div class="reader"><slot></slot></div>` : nothing}
      <div aria-live="polite" class="hidden" lang=${view.words.format.lang}>${view.news}</div>
    </div>`;
}

function keyTemplate(items: readonly KeyItem[]): TemplateResult {
  return html`<ul part="key">
    ${items.map(
      ({ marks, text }) =>
        html`<li>
          <svg width="16" height="16" viewBox="-1 -1 16 16" aria-hidden="true">${svgGroup(marks)}</svg>
          <span>${text}</span>
        </li>`,
    )}
  </ul>`;
}

function explanationTemplate({ title, sentences }: Explanation): TemplateResult {
  return html`<div class="explanation">
    ${title ? html`<p class="strong">${title}</p>` : nothing} ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}
