import type { Decorator } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { styleMap } from "lit/directives/style-map.js";

/** What surrounds a chart in a story, as `parameters.page`. */
export interface Page {
  /** Width of the column the chart stands in, CSS pixels; that of the canvas when absent. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** As a printer without colour would have it. */
  readonly greyscale?: boolean;
}

/** Puts a story on a page, and hands the theme of the toolbar to its chart. */
export const page: Decorator = (story, context) => {
  const { width, lang, dir, greyscale } = (context.parameters["page"] ?? {}) as Page;
  const theme = String(context.globals["theme"] ?? "light");
  return html`<main
    class="page"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-theme=${theme}
    ?data-greyscale=${greyscale}
    ?data-alone=${context.viewMode !== "docs"}
  >
    <div style=${styleMap(width ? { width: `${width}px` } : {})}>${story({ args: { ...context.args, theme } })}</div>
  </main>`;
};
