import { adoptStyles, type CSSResult, type LitElement } from "lit";
import type { Dataset } from "../../core/dataset.js";
import { isSlip } from "../../core/slip.js";
import { attributeName, readOption, type OptionSpecs } from "../../core/options.js";
import { completeScene, completeSvg, tableToCsv } from "../../export/kit.js";
import type { Composition } from "../../core/composition.js";
import { OwnTexts } from "../../render/own-texts.js";
import { lateStyles } from "./interaction-styles.js";
import { Navigation } from "./navigation.js";
import { watchPage } from "./page-changes.js";
import type { PreferenceWords } from "../../core/preference-words.js";
import { loadPreferences } from "../../language/load-words.js";
import type { ReadingPanel } from "../preferences/panel.js";
import { currentSettings, hasSettings, onSettings } from "../preferences/settings.js";
import type { FileFormat, Stage } from "../element-context.js";
import { markOwn, piecesOf } from "./own-texts.js";
import { TableView, type TableContext } from "./table-view.js";

/** More rows than this are made when somebody wants to see them. */
const MOST_UNASKED = 100;

/**
 * What can wait until the first paint: moving through the data, the table behind its button, files, what changes on the
 * page later, and hints for the author.
 */
export class Late {
  readonly #navigation: Navigation;
  #view: TableView | undefined;
  #own: OwnTexts | undefined;
  /** The data that a reader has been told of. */
  #known: Dataset | undefined;
  #panel: ReadingPanel | undefined;
  /** What that panel says, and the language of the chart that it was asked for in. */
  #preferences: PreferenceWords | undefined;
  #preferencesIn = "";
  #unwatch: (() => void)[] = [];

  constructor(private readonly stage: Stage) {
    const { host } = stage;
    this.#navigation = new Navigation(stage);
    this.#adopt();
    if (host.isConnected) this.connected();
    this.updated();
    if (hasSettings()) this.#follow();
  }

  connected(): void {
    const { host } = this.stage;
    this.disconnected();
    addEventListener("beforeprint", this.#onPrint);
    this.#unwatch = [watchPage(host, () => host.requestUpdate()), onSettings(() => this.#follow())];
    // The page may have changed before it was watched, and be another one for an element that has moved.
    host.requestUpdate();
  }

  disconnected(): void {
    removeEventListener("beforeprint", this.#onPrint);
    this.#navigation.disconnected();
    for (const end of this.#unwatch) end();
    this.#unwatch = [];
    this.#closePanel();
  }

  /** After each update of the element. */
  updated(): void {
    this.#navigation.updated();
    if (this.#panel) void this.#learnPreferences();
    this.#panel?.updated();
    const { host, drawing } = this.stage;
    const { figure } = drawing;
    if (figure) {
      markOwn(host.renderRoot, this.#textsOf(figure));
      this.#announce(figure);
    }
    if (this.stage.isTableOpen() || (figure && figure.table.size <= MOST_UNASKED)) this.#table(false);
  }

  /** Says once that other data is drawn. */
  #announce({ dataset, words }: Composition): void {
    // The words come with an update of their own, once this one is over.
    if (this.#known && differ(this.#known, dataset)) queueMicrotask(() => this.stage.say(words.common.updated));
    this.#known = dataset;
  }

  /** Whatever happens on the plot. */
  handle(event: Event): void {
    this.#navigation.handle(event);
  }

  svg(): string {
    const { figure } = this.stage.drawing;
    return figure ? completeSvg(figure, this.stage.picture()) : "";
  }

  csv(): string {
    const { figure } = this.stage.drawing;
    return figure ? tableToCsv(figure.table) : "";
  }

  /** @throws Error when there is no chart, or the browser cannot make the picture */
  async png(scale: number): Promise<Blob> {
    const { scenePng } = await import("../../export/png.js");
    const { host, drawing } = this.stage;
    if (!drawing.figure) throw new Error("There is no chart to export: the element has no data.");
    const { fontFamily } = getComputedStyle(host);
    const picture = this.stage.picture();
    return scenePng(completeScene(drawing.figure, picture), { theme: picture.theme, scale, fontFamily });
  }

  /** Offers a file to the reader. */
  async download(format: FileFormat): Promise<void> {
    const { saveBlob } = await import("./save.js");
    const { host, drawing } = this.stage;
    const name = `${drawing.figure?.dataset.id || host.localName}.${format}`;
    if (format === "png") saveBlob(await this.png(2), name);
    if (format === "svg") saveBlob(new Blob([this.svg()], { type: "image/svg+xml" }), name);
    if (format === "csv") saveBlob(new Blob(["\ufeff", this.csv()], { type: "text/csv;charset=utf-8" }), name);
  }

  /** Opens and closes the panel in which a reader chooses how charts are read, and listens to this one. */
  async toggleReading(): Promise<void> {
    if (this.isReading) {
      this.#closePanel();
      return;
    }
    const [{ ReadingPanel, readingStyles }] = await Promise.all([
      import("../preferences/panel.js"),
      this.#learnPreferences(),
    ]);
    const { host } = this.stage;
    const box = host.renderRoot.querySelector<HTMLElement>(".reading");
    if (!box || box.hasChildNodes()) return;
    this.#adopt(readingStyles);
    this.#panel = new ReadingPanel(box, {
      stage: this.stage,
      words: () => this.#preferences,
      point: (key) => this.#navigation.point(key),
      listening: () => import("../preferences/listening.js"),
    });
    host.requestUpdate();
  }

  /** In the language of the chart, and the digits of its region; as they were where others cannot be had. */
  async #learnPreferences(): Promise<void> {
    const format = this.stage.drawing.figure?.words.format;
    if (!format || format.lang === this.#preferencesIn) return;
    this.#preferencesIn = format.lang;
    try {
      const words = await loadPreferences(format);
      if (format.lang !== this.#preferencesIn) return;
      this.#preferences = words;
      this.#panel?.updated();
    } catch {
      this.#preferencesIn = "";
    }
  }

  /** Whether that panel is open. */
  get isReading(): boolean {
    return this.#panel !== undefined;
  }

  #closePanel(): void {
    this.#panel?.close();
    this.#panel = undefined;
    this.stage.host.requestUpdate();
  }

  /** A reader's settings: here, or at another chart of the page. */
  #follow(): void {
    const settings = currentSettings();
    this.stage.arrange(settings);
    const figure = this.stage.host.renderRoot.querySelector("figure");
    figure?.classList.toggle("patterns", settings.patterns);
    figure?.classList.toggle("contrast", settings.contrast);
    this.#panel?.follow();
  }

  #adopt(...more: CSSResult[]): void {
    const { host } = this.stage;
    if (!(host.renderRoot instanceof ShadowRoot)) return;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot, [...elementStyles, lateStyles, ...more]);
  }

