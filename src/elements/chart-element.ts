import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { AnyChart, Words } from "../core/chart.js";
import { commonOptions, readingOptions, roleOptions, type CommonValues } from "../core/common-options.js";
import type { DatasetError } from "../core/errors.js";
import { problemText } from "../core/problem.js";
import { primary } from "../core/lang.js";
import { defaultValue, readOptions, type OptionSpecs } from "../core/options.js";
import { renamed, translated } from "../data/translated.js";
import { DataController } from "./data/data-controller.js";
import type { DataHost, Sources } from "./data/sources.js";
import { Drawing } from "./drawing.js";
import type { ElementContext } from "./element-context.js";
import { ElementStyles } from "./element-styles.js";
import { ChartErrorEvent, ChartReadyEvent } from "./events.js";
import { frameTemplate } from "./frame/frame-template.js";
import type { Body, View } from "./frame/view.js";
import { InteractionController } from "./interaction/interaction-controller.js";
import { keepFocus } from "./keep-focus.js";
import { Needs } from "./needs.js";
import { isRightToLeftAt, langAt, themeNow } from "./place.js";
import { ReaderChoices } from "./reader-choices.js";
import { SizeController } from "./size/size-controller.js";
import { styles } from "./styles.js";
import { theme } from "./theme.js";
import { viewOf } from "./view-of.js";

/**
 * The element of every chart. A subclass says which definition it shows; everything else follows from the definition.
 * Each update asks for what the chart needs, all at once; what is shown stays until all of it is there.
 *
 * @slot heading, subheading, note, source, edition - Editorial text with markup of its own.
 * @slot - The reader's table; shown without script and when data cannot be drawn.
 * @fires chart-ready, chart-highlight, chart-select, chart-error
 */
export abstract class ChartElement extends LitElement {
  static override styles = [theme, styles];
  static readonly chart: AnyChart;
  static readonly body: Body;

  declare data: unknown;
  declare dataSet: string;
  /** The attribute `dataset`, which HTML's own property of that name must not be hidden by. */
  declare datasetAlias: string;
  declare src: string;
  declare table: string;

