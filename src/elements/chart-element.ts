import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { AnyChart, Datum } from "../core/chart.js";
import { commonOptions, readingOptions, roleOptions, type CommonValues } from "../core/common-options.js";
import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { attributeName, defaultValue, readOption, readOptions, type OptionSpecs } from "../core/options.js";
import type { Scene, Target } from "../core/scene.js";
import { wider } from "../geometry/measure.js";
import { isRightToLeft, wordsFor } from "../messages/language.js";
import { compose, credit, draw, type Figure } from "../render/compose.js";
import { inner, type Theme } from "../render/tokens.js";
import { DataController, type DataHost, type Sources } from "./data-controller.js";
import { ChartErrorEvent, ChartHighlightEvent, ChartReadyEvent, ChartSelectEvent, type EventDatum } from "./events.js";
import { ExportController, type ExportHost } from "./export-controller.js";
import { FontController } from "./font-controller.js";
import { frameTemplate, type View } from "./frame-template.js";
import { inherited } from "./inherited.js";
import { NavigationController } from "./navigation-controller.js";
import { DEFAULT_WIDTH, SizeController } from "./size-controller.js";
import { styles } from "./styles.js";
import { theme } from "./theme.js";

/**
 * The element of every chart. A subclass says which definition it shows; everything else follows from the definition.
 *
 * @slot heading, subheading, note, source, edition - Editorial text with markup of its own.
 * @slot - The reader's table; shown without script and when data cannot be drawn.
 * @fires chart-ready, chart-highlight, chart-select, chart-error
 */
export abstract class ChartElement extends LitElement {
  static override styles = [theme, styles];
  static readonly chart: AnyChart;

  declare data: unknown;
  declare dataSet: string;
  declare datasetAlias: string;
  declare src: string;
  declare table: string;

  readonly #size = new SizeController(this);
  readonly #source = new DataController(this);
  readonly #exports = new ExportController(this);
  readonly #font = new FontController(this);
  readonly #navigation = new NavigationController(this);
  #seen: unknown;
  #figure: Figure | undefined;
  #scene: Scene | undefined;
  #drawn: readonly unknown[] = [];
  #error: DatasetError | undefined;
  #reported: DatasetError | undefined;
  #tableOpen = false;
  /** Under way while a rare part of the definition is being loaded. */
  #prepared: Promise<void> | undefined;
  #mirror: ((scene: Scene) => Scene) | undefined;
  /** What the live region says: once, when other data has been drawn. */
  #news = "";
  #known: Dataset | undefined;
  #announced: readonly unknown[] | undefined;

