import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { AnyChart, Words } from "../core/chart.js";
import { commonOptions, readingOptions, roleOptions, type CommonValues } from "../core/common-options.js";
import type { Dataset } from "../core/dataset.js";
import type { DatasetError } from "../core/errors.js";
import { defaultValue, readOptions, type OptionSpecs } from "../core/options.js";
import { isRightToLeft, wordsInEnglish } from "../language/language.js";
import { foreign, primary } from "../core/lang.js";
import { loadWords } from "../language/load-words.js";
import { credit } from "../charts/compose.js";
import { inner, type Theme } from "../render/tokens.js";
import { DataController, type DataHost, type Sources } from "./data/data-controller.js";
import { Drawing } from "./drawing.js";
import { ChartErrorEvent, ChartReadyEvent } from "./events.js";
import { frameTemplate, type View } from "./frame-template.js";
import { inherited } from "./inherited.js";
import { LateController } from "./interaction/interaction-controller.js";
import { DEFAULT_WIDTH, RoomController } from "./size/size-controller.js";
import type { Settings } from "./preferences/settings.js";
import type { Stage } from "./element-context.js";
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
  /** The attribute `dataset`, which HTML's own property of that name must not be hidden by. */
  declare datasetAlias: string;
  declare src: string;
  declare table: string;

  readonly #room = new RoomController(this);
  readonly #source = new DataController(this);
  readonly #drawing = new Drawing(this.#definition, () => this.requestUpdate());
  readonly #late = new LateController(this.#stage());
  #seen: readonly unknown[] = [];
  #reported: DatasetError | undefined;
  #tableOpen = false;
  /** Undefined until a reader has chosen. */
  #settings: Settings | undefined;
  /** Options that the reader has changed on the picture; they go before the author's until those change. */
  #chosen: Readonly<Record<string, string>> = {};
  /** What the live region says: once, when other data has been drawn or a reader's key moved nothing. */
  #news = "";
  /** The last that it said. */
  #lastNews = "";
  #known: Dataset | undefined;
  /** What is said: in the page's language, once its words are there. */
  #words: Words<unknown> = wordsInEnglish(this.#definition.words.en, "en");
  /** The language that these words were asked for in. */
  #asked = "en";
  /** Resolves when other words are there; undefined when none are under way. */
  #coming: Promise<void> | undefined;
  /** The scene that `chart-ready` has been, or will be, fired for. */
  #announced: unknown;

  constructor() {
    super();
    const values = this as unknown as Record<string, unknown>;
    for (const [name, spec] of Object.entries(this.#specs)) values[name] = defaultValue(spec);
    this.dataSet = this.datasetAlias = this.src = this.table = "";
  }

  /** @internal What the controller of data reads from. */
  get sources(): Sources {
    return { data: this.data, id: this.dataSet || this.datasetAlias, src: this.src, table: this.table };
  }

  /** @internal What reading data takes beside the data. */
  get reading(): DataHost["reading"] {
    const names = [...Object.keys(roleOptions), ...Object.keys(readingOptions)];
    const given = names.map((name) => [name, String(this.#given[name] ?? "")]);
    return { ...Object.fromEntries(given), lang: this.#lang } as DataHost["reading"];
  }

  /** The chart with heading, key, notes and source as an SVG document; empty before `chart-ready`. */
  toSVG(): string {
    return this.#late.late?.svg() ?? "";
  }

  /**
   * The same picture as PNG.
   *
   * @param scale device pixels per CSS pixel, 1 to 8; 2 by default
   */
  async toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    const late = await this.#late.ready;
    if (!late) throw new Error("The part that makes pictures could not be loaded.");
    return late.png(scale);
  }

  /** The data table as CSV; empty before `chart-ready`. */
  toCSV(): string {
    return this.#late.late?.csv() ?? "";
  }

  /** What the chart shows, in sentences; an error or an empty state in words. */
  describe(): string {
    const { common } = this.#words;
    const { error, figure } = this.#drawing;
    if (error) return `${common.errorTitle}. ${error.message}`;
    if (!figure) return this.#source.state.kind === "loading" ? common.loading : common.emptyText;
    const { summary, details } = figure.description;
    return figure.words.format.prose([summary, ...details]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.follow();
    if (Object.keys(this.#chosen).some((name) => changed.has(name))) this.#chosen = {};
    if (this.#lang !== this.#asked) this.#speak(this.#lang);
    if (this.#coming) {
      // Until the words are there, what is shown stays as it is.
      this.#drawing.wait(this.#coming);
      this.#seen = [];
      return;
    }
    const { state, pending } = this.#source;
    const seen = [state, this.#words];
    const same = seen.every((one, index) => one === this.#seen[index]);
    // What is drawn stays until the new data is there, so that one change is one redraw.
    const asked = changed.size > 0 && !(pending && this.#drawing.figure);
    this.#seen = seen;
    const { common, format } = this.#words;
    this.#room.speak(primary(format.lang) === "en" ? [] : Object.values(common.statusKey));
    const { width, fontFactor } = this.#room;
    this.#drawing.surroundings = { width, fontFactor, rightToLeft: this.#rightToLeft };
    if (asked || !same) this.#compose();
    this.#drawing.draw();
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.#view);
  }

  protected override updated(): void {
    const { error, scene } = this.#drawing;
    if (error && error !== this.#reported) this.dispatchEvent(new ChartErrorEvent(error));
    this.#reported = error;
    if (!scene || this.#announced === scene) return;
    this.#announced = scene;
    void this.#late.ready.then(() => {
      const problems = this.#late.module?.optionProblems(this.#specs, this.#given, this) ?? [];
      for (const problem of problems) this.#source.warn(problem);
      if (scene === this.#drawing.scene) this.dispatchEvent(new ChartReadyEvent());
    });
  }

  /** Finished when the chart has been drawn at its own width and its data has arrived. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#room.measured;
    await this.#source.settled;
    let waited;
    do {
      await super.getUpdateComplete();
      await (waited = this.#drawing.loading);
    } while (waited !== this.#drawing.loading);
    if (this.#drawing.figure) await this.#late.ready;
    return (await super.getUpdateComplete()) && done;
  }

  get #definition(): AnyChart {
    return (this.constructor as typeof ChartElement).chart;
  }

  get #specs(): OptionSpecs {
    return { ...commonOptions, ...this.#definition.options };
  }

  /** Options as they are set: by the author, or by the reader on the picture. */
  get #given(): Readonly<Record<string, unknown>> {
    const own = this as unknown as Readonly<Record<string, unknown>>;
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(this.#specs)) values[name] = this.#chosen[name] ?? own[name];
    return values;
  }

  get #options(): CommonValues {
    return readOptions(commonOptions, this.#given);
  }

  get #lang(): string {
    return inherited(this, "lang") || "en";
  }

  get #rightToLeft(): boolean {
    const direction = inherited(this, "dir");
    return direction ? direction === "rtl" : isRightToLeft(this.#lang);
  }

  get #theme(): Theme {
    const { theme } = this.#options;
    if (theme !== "auto") return theme;
    return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }

  #speak(lang: string): void {
    this.#asked = lang;
    this.#coming = undefined;
    const words = loadWords(this.#definition, lang);
    if (!(words instanceof Promise)) {
      this.#words = words;
      return;
    }
    const coming = words
      .catch(() => wordsInEnglish(this.#definition.words.en, "en"))
      .then((found) => {
        if (this.#coming !== coming) return;
        this.#words = found;
        this.#coming = undefined;
      });
    this.#coming = coming;
  }

  #compose(): void {
    const { state } = this.#source;
    if (state.kind !== "ready") {
      this.#drawing.clear(state.kind === "error" ? state.error : undefined);
      return;
    }
    this.#known = state.dataset;
    this.#drawing.compose(state.dataset, this.#given, this.#words);
  }

  get #view(): View {
    const { state } = this.#source;
    const { figure, scene, error } = this.#drawing;
    // Not before its words are there: a heading that came first would push what waits below it.
    const dataset = state.kind === "ready" ? this.#known : undefined;
    const options = this.#options;
    const empty = figure ? figure.model.data.length === 0 : state.kind === "empty";
    return {
      state: error ? "error" : empty ? "empty" : scene ? "ready" : "loading",
      figure,
      scene,
      words: this.#words,
      heading: figure?.description.heading || options.heading || dataset?.title || "",
      subheading: figure?.description.subheading ?? options.subheading,
      lang: foreign(dataset?.lang, this.#words.format.lang),
      credit: figure?.credit ?? credit(dataset, options, this.#words),
      error,
      restingHeight: this.#definition.restingHeight(inner(this.#room.width ?? DEFAULT_WIDTH), 5),
      zoom: this.#room.zoom,
      news: this.#news,
      actions: options.actions,
      tableOpen: this.#tableOpen,
      settings: this.#settings,
      reading: this.#late.late?.isReading ?? false,
      onPlot: this.#late.onPlot,
      choose: ({ option, value, done }) => {
        this.#chosen = { ...this.#chosen, [option]: value };
        this.#seen = [];
        this.#say(done);
      },
      pending: this.#source.pending,
      retry: () => this.#source.retry(),
      toggleTable: () => {
        this.#tableOpen = !this.#tableOpen;
        this.requestUpdate();
      },
      toggleReading: () => void this.#late.ready.then((late) => late?.toggleReading()),
      download: (format) => void this.#late.ready.then((late) => late?.download(format)),
    };
  }

  /** Lives as long as the element. */
  #stage(): Stage {
    return {
      host: this,
      drawing: this.#drawing,
      picture: () => ({
        width: this.#room.width ?? DEFAULT_WIDTH,
        theme: this.#theme,
        rightToLeft: this.#rightToLeft,
        fontFactor: this.#room.fontFactor,
      }),
      isTableOpen: () => this.#tableOpen,
      arrange: (settings) => {
        if (settings.tableFirst !== this.#settings?.tableFirst) this.#tableOpen = settings.tableFirst;
        this.#settings = settings;
        this.requestUpdate();
      },
      say: (text) => this.#say(text),
    };
  }

  #say(text: string): void {
    this.#news = text && this.#anew(text);
    this.requestUpdate();
  }

  /** Screen readers take the same text for the same message: the next one ends in a space, which nobody hears. */
  #anew(text: string): string {
    return (this.#lastNews = text === this.#lastNews ? `${text}\u00a0` : text);
  }
}
