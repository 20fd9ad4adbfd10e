import type { Dataset } from "../../core/dataset.js";
import { unknownHighlight } from "../../charts/unknown-highlight.js";
import { isSlip } from "../../core/slip.js";
import { attributeName, readOption, type OptionSpecs } from "../../core/options.js";
import { completeScene, completeSvg, tableToCsv, type PictureOptions } from "../../export/kit.js";
import type { Composition } from "../../core/composition.js";
import { OwnTexts } from "../../render/own-texts.js";
import { interactionStyles } from "./interaction-styles.js";
import { GridRows } from "./grid-rows.js";
import { Navigation } from "./navigation.js";
import { watchPage } from "./page-changes.js";
import type { Format } from "../../core/words.js";
import { loadPreferences } from "../../language/load-preferences.js";
import { arriving } from "../arriving.js";
import type { PreferencesPanel } from "../preferences/panel.js";
import { currentSettings, hasSettings, onSettings } from "../preferences/settings.js";
import type { ElementContext } from "../element-context.js";
import { tableStyles } from "../table-styles.js";
import type { FileFormat } from "../file-format.js";
import { fontFactor } from "../size/page-font.js";
import { markOwn, piecesOf } from "./own-texts.js";
import { OwnColours } from "./own-colours.js";
import { lookAt } from "./page-look.js";
import { Paper } from "./paper.js";
import { paperStyles } from "./paper-styles.js";
import { TableView, type TableContext } from "./table-view.js";

/** More rows than this are made when somebody wants to see them. */
const MOST_UNASKED = 100;

/**
 * What can wait until the first paint: moving through the data, the table behind its button, files, what changes on the
 * page later, and hints for the author.
 */
export class Interaction {
  readonly #navigation: Navigation;
  #gridRows: GridRows | undefined;
  readonly #colours: OwnColours;
  readonly #paper: Paper;
  #view: TableView | undefined;
  #own: OwnTexts | undefined;
  /** The data that a reader has been told of. */
  #known: Dataset | undefined;
  #panel: PreferencesPanel | undefined;
  /** The language that the panel speaks, or is about to. */
  #spoken: Format | undefined;
  #unwatch: (() => void)[] = [];

  constructor(private readonly context: ElementContext) {
    const { host } = context;
    this.#navigation = new Navigation(context);
    this.#colours = new OwnColours(context);
    this.#paper = new Paper(context);
    context.adopt(tableStyles, interactionStyles, paperStyles);
    if (host.isConnected) this.connected();
    this.updated();
    if (hasSettings()) this.#follow();
  }

