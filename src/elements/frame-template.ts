import { html, nothing, type TemplateResult } from "lit";
import type { Explanation, KeyItem, Words } from "../core/chart.js";
import type { DatasetError } from "../core/errors.js";
import type { Box, Control, Scene, Target } from "../core/scene.js";
import type { Credit, Composition } from "../core/composition.js";
import { svgGroup } from "../render/svg-template.js";
import type { Settings } from "./preferences/settings.js";

/** All that the frame shows; made anew for each render. */
export interface View {
  readonly state: "loading" | "empty" | "error" | "ready";
  readonly figure: Composition | undefined;
  readonly scene: Scene | undefined;
  readonly words: Words<unknown>;
  readonly heading: string;
  readonly subheading: string;
  readonly credit: Credit;
  /** Of the texts in the data, where that is not the chart's; else empty. */
  readonly lang: string;
  readonly error: DatasetError | undefined;
  /** Data is being read. */
  readonly pending: boolean;
  readonly restingHeight: number;
  /** Times the usual size of text. */
  readonly zoom: number;
  /** For the live region; empty at first paint. */
  readonly news: string;
  /** Names of actions, or "none"; empty for all. */
  readonly actions: string;
  readonly tableOpen: boolean;
  /** What the reader has chosen; undefined as long as nothing. */
  readonly settings: Settings | undefined;
  /** Whether the panel of those choices is open. */
  readonly reading: boolean;
  /** Hears whatever happens on the plot. */
  readonly onPlot: (event: Event) => void;
  /** A reader changes an option of the chart. */
  readonly choose: (control: Control) => void;
  readonly retry: () => void;
  readonly toggleTable: () => void;
  readonly toggleReading: () => void;
  readonly download: (format: "png" | "svg" | "csv") => void;
}

/** The frame, top to bottom: heading, subheading, summary, key, plot, explanation, notes, actions, table, source. */
export function frameTemplate(view: View): TemplateResult {
  const description = view.state === "ready" ? view.figure?.description : undefined;
  // What stands below the plot comes with it: shown above a box of another height first, it would jump.
  const settled = view.scene !== undefined || view.state === "error" || view.state === "empty";
  const { words, tableFirst } = view.settings ?? {};
  const details = view.words.format.prose(description?.details ?? []);
  return html`<div class="strip"></div>
    <figure part="base" aria-labelledby="heading" lang=${view.words.format.lang} .style=${`zoom:${view.zoom}`}>
      <div part="heading" id="heading"><slot name="heading">${view.heading}</slot></div>
      <p part="subheading"><slot name="subheading">${view.subheading}</slot></p>
      ${description && words !== "few" ? html`<p part="summary">${description.summary}</p>` : nothing}
      ${words === "all" && details ? html`<p part="summary">${details}</p>` : nothing}
      ${description && tableFirst ? tableRegion(view) : nothing}
      ${description?.key.length ? keyTemplate(description.key) : nothing} ${bodyTemplate(view)}
      ${description?.explanation && words !== "few" ? explanationTemplate(description.explanation) : nothing}
      ${description?.notes.map((note) => html`<p part="note">${note}</p>`)} ${settled ? footTemplate(view) : nothing}
    </figure>
    ${view.state === "error" ? html`<div class="reader"><slot></slot></div>` : nothing}
    <div aria-live="polite" class="hidden" lang=${view.words.format.lang}>${view.news}</div>`;
}

