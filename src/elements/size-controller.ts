import type { LitElement, ReactiveController } from "lit";

/** Width of a chart that has not been laid out yet, and of static pictures. */
export const DEFAULT_WIDTH = 720;

/**
 * The inner width of the host, in whole CSS pixels. Observed, never asked for, so that no layout is forced. What is
 * observed is a strip without height in the shadow root: the host itself grows when its chart is drawn, and a size that
 * changes while it is being reported is an error event on the page.
 */
export class SizeController implements ReactiveController {
  width: number | undefined;
  /** Resolves with the first size, or shortly after when the element is not displayed at all. */
  readonly measured: Promise<void>;
  #resolve: () => void = () => undefined;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    this.measured = new Promise((resolve) => (this.#resolve = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    // An element that comes back observes its new place.
    if (this.host.hasUpdated) this.host.requestUpdate();
    // An element that is not displayed is never observed; without a width it could not finish its first update. One
    // that is displayed waits for its frame, which on a busy machine may take its time.
    setTimeout(() => {
      if (!this.host.checkVisibility()) this.#assume();
    }, 200);
    setTimeout(() => this.#assume(), 3000);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const strip = this.host.renderRoot.querySelector(".strip");
    if (!strip) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0) this.#set(width);
    });
    this.#observer.observe(strip);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #assume(): void {
    if (this.width === undefined) this.#set(DEFAULT_WIDTH);
  }

  #set(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
    this.#resolve();
  }
}