  connected(): void {
    const { host } = this.context;
    this.disconnected();
    addEventListener("afterprint", this.#onPrinted);
    this.#unwatch = [watchPage(host, () => host.requestUpdate()), onSettings(() => this.#follow())];
    // The page may have changed before it was watched, and be another one for an element that has moved.
    host.requestUpdate();
    void this.#view?.resume();
  }

  disconnected(): void {
    removeEventListener("afterprint", this.#onPrinted);
    this.#paper.clear();
    this.#navigation.disconnected();
    this.#colours.disconnected();
    for (const end of this.#unwatch) end();
    this.#unwatch = [];
    this.#closePanel();
  }

  /** After each update of the element. */
  updated(): void {
    this.#navigation.updated();
    this.#colours.updated();
    if (this.#panel) void this.#speak(this.#panel);
    const { host, drawing } = this.context;
    const { figure } = drawing;
    if (drawing.grid) this.#gridRows ??= new GridRows(this.context);
    if (figure) {
      markOwn(host.renderRoot, this.#textsOf(figure));
      this.#announce(figure);
    }
    if (this.context.isTableOpen() || (figure && figure.table.size <= MOST_UNASKED)) this.#table(false);
  }

  /** Says once that other data is drawn. */
  #announce({ dataset, words }: Composition): void {
    // The words come with an update of their own, once this one is over.
    if (this.#known && differ(this.#known, dataset)) queueMicrotask(() => this.context.say(words.common.updated));
    this.#known = dataset;
  }

  /** Whatever happens on the plot. */
  handle(event: Event): void {
    this.#navigation.handle(event);
  }

  /** Pictures for paper and all rows of the table, before the call returns. */
  print(): void {
    this.#paper.draw();
    this.#table(true);
  }

  svg(): string {
    const { figure } = this.context.drawing;
    return figure ? completeSvg(figure, this.#picture()) : "";
  }

  csv(): string {
    const { figure } = this.context.drawing;
    return figure ? tableToCsv(figure.table) : "";
  }

  /** @throws Error when there is no chart, or the browser cannot make the picture */
  async png(scale: number): Promise<Blob> {
    const { figure } = this.context.drawing;
    if (!figure) throw new Error("There is no chart to export: the element has no data.");
    const { scenePng } = await arriving(import("../../export/png.js"), "what makes pictures");
    const picture = this.#picture();
    return scenePng(completeScene(figure, picture), { look: picture.look, scale });
  }

  /** What a picture that leaves the page takes along, as it is now. */
  #picture(): PictureOptions {
    const place = this.context.picture();
    const look = lookAt(this.context.host, place.theme);
    const { fontFamily, titleFamily = fontFamily } = look;
    const isOwn = titleFamily !== fontFamily && titleFamily !== undefined;
    return { ...place, look, titleFactor: isOwn ? fontFactor(titleFamily) : place.fontFactor };
  }

  /** Offers a file to the reader. */
  async download(format: FileFormat): Promise<void> {
    const { saveBlob } = await arriving(import("./save.js"), "what saves files");
    const { host, drawing } = this.context;
    const name = `${drawing.figure?.dataset.id || host.localName}.${format}`;
    if (format === "png") saveBlob(await this.png(2), name);
    if (format === "svg") saveBlob(new Blob([this.svg()], { type: "image/svg+xml" }), name);
    if (format === "csv") saveBlob(new Blob(["\ufeff", this.csv()], { type: "text/csv;charset=utf-8" }), name);
  }

  /** Opens and closes the panel in which a reader chooses how charts are read, and listens to this one. */
  async togglePanel(): Promise<void> {
    const { host, drawing } = this.context;
    if (this.hasPanel || !drawing.figure) {
      this.#closePanel();
      return;
    }
    const { format } = drawing.figure.words;
    const [{ PreferencesPanel, panelStyles }, words] = await Promise.all([
      arriving(import("../preferences/panel.js"), "what lets readers choose"),
      arriving(loadPreferences(format), `the words of the language “${format.lang}”`),
    ]);
    const box = host.renderRoot.querySelector<HTMLElement>(".reading");
    if (!host.isConnected || !box || box.hasChildNodes()) return;
    this.context.adopt(panelStyles);
    this.#spoken = format;
    this.#panel = new PreferencesPanel(box, words, {
      element: this.context,
      point: (key) => this.#navigation.point(key),
      listening: () => arriving(import("../preferences/listening.js"), "what plays charts"),
    });
    host.requestUpdate();
  }

  /** Whether that panel is open. */
  get hasPanel(): boolean {
    return this.#panel !== undefined;
  }

  #closePanel(): void {
    this.#panel?.close();
    this.#panel = undefined;
    this.context.host.requestUpdate();
  }

  /** The panel follows its chart; while a chart has nothing to show, and where words do not arrive, it stays as it is. */
  async #speak(panel: PreferencesPanel): Promise<void> {
    const format = this.context.drawing.figure?.words.format;
    if (!format || sameLanguage(format, this.#spoken)) {
      panel.updated();
      return;
    }
    this.#spoken = format;
    const words = await loadPreferences(format).catch(() => undefined);
    if (this.#panel === panel && this.#spoken === format) panel.speak(words);
  }

  /** A reader's settings: here, or at another chart of the page. */
  #follow(): void {
    const settings = currentSettings();
    this.context.arrange(settings);
    const figure = this.context.host.renderRoot.querySelector("figure");
    figure?.classList.toggle("patterns", settings.patterns);
    figure?.classList.toggle("contrast", settings.contrast);
    this.#panel?.follow();
  }

  #tableContext(figure: Composition): TableContext {
    const own = this.#textsOf(figure);
    return {
      words: figure.words,
      measure: this.context.picture().measure,
      pieces: (text) => piecesOf(text, own),
      say: (text) => this.context.say(text),
    };
  }

  #textsOf(figure: Composition): OwnTexts {
    if (this.#own?.figure !== figure) this.#own = new OwnTexts(figure);
    return this.#own;
  }

  readonly #onPrinted = (): void => this.#paper.clear();

  #table(now: boolean): void {
    const { host, drawing } = this.context;
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
 * What an author should know of the options, each as a sentence: values in place of which the default is used, a highlight
 * that is no name in the data, and attributes that are no option but nearly one, which would otherwise do nothing and say
 * nothing.
 */
export function optionProblems(
  specs: OptionSpecs,
  given: Readonly<Record<string, unknown>>,
  host: Element,
  figure: Composition | undefined,
): string[] {
  const refused = Object.entries(specs).flatMap(([name, spec]) => {
    const { problem } = readOption(spec, given[name]);
    return problem ? [`${attributeName(name)}=“${String(given[name])}”: expected ${problem}.`] : [];
  });
  const known = [...SOURCES, ...Object.keys(specs).map(attributeName)];
  const unknown = host.getAttributeNames().flatMap((name) => {
    const near = known.includes(name) ? undefined : known.find((one) => isSlip(name, one));
    return near ? [`Unknown attribute “${name}”. Did you mean “${near}”?`] : [];
  });
  const lost = figure ? unknownHighlight(figure, String(given["highlight"] ?? "")) : [];
  return [...refused, ...lost.map(({ message }) => message), ...unknown];
}

const sameLanguage = (one: Format, other: Format | undefined): boolean => one.lang === other?.lang;

/** Whether there are other figures: the same ones are read anew, and may be named anew, when the page's language changes. */
function differ(one: Dataset, other: Dataset): boolean {
  const [before, after] = [one, other].map(({ rows }) =>
    JSON.stringify(rows, (_, cell: unknown) => (typeof cell === "string" && one.lang !== other.lang ? "" : cell)),
  );
  return one !== other && before !== after;
}
