import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Width of a chart that has not been laid out yet, and of static pictures. */
export const DEFAULT_WIDTH = 720;

/**
 * The width of the host's own box, in whole CSS pixels. Observed, never asked for, so that no layout is forced.
 * `measured` resolves with the first size, or shortly after when the element is not displayed at all.
 */
export class SizeController implements ReactiveController {
  width: number | undefined;
  readonly measured: Promise<void>;
  #resolve: () => void = () => undefined;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.measured = new Promise((resolve) => (this.#resolve = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.borderBoxSize[0]?.inlineSize ?? 0);
      if (width > 0) this.#set(width);
    });
    this.#observer.observe(this.host, { box: "border-box" });
    // A display:none element is never observed; without a width it could not finish its first update.
    setTimeout(() => this.width ?? this.#set(DEFAULT_WIDTH), 200);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #set(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
    this.#resolve();
  }
}
