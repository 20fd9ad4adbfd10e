import type { LitElement, ReactiveController } from "lit";
import { fontFactor, forgetFonts } from "./page-font.js";

/** Width of a chart that has not been laid out yet, and of static pictures. */
export const DEFAULT_WIDTH = 720;

/** The text size that layouts are made for, as browsers have it until a reader wants another, CSS pixels. */
const TEXT_SIZE = 16;

/**
 * The room a chart has: the inner width of the host in whole CSS pixels, and how wide the page's font is. Both are known
 * before the first picture, so that it is not drawn twice. Observed, never asked for, so that no layout is forced. What
 * is observed is a strip in the shadow root, as wide as the host and as high as the page's text size: the host itself
 * grows when its chart is drawn, and a size that changes while it is being reported is an error event on the page.
 */
export class RoomController implements ReactiveController {
  /** Of the chart as it is laid out: where text is twice as large, half of what the page gives. */
  width: number | undefined;
  /** How much larger the reader's text is than usual; never below 1, since some pages count on a root of 10 px. */
  zoom = 1;
  /** How much wider than layouts expect text is; 1 for the usual fonts. */
  fontFactor = 1;
  /** Resolves with the first size, or shortly after when the element is not displayed at all. */
  readonly measured: Promise<void>;
  #resolve: () => void = () => undefined;
  #texts: readonly string[] | undefined;
  #strip: Element | undefined;

  constructor(private readonly host: LitElement) {
    this.measured = new Promise((resolve) => (this.#resolve = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    // An element that comes back observes its new place.
    if (this.host.hasUpdated) this.host.requestUpdate();
    document.fonts.addEventListener("loadingdone", this.#onFonts);
    // An element that is not displayed is never observed; without a width it could not finish its first update. One
    // that is displayed waits for its frame, which on a busy machine may take its time.
    setTimeout(() => {
      if (!this.host.checkVisibility()) this.#assume();
    }, 200);
    setTimeout(() => this.#assume(), 3000);
  }

  hostUpdated(): void {
    const strip = this.host.renderRoot.querySelector(".strip");
    if (this.#strip || !strip) return;
    this.#strip = strip;
    watch(strip, ({ width, height }) => {
      if (width > 0) this.#set(width, Math.max(1, Math.round((100 * height) / TEXT_SIZE) / 100));
    });
  }

  hostDisconnected(): void {
    if (this.#strip) unwatch(this.#strip);
    this.#strip = undefined;
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
  }

  /** Texts that are measured beside English ones; none for English. */
  speak(texts: readonly string[] | undefined): void {
    if (texts?.join() === this.#texts?.join()) return;
    this.#texts = texts;
    if (this.width !== undefined) this.#look();
  }

  #assume(): void {
    if (this.width === undefined) this.#set(DEFAULT_WIDTH, 1);
  }

  #set(outer: number, zoom: number): void {
    this.#look();
    const width = Math.floor(outer / zoom);
    if (width === this.width && zoom === this.zoom) return;
    this.width = width;
    this.zoom = zoom;
    this.host.requestUpdate();
    this.#resolve();
  }

  readonly #onFonts = (): void => {
    forgetFonts();
    if (this.width !== undefined) this.#look();
  };

  #look(): void {
    const factor = fontFactor(getComputedStyle(this.host).fontFamily, this.#texts);
    if (factor === this.fontFactor) return;
    this.fontFactor = factor;
    this.host.requestUpdate();
  }
}

type Tell = (size: DOMRectReadOnly) => void;

const watched = new Map<Element, Tell>();
let observer: ResizeObserver | undefined;

/** One observer for all charts: every width and font is read before the first chart is drawn and styles are stale. */
function watch(strip: Element, tell: Tell): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.(contentRect);
  });
  watched.set(strip, tell);
  observer.observe(strip);
}

function unwatch(strip: Element): void {
  watched.delete(strip);
  observer?.unobserve(strip);
}
