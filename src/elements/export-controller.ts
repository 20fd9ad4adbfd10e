import type { LitElement } from "lit";
import type { PictureOptions } from "../export/kit.js";
import type { Figure } from "../render/compose.js";

type Kit = typeof import("../export/kit.js");

export interface ExportHost extends LitElement {
  /** What is on the screen now; undefined while there is no chart. */
  readonly shown: { readonly figure: Figure; readonly options: PictureOptions } | undefined;
}

export type FileFormat = "png" | "svg" | "csv";

/**
 * Files from a chart. The code for it is loaded when the browser is idle after the first paint, so that exports are at
 * hand without delaying a reader.
 */
export class ExportController {
  #kit: Kit | undefined;
  #loading: Promise<void> | undefined;

  constructor(private readonly host: ExportHost) {}

  /** Resolves when exports are possible; also when loading failed, because a chart is complete without them. */
  get ready(): Promise<void> {
    return (this.#loading ??= idle()
      .then(() => import("../export/kit.js"))
      .then((kit) => void (this.#kit = kit))
      .catch(() => undefined));
  }

  svg(): string {
    const { shown } = this.host;
    return (shown && this.#kit?.completeSvg(shown.figure, shown.options)) ?? "";
  }

  csv(): string {
    const { shown } = this.host;
    return (shown && this.#kit?.tableToCsv(shown.figure.table)) ?? "";
  }

  /** @throws Error when there is no chart, or the browser cannot make the picture */
  async png(scale: number): Promise<Blob> {
    const [{ scenePng }] = await Promise.all([import("../export/png.js"), this.ready]);
    const { shown } = this.host;
    if (!shown || !this.#kit) throw new Error("There is no chart to export: the element has no data.");
    const { fontFamily } = getComputedStyle(this.host);
    return scenePng(this.#kit.completeScene(shown.figure, shown.options), {
      theme: shown.options.theme,
      scale,
      fontFamily,
    });
  }

  /** Offers a file to the reader. */
  async download(format: FileFormat): Promise<void> {
    await this.ready;
    const { saveBlob } = await import("./save.js");
    const name = `${this.host.shown?.figure.dataset.id || this.host.localName}.${format}`;
    if (format === "png") saveBlob(await this.png(2), name);
    if (format === "svg") saveBlob(new Blob([this.svg()], { type: "image/svg+xml" }), name);
    if (format === "csv") saveBlob(new Blob(["\ufeff", this.csv()], { type: "text/csv;charset=utf-8" }), name);
  }
}

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
