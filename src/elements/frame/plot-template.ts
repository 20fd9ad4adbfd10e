import { html, nothing, type TemplateResult } from "lit";
import type { Box, Target } from "../../core/scene.js";
import type { Composition } from "../../core/composition.js";
import { svgGroup } from "../../render/svg-template.js";
import { plotStyles } from "../plot-styles.js";
import type { Body, View } from "./view.js";

/** The picture, and over it the same data as options that keyboard, pointer and touch can reach. */
function plotTemplate({ scene, onPlot, words }: View, { model, description }: Composition): TemplateResult | undefined {
  if (!scene) return undefined;
  const { width, height, marks, targets } = scene;
  const single = model.data.length === 1;
  const only = single ? (description.sentences[model.data[0]?.key ?? ""] ?? "") : "";
  // Events are heard on the whole plot: a pointer is answered by the marks, and can move onto the tip.
  return html`<div
    part="plot"
    @pointermove=${onPlot}
    @pointerleave=${onPlot}
    @click=${onPlot}
    @keydown=${onPlot}
    @focusin=${onPlot}
    @focusout=${onPlot}
  >
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
    ${
      single
        ? nothing
        : html`<div
              role="listbox"
              aria-label=${description.label}
              aria-orientation=${orientation(targets)}
              aria-describedby="hint"
            >
              ${targets.map(
                (target, index) =>
                  html`<div
                    role="option"
                    data-key=${target.datum}
                    tabindex=${index === 0 ? 0 : -1}
                    aria-selected=${UNSAID}
                    class=${target.round ? "round" : nothing}
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

export const plotBody: Body = { template: plotTemplate, styles: [plotStyles] };

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