  #tableContext(figure: Composition): TableContext {
    const own = this.#textsOf(figure);
    return { words: figure.words, pieces: (text) => piecesOf(text, own), say: (text) => this.stage.say(text) };
  }

  #textsOf(figure: Composition): OwnTexts {
    if (this.#own?.figure !== figure) this.#own = new OwnTexts(figure);
    return this.#own;
  }

  readonly #onPrint = (): void => this.#table(true);

  #table(now: boolean): void {
    const { host, drawing } = this.stage;
    const box = host.renderRoot.querySelector("#table > div");
    if (!drawing.figure || !box) return;
    const { table } = drawing.figure;
    const there = this.#view?.table === table && box.hasChildNodes();
    if (there && !now) return;
    if (!there) this.#view = new TableView(table, this.#tableContext(drawing.figure));
    if (now) this.#view?.fillNow(box);
    else void this.#view?.fill(box);
  }
}

/** Attributes that every chart has beside its options. */
const SOURCES = ["data-set", "dataset", "src", "table"];

/**
 * What an author should know of the options, each as a sentence: values in place of which the default is used, and
 * attributes that are no option but nearly one, which would otherwise do nothing and say nothing.
 */
export function optionProblems(specs: OptionSpecs, given: Readonly<Record<string, unknown>>, host: Element): string[] {
  const refused = Object.entries(specs).flatMap(([name, spec]) => {
    const { problem } = readOption(spec, given[name]);
    return problem ? [`${attributeName(name)}=“${String(given[name])}”: expected ${problem}.`] : [];
  });
  const known = [...SOURCES, ...Object.keys(specs).map(attributeName)];
  const unknown = host.getAttributeNames().flatMap((name) => {
    const near = known.includes(name) ? undefined : known.find((one) => isSlip(name, one));
    return near ? [`Unknown attribute “${name}”. Did you mean “${near}”?`] : [];
  });
  return [...refused, ...unknown];
}

/** Whether there are other figures: the same ones are read anew when the page's language changes. */
const differ = (one: Dataset, other: Dataset): boolean =>
  one !== other && JSON.stringify(one.rows) !== JSON.stringify(other.rows);