  constructor() {
    super();
    const values = this as unknown as Record<string, unknown>;
    for (const [name, spec] of Object.entries(this.#specs)) values[name] = defaultValue(spec);
    this.dataSet = this.datasetAlias = this.src = this.table = "";
  }

  /** Read by the controllers. */
  get sources(): Sources {
    return { data: this.data, id: this.dataSet || this.datasetAlias, src: this.src, table: this.table };
  }

  get reading(): DataHost["reading"] {
    const names = [...Object.keys(roleOptions), ...Object.keys(readingOptions)];
    const given = names.map((name) => [name, String(this.#given[name] ?? "")]);
    return { ...Object.fromEntries(given), lang: this.#lang } as DataHost["reading"];
  }

  get targets(): readonly Target[] {
    return this.#scene?.targets ?? [];
  }

  get rightToLeft(): boolean {
    const direction = inherited(this, "dir");
    return direction ? direction === "rtl" : isRightToLeft(this.#lang);
  }

  seriesOf(key: string): string {
    return this.#datum(key)?.series ?? "";
  }

  sentenceOf(key: string): string {
    return this.#figure?.description.sentences[key] ?? "";
  }

  highlighted(key: string): void {
    const datum = this.#eventDatum(key);
    if (datum) this.dispatchEvent(new ChartHighlightEvent(datum));
  }

  selected(key: string): void {
    const datum = this.#eventDatum(key);
    if (datum) this.dispatchEvent(new ChartSelectEvent(datum));
  }

  /** Read by the export controller. */
  get shown(): ExportHost["shown"] {
    if (!this.#figure) return undefined;
    const width = this.#size.width ?? DEFAULT_WIDTH;
    return {
      figure: this.#figure,
      options: { width, theme: this.#theme, rightToLeft: this.rightToLeft, fontFactor: this.#font.factor },
    };
  }

  /** The chart with heading, key, notes and source as an SVG document; empty before `chart-ready`. */
  toSVG(): string {
    return this.#exports.svg();
  }

  /**
   * The same picture as PNG.
   *
   * @param scale device pixels per CSS pixel, 1 to 8; 2 by default
   */
  toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return this.#exports.png(scale);
  }

  /** The data table as CSV; empty before `chart-ready`. */
  toCSV(): string {
    return this.#exports.csv();
  }

  /** What the chart shows, in sentences; an error or an empty state in words. */
  describe(): string {
    const { common } = this.#words;
    if (this.#error) return `${common.errorTitle}. ${this.#error.message}`;
    if (!this.#figure) return this.#source.state.kind === "loading" ? common.loading : common.emptyText;
    const { summary, details } = this.#figure.description;
    return [summary, ...details].filter(Boolean).join(" ");
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.follow();
    const { state } = this.#source;
    if (changed.size > 0 || this.#seen !== state) this.#compose();
    this.#seen = state;
    const width = this.#size.width;
    if (!this.#figure) this.#scene = undefined;
    if (!this.#figure || width === undefined) return;
    const { factor } = this.#font;
    const inputs = [this.#figure, width, this.rightToLeft, factor];
    if (inputs.every((input, index) => input === this.#drawn[index])) return;
    if (this.rightToLeft && !this.#mirror) {
      this.#loadMirror();
      return;
    }
    this.#drawn = inputs;
    const scene = draw(this.#figure, inner(width), wider(factor));
    this.#scene = this.#mirror && this.rightToLeft ? this.#mirror(scene) : scene;
  }

  /** Mirroring is loaded by right-to-left pages only. */
  #loadMirror(): void {
    this.#prepared = import("../geometry/mirror.js").then(({ mirror }) => {
      this.#mirror = mirror;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.#view);
  }

  protected override updated(): void {
    if (this.#error && this.#error !== this.#reported) this.dispatchEvent(new ChartErrorEvent(this.#error));
    this.#reported = this.#error;
    if (!this.#scene || this.#announced === this.#drawn) return;
    const drawn = (this.#announced = this.#drawn);
    void this.#late().then(() => drawn === this.#drawn && this.dispatchEvent(new ChartReadyEvent()));
  }

  /** What follows the first paint: exports, and a look at the font. */
  async #late(): Promise<void> {
    await this.#exports.ready;
    if (this.isConnected) await this.#font.follow();
  }

  /** Finished when the chart has been drawn at its own width and its data has arrived. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#size.measured;
    await this.#source.settled;
    await super.getUpdateComplete();
    await this.#prepared;
    if (this.#figure) await this.#late();
    return (await super.getUpdateComplete()) && done;
  }

  get #definition(): AnyChart {
    return (this.constructor as typeof ChartElement).chart;
  }

  get #specs(): OptionSpecs {
    return { ...commonOptions, ...this.#definition.options };
  }

  get #given(): Readonly<Record<string, unknown>> {
    return this as unknown as Readonly<Record<string, unknown>>;
  }

  get #options(): CommonValues {
    return readOptions(commonOptions, this.#given);
  }

  get #lang(): string {
    return inherited(this, "lang") || "en";
  }

  get #words() {
    return wordsFor(this.#definition, this.#lang);
  }

  get #theme(): Theme {
    const { theme } = this.#options;
    if (theme !== "auto") return theme;
    return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }

  #compose(): void {
    const { state } = this.#source;
    this.#figure = undefined;
    this.#error = state.kind === "error" ? state.error : undefined;
    if (state.kind !== "ready") return;
    this.#news = this.#known && this.#known !== state.dataset ? this.#words.common.updated : "";
    this.#known = state.dataset;
    this.#checkOptions();
    try {
      const figure = compose(this.#definition, state.dataset, this.#given, this.#words);
      this.#prepared = this.#definition.prepare?.(figure.model)?.then(() => {
        this.#seen = undefined;
        this.requestUpdate();
      });
      if (!this.#prepared) this.#figure = figure;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      this.#error = error;
    }
  }

  get #view(): View {
    const { state } = this.#source;
    const dataset = state.kind === "ready" ? state.dataset : undefined;
    const options = this.#options;
    const empty = this.#figure ? this.#figure.model.data.length === 0 : state.kind === "empty";
    return {
      state: this.#error ? "error" : empty ? "empty" : this.#scene ? "ready" : "loading",
      figure: this.#figure,
      scene: this.#scene,
      words: this.#words,
      heading: this.#figure?.description.heading || options.heading || dataset?.title || "",
      subheading: this.#figure?.description.subheading ?? options.subheading,
      credit: this.#figure?.credit ?? credit(dataset, options, this.#words),
      error: this.#error,
      restingHeight: this.#definition.restingHeight(inner(this.#size.width ?? DEFAULT_WIDTH), 5),
      news: this.#news,
      actions: options.actions,
      tableOpen: this.#tableOpen,
      navigation: this.#navigation,
      retry: () => this.#source.reload(),
      toggleTable: () => {
        this.#tableOpen = !this.#tableOpen;
        this.requestUpdate();
      },
      download: (format) => void this.#exports.download(format),
    };
  }

  /** An option that is not one of its values is the author's mistake: the default is used, and said once. */
  #checkOptions(): void {
    for (const [name, spec] of Object.entries(this.#specs)) {
      const { problem } = readOption(spec, this.#given[name]);
      if (problem)
        console.warn(`<${this.localName}> ${attributeName(name)}=“${String(this.#given[name])}”: expected ${problem}.`);
    }
  }

  #datum(key: string): Datum | undefined {
    return this.#figure?.model.data.find((datum) => datum.key === key);
  }

  #eventDatum(key: string): EventDatum | undefined {
    const datum = this.#datum(key);
    return datum && { ...datum.record, status: datum.status };
  }
}
