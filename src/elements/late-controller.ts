import type { ReactiveController } from "lit";
import type { OptionSpecs } from "../core/options.js";
import type { Navigation, TableView } from "./late-parts.js";
import type { Stage } from "./stage.js";

type Parts = typeof import("./late-parts.js");

export type FileFormat = "png" | "svg" | "csv";

/** More rows than this are made when somebody wants to see them. */
const MOST_UNASKED = 100;

/**
 * What follows the first paint: moving through the data, the table behind its button, files, and hints for the author.
 * The code for it is loaded when the browser is idle, so that all of it is at hand without delaying a reader.
 */
export class LateController implements ReactiveController {
  #parts: Parts | undefined;
  #loading: Promise<void> | undefined;
  #navigation: Navigation | undefined;
  #view: TableView | undefined;

  constructor(private readonly stage: Stage) {
    stage.host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#onPrint);
    this.#navigation?.disconnected();
  }

  hostUpdated(): void {
    if (!this.#parts) return;
    this.#navigation?.updated();
    const { figure } = this.stage.drawing;
    if (this.stage.isTableOpen() || (figure && figure.table.rows.length <= MOST_UNASKED)) this.#table(false);
  }

  /** Whatever happens on the plot; before {@link ready}, the browser alone moves focus. */
  readonly onPlot = (event: Event): void => this.#navigation?.handle(event);

  /** Resolves when all of it is there; also when loading failed, because a chart is complete without. */
  get ready(): Promise<void> {
    return (this.#loading ??= idle()
      .then(() => import("./late-parts.js"))
      .then((parts) => {
        this.#parts = parts;
        this.#navigation = new parts.Navigation(this.stage);
        this.hostUpdated();
      })
      .catch(() => undefined));
  }

  /** What is wrong with an author's options; nothing before {@link ready}. */
  problems(specs: OptionSpecs, given: Readonly<Record<string, unknown>>): readonly string[] {
    return this.#parts?.optionProblems(specs, given) ?? [];
  }

  svg(): string {
    const { figure } = this.stage.drawing;
    return (figure && this.#parts?.completeSvg(figure, this.stage.picture())) ?? "";
  }

  csv(): string {
    const { figure } = this.stage.drawing;
    return (figure && this.#parts?.tableToCsv(figure.table)) ?? "";
  }

  /** @throws Error when there is no chart, or the browser cannot make the picture */
  async png(scale: number): Promise<Blob> {
    const [{ scenePng }] = await Promise.all([import("../export/png.js"), this.ready]);
    const { host, drawing } = this.stage;
    const { figure } = drawing;
    if (!figure || !this.#parts) throw new Error("There is no chart to export: the element has no data.");
    const { fontFamily } = getComputedStyle(host);
    const picture = this.stage.picture();
    return scenePng(this.#parts.completeScene(figure, picture), { theme: picture.theme, scale, fontFamily });
  }

  /** Offers a file to the reader. */
  async download(format: FileFormat): Promise<void> {
    await this.ready;
    const { saveBlob } = await import("./save.js");
    const name = `${this.stage.drawing.figure?.dataset.id || this.stage.host.localName}.${format}`;
    if (format === "png") saveBlob(await this.png(2), name);
    if (format === "svg") saveBlob(new Blob([this.svg()], { type: "image/svg+xml" }), name);
    if (format === "csv") saveBlob(new Blob(["\ufeff", this.csv()], { type: "text/csv;charset=utf-8" }), name);
  }

  readonly #onPrint = (): void => this.#table(true);

  #table(now: boolean): void {
    const { host, drawing } = this.stage;
    const { figure } = drawing;
    const box = host.renderRoot.querySelector("#table > div");
    if (!figure || !box || !this.#parts) return;
    const { table, words } = figure;
    const there = this.#view?.table === table && box.hasChildNodes();
    if (there && !now) return;
    if (!there) this.#view = new this.#parts.TableView(table, { words, say: (text) => this.stage.say(text) });
    if (now) this.#view?.fillNow(box);
    else void this.#view?.fill(box);
  }
}

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
