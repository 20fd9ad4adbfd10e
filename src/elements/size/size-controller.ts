import type { LitElement, ReactiveController } from "lit";
import type { Measure } from "../../core/chart.js";
import { spacedOut, wider, type Spacing } from "../../geometry/measure.js";
import { fontFactor, forgetFonts } from "./page-font.js";

/** Width of a chart that has not been laid out yet, and of static pictures. */
const DEFAULT_WIDTH = 720;

/** The text size that layouts are made for, as browsers have it until a reader wants another, CSS pixels. */
const TEXT_SIZE = 16;

/**
 * The room a chart has: the inner width of the host in whole CSS pixels, and how wide text is in the page's font and
 * spacing. All are known before the first picture, so that it is not drawn twice. Observed, never asked for, so that no
 * layout is forced. What is observed is a strip in the shadow root, as wide as the host and as high as the page's text
 * size, and a sample of text in it: the host itself grows when its chart is drawn, and a size that changes while it is
 * being reported is an error event on the page. An element that has left the page is observed no more, by anything.
 */
export class SizeController implements ReactiveController {
  /** Of the chart as it is laid out: where text is twice as large, half of what the page gives. */
  width: number | undefined;
  /** How much larger the reader's text is than usual; never below 1, since some pages count on a root of 10 px. */
  zoom = 1;
  /** How much wider than layouts expect the page's font is; 1 for the usual ones. */
  fontFactor = 1;
  /** Width of a text on the page; another function when it has changed. */
  measure: Measure = wider(1);
  #spacing: Spacing = { letter: 0, word: 0 };
  /**
   * Resolves with the first size, shortly after when the element is not displayed at all, or when it leaves the page;
   * undefined where there is nothing to wait for.
   */
  coming: Promise<void> | undefined;
  #resolve: () => void = () => undefined;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];
  #texts: readonly string[] | undefined;
  #strip: Element | undefined;
  #sample: Element | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    fontsOfPage()?.addEventListener("loadingdone", this.#onFonts);
    if (this.width !== undefined) return;
    if (!CAN_OBSERVE) {
      this.#set(DEFAULT_WIDTH, 1);
      return;
    }
    this.coming = new Promise((resolve) => (this.#resolve = resolve));
    // An element that is not displayed is never observed; without a width it could not finish its first update. One
    // that is displayed waits for its frame, which on a busy machine may take its time.
    this.#timers = [
      setTimeout(() => {
        if (!isDisplayed(this.host)) this.assume();
      }, 200),
      setTimeout(() => this.assume(), 3000),
    ];
  }

  hostUpdated(): void {
    const strip = this.host.renderRoot.querySelector(".strip");
    if (this.#strip || !strip || !CAN_OBSERVE || !this.host.isConnected) return;
    this.#strip = strip;
    this.#sample = strip.firstElementChild ?? undefined;
    watch(strip, ({ width, height }) => {
      if (width > 0) this.#set(width, Math.max(1, Math.round((100 * height) / TEXT_SIZE) / 100));
    });
    if (this.#sample) watch(this.#sample, () => this.#look());
  }

  hostDisconnected(): void {
    for (const one of [this.#strip, this.#sample]) if (one) unwatch(one);
    this.#strip = this.#sample = undefined;
    fontsOfPage()?.removeEventListener("loadingdone", this.#onFonts);
    this.#settle();
  }

  /** Of a picture that is made now. */
  get layoutWidth(): number {
    return this.width ?? DEFAULT_WIDTH;
  }

  /** Texts that are measured beside English ones; none for English. */
  speak(texts: readonly string[] | undefined): void {
    if (texts?.join() === this.#texts?.join()) return;
    this.#texts = texts;
    if (this.width !== undefined) this.#look();
  }

  /** Ends the wait for a size that has not come. */
  assume(): void {
    if (this.width === undefined) this.#set(DEFAULT_WIDTH, 1);
  }

  #set(outer: number, zoom: number): void {
    this.#look();
    const width = Math.floor(outer / zoom);
    if (width === this.width && zoom === this.zoom) return;
    this.width = width;
    this.zoom = zoom;
    this.host.requestUpdate();
    this.#settle();
  }

  /** Nobody waits any more. */
  #settle(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.coming = undefined;
    this.#resolve();
  }

  readonly #onFonts = (): void => {
    forgetFonts();
    if (this.width !== undefined) this.#look();
  };

  #look(): void {
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(this.#sample ?? this.host);
    const factor = fontFactor(fontFamily, this.#texts);
    const [letter, word] = [pixels(letterSpacing), pixels(wordSpacing)];
    if (factor === this.fontFactor && letter === this.#spacing.letter && word === this.#spacing.word) return;
    this.fontFactor = factor;
    this.#spacing = { letter, word };
    this.measure = spacedOut(wider(factor), this.#spacing);
    this.host.requestUpdate();
  }
}

/** Not in every place that runs elements, such as a test of a page that uses them. */
const CAN_OBSERVE = typeof ResizeObserver === "function";

const fontsOfPage = (): FontFaceSet | undefined => (document as Partial<Pick<Document, "fonts">>).fonts;

/** “normal” is none; text that is set closer than its font is takes no more room than layouts expect. */
const pixels = (length: string): number => Math.max(0, Number.parseFloat(length) || 0);

const isDisplayed = (element: Partial<Pick<Element, "checkVisibility">>): boolean =>
  element.checkVisibility?.() ?? true;

type Tell = (size: DOMRectReadOnly) => void;

/** One observer for all charts: every width and font is read before the first chart is drawn and styles are stale. */
const watched = new Map<Element, Tell>();
let observer: ResizeObserver | undefined;

function watch(strip: Element, tell: Tell): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.(contentRect);
  });
  watched.set(strip, tell);
  observer.observe(strip);
}

/** The observer goes with the last chart. */
function unwatch(strip: Element): void {
  watched.delete(strip);
  observer?.unobserve(strip);
  if (watched.size === 0) observer = undefined;
}
