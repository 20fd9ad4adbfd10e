import type { LitElement, ReactiveController } from "lit";

/**
 * Follows the page's font after the first paint: where it is wider than layouts expect, the chart is laid out again
 * with as much more room.
 */
export class FontController implements ReactiveController {
  /** How much wider than expected text is; 1 for the usual fonts. */
  factor = 1;
  #following: Promise<() => void> | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    void this.#following?.then((stop) => stop());
    this.#following = undefined;
  }

  /** Resolves when the factor of the font in use is known. */
  async follow(): Promise<void> {
    this.#following ??= import("./page-font.js").then(({ followFont }) =>
      followFont(this.host, (factor) => {
        if (factor === this.factor) return;
        this.factor = factor;
        this.host.requestUpdate();
      }),
    );
    await this.#following;
  }
}