function footTemplate(view: View): TemplateResult {
  return html`<slot name="note"></slot>
    <div class="foot">${view.state === "ready" ? actionsTemplate(view) : nothing} ${sourceTemplate(view)}</div>`;
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

function bodyTemplate(view: View): TemplateResult {
  const { state, scene, figure, words } = view;
  if (state === "ready" && scene && figure) return plotTemplate(view, scene, figure);
  const { common } = words;
  if (state === "error") {
    const { error, pending } = view;
    const [title, text] = pending ? [common.loading, ""] : [common.errorTitle, error?.message ?? ""];
    return panel(view, title, text, error?.code === "fetch-failed");
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
    <p lang=${view.state === "error" && text ? "en" : nothing}>${text}</p>
    ${again ? html`<button type="button" @click=${view.retry}>${view.words.common.retry}</button>` : nothing}
  </div>`;
}

/** The picture, and over it the same data as options that keyboard, pointer and touch can reach. */
function plotTemplate(
  { onPlot, words, choose }: View,
  scene: Scene,
  { model, description }: Composition,
): TemplateResult {
  const { width, height, marks, targets, controls = [] } = scene;
  const single = model.data.length === 1;
  const only = single ? (description.sentences[model.data[0]?.key ?? ""] ?? "") : "";
  // Pointer events are heard on the whole plot, so that a reader can move onto the tip.
  return html`<div part="plot" @pointermove=${onPlot} @pointerleave=${onPlot}>
    <svg
      class="scene"
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
      direction="ltr"
      focusable="false"
      role=${single ? "img" : nothing}
      aria-label=${single ? only : nothing}
      aria-hidden=${single ? nothing : "true"}
    >
      ${svgGroup(marks)}
    </svg>
    ${controls.map(
      (control) =>
        html`<button
          type="button"
          class="control"
          aria-label=${control.label}
          .style=${place(control)}
          @click=${() => choose(control)}
        ></button>`,
    )}
    ${
      single
        ? nothing
        : html`<div
              role="listbox"
              aria-label=${description.label}
              aria-orientation=${orientation(targets)}
              aria-describedby="hint"
              @keydown=${onPlot}
              @focusin=${onPlot}
              @focusout=${onPlot}
              @click=${onPlot}
            >
              ${targets.map(
                (target, index) =>
                  html`<div
                    role="option"
                    data-key=${target.datum}
                    tabindex=${index === 0 ? 0 : -1}
                    aria-selected=${UNSAID}
                    .style=${place(target)}
                  >
                    ${description.sentences[target.datum] ?? ""}
                  </div>`,
              )}
            </div>
            <div class="tip" aria-hidden="true" hidden></div>
            <p id="hint" class="hint" aria-hidden="true">${words.common.keyHint}</p>`
    }
  </div>`;
}

/**
 * Left to the browser, to which the option with focus is the selected one: written out as “false”, it is read as “not
 * selected” after the sentence of every value.
 */
const UNSAID = nothing;

/** Through the CSSOM, because strict policies forbid style attributes. */
const place = ({ x, y, width, height }: Box): string => `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;

/** Down a list, where all stand below each other; else along the plot. */
const orientation = (targets: readonly Target[]): "vertical" | "horizontal" =>
  targets.every(({ x }) => x === targets[0]?.x) ? "vertical" : "horizontal";

function explanationTemplate({ title, items }: Explanation): TemplateResult {
  return html`<div class="explanation">
    ${title ? html`<p class="strong">${title}</p>` : nothing}
    ${items.map(({ term, text }) => html`<p>${term ? pairTemplate(term, text) : text}</p>`)}
  </div>`;
}

/** Term and sentence side by side, in a paragraph. */
function pairTemplate(term: string, text: string): TemplateResult {
  return html`<span class="pair"><b>${term}</b> <span>${text}</span></span>`;
}

function actionsTemplate(view: View): TemplateResult {
  const { common } = view.words;
  const asked = view.actions.trim().toLowerCase();
  const has = (name: string): boolean => asked === "" || asked.split(/[\s,]+/).includes(name);
  const save = (format: "png" | "svg" | "csv"): TemplateResult =>
    html`<button type="button" @click=${() => view.download(format)}>${format.toUpperCase()}</button>`;
  return html`<div part="actions">
      ${
        has("table")
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
              ><span aria-hidden="true">${common.download}</span> ${save("png")}${save("svg")}${save("csv")}</span
            >`
          : nothing
      }
      ${
        has("reading")
          ? html`<button
              type="button"
              aria-label=${common.preferences}
              aria-expanded=${view.reading ? "true" : "false"}
              @click=${view.toggleReading}
            >
              Aa
            </button>`
          : nothing
      }
    </div>
    <div class="reading"></div>
    ${view.settings?.tableFirst ? nothing : tableRegion(view)}`;
}

/** Closed, the table is hidden from sight but not from print. Its rows come after the first paint. */
function tableRegion({ figure, tableOpen, settings, words }: View): TemplateResult {
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