  readonly #again = (): void => this.requestUpdate();
  /** At once: paper waits for nobody, not for the size of a chart that nobody has scrolled to either. */
  readonly #onPrint = (): void => {
    this.#size.assume();
    this.performUpdate();
    this.#interaction.print();
  };
  readonly #size = new SizeController(this);
  readonly #source = new DataController(this);
  readonly #needs = new Needs(this.#definition, this.#again);
  readonly #drawing = new Drawing(this.#again);
  readonly #reader = new ReaderChoices(this.#again);
  readonly #styles = new ElementStyles(this);
  readonly #interaction = new InteractionController(this.#context());
  /** What the last figure was made from, beside properties. */
  #seen: readonly unknown[] = [];
  #reported: DatasetError | undefined;
  /** The drawing that `chart-ready` has been, or will be, fired for. */
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
  get readOptions(): DataHost["readOptions"] {
    const names = [...Object.keys(roleOptions), ...Object.keys(readingOptions)];
    const given = names.map((name): [string, string] => [name, String(this.#given[name] ?? "")]);
    return { ...Object.fromEntries(given), lang: langAt(this) };
  }

  /** The chart with heading, key, notes and source as an SVG document; empty before `chart-ready`. */
  toSVG(): string {
    return this.#interaction.interaction?.svg() ?? "";
  }

  /**
   * The same picture as PNG.
   *
   * @param scale device pixels per CSS pixel, 1 to 8; 2 by default
   * @throws Error (rejects) when there is no chart, or what makes pictures does not arrive
   */
  async toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return (await this.#interaction.need()).png(scale);
  }

  /** The data table as CSV; empty before `chart-ready`. */
  toCSV(): string {
    return this.#interaction.interaction?.csv() ?? "";
  }

  /** What the chart shows, in sentences; an error or an empty state in words. */
  describe(): string {
    const { common } = this.#words;
    const { error, figure } = this.#drawing;
    if (error) return `${common.errorTitle}. ${problemText(error, common.problems)}`;
    if (!figure) return this.#source.state.kind === "loading" ? common.loading : common.emptyText;
    const { summary, details } = figure.description;
    return figure.words.format.prose([summary, ...details]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#onPrint);
    if (!this.hasUpdated) return;
    // The page may have changed meanwhile, and be another one; and what was asked of it while away has not been done.
    this.#seen = [];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#onPrint);
    this.#drawing.stop();
  }

  /** Away from the page there is nobody to draw for, and whatever was loaded or watched would be kept for nothing. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#reader.follow(changed);
    this.#source.follow();
    const look = { given: this.#given, bundled: this.#source.bundled };
    this.#needs.ask({ lang: langAt(this), rightToLeft: isRightToLeftAt(this), look });
    this.#styles.wear(this.#options.theme);
    if (this.#needs.coming) {
      // Until all of it is there, what is shown stays as it is.
      this.#seen = [];
      return;
    }
    const { words, mirror } = this.#needs;
    this.#size.speak(primary(words.format.lang) === "en" ? undefined : Object.values(words.common.statusKey));
    const { width, measure } = this.#size;
    this.#drawing.surroundings = { width, measure, mirror };
    const seen = [
      this.#source.found,
      this.#needs.error,
      this.#needs.texts,
      words,
      this.#needs.chart,
      this.#reader.options,
    ];
    const same = seen.every((one, index) => one === this.#seen[index]);
    // What is drawn stays until the new data is there, so that one change is one redraw.
    const asked = changed.size > 0 && !(this.#source.coming && this.#drawing.figure);
    this.#seen = seen;
    if (asked || !same) this.#compose();
    this.#drawing.draw();
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.#view);
  }

  protected override updated(): void {
    const { error, drawn } = this.#drawing;
    if (error && error !== this.#reported) {
      // Readers hear what is wrong, authors what to do about it.
      this.#source.warn(error.message);
      this.dispatchEvent(new ChartErrorEvent(error));
    }
    this.#reported = error;
    if (!drawn || this.#announced === drawn) return;
    this.#announced = drawn;
    void this.#interaction.ready.then(() => {
      const problems =
        this.#interaction.module?.optionProblems(this.#specs, this.#named, this, this.#drawing.figure) ?? [];
      for (const problem of problems) this.#source.warn(problem);
      for (const { message } of this.#drawing.figure?.warnings ?? []) this.#source.warn(message);
      if (drawn === this.#drawing.drawn && this.isConnected) this.dispatchEvent(new ChartReadyEvent());
    });
  }

  /** Finished when the chart has been drawn at its own width and its data has arrived, or when it has left the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (let waits = this.#coming; waits; waits = this.#coming) {
      await waits;
      done = await super.getUpdateComplete();
    }
    if (this.#drawing.figure && this.isConnected) await this.#interaction.ready;
    return (await super.getUpdateComplete()) && done;
  }

  /** What an update waits for; undefined when there is nothing. */
  get #coming(): Promise<unknown> | undefined {
    if (!this.isConnected) return undefined;
    return this.#size.coming ?? this.#source.coming ?? this.#needs.coming ?? this.#drawing.coming;
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
    for (const name of Object.keys(this.#specs)) values[name] = this.#reader.options.get(name) ?? own[name];
    return values;
  }

  /** The same with names of the data as the data has them in the page's language. */
  get #named(): Readonly<Record<string, unknown>> {
    const [{ state }, { texts }] = [this.#source, this.#needs];
    return texts && state.kind === "ready" ? renamed(this.#given, state.dataset, texts) : this.#given;
  }

  get #options(): CommonValues {
    return readOptions(commonOptions, this.#given);
  }

  get #words(): Words<unknown> {
    return this.#needs.words;
  }

  #compose(): void {
    const { state } = this.#source;
    const { error, chart, words, texts } = this.#needs;
    const found = state.kind === "ready" ? state.dataset : undefined;
    const dataset = found && texts ? translated(found, texts) : found;
    if (dataset) this.#drawing.dataset = dataset;
    if (error) this.#drawing.clear(error);
    else if (dataset) this.#drawing.compose(chart, dataset, this.#named, words);
    else this.#drawing.clear(state.kind === "error" ? state.error : undefined);
  }

  get #view(): View {
    return viewOf({
      chart: this.#definition,
      body: (this.constructor as typeof ChartElement).body,
      words: this.#words,
      options: this.#options,
      data: this.#source.state,
      pending: this.#source.coming !== undefined || this.#needs.coming !== undefined,
      drawing: this.#drawing,
      size: this.#size,
      reader: this.#reader,
      preferencesOpen: this.#interaction.interaction?.hasPanel ?? false,
      acts: {
        onPlot: this.#interaction.onPlot,
        retry: () => this.#retry(),
        toggleTable: () => this.#toggleTable(),
        togglePreferences: () => void this.#act(this.#words.common.preferences, (parts) => parts.togglePanel()),
        download: (format) => void this.#act(format.toUpperCase(), (parts) => parts.download(format)),
      },
    });
  }

  #retry(): void {
    this.#source.retry();
    this.#needs.retry();
    this.requestUpdate();
    void keepFocus(this);
  }

  /** What a reader asks of a button; where it cannot be had, the chart stays and says so, and the next press tries again. */
  async #act(name: string, act: Parameters<InteractionController["act"]>[0]): Promise<boolean> {
    const isDone = await this.#interaction.act(act);
    const { format, common } = this.#words;
    this.#reader.missed(isDone ? "" : format.aside(common.retry, name));
    return isDone;
  }

  /** Its rows come with what answers keys and buttons; without that it stays closed. */
  #toggleTable(): void {
    this.#reader.toggleTable();
    if (!this.#reader.tableOpen) return;
    void this.#act(this.#words.common.table, () => undefined).then((isDone) => {
      if (!isDone && this.#reader.tableOpen) this.#reader.toggleTable();
    });
  }

  /** Lives as long as the element. */
  #context(): ElementContext {
    return {
      host: this,
      drawing: this.#drawing,
      picture: () => ({
        width: this.#size.layoutWidth,
        theme: themeNow(this.#given["theme"]),
        rightToLeft: isRightToLeftAt(this),
        fontFactor: this.#size.fontFactor,
        measure: this.#size.measure,
      }),
      isTableOpen: () => this.#reader.tableOpen,
      zoom: () => this.#size.zoom,
      arrange: (settings) => this.#reader.arrange(settings),
      warn: (text) => this.#source.warn(text),
      say: (text) => this.#reader.say(text),
      adopt: (...sheets) => this.#styles.add(...sheets),
    };
  }
}
