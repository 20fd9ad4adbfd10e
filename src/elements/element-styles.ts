import { adoptStyles, type CSSResult, type LitElement } from "lit";
import { themes } from "./theme.js";

/**
 * Style sheets of one element: those of its class, and what it has taken on. The theme is one of them, because an
 * attribute for it would be one that the author has not written.
 */
export class ElementStyles {
  #theme = "light";
  readonly #more = new Set<CSSResult>();

  constructor(private readonly host: LitElement) {}

  /** @param theme “light”, “dark” or “auto” */
  wear(theme: string): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#adopt();
  }

  add(...sheets: readonly CSSResult[]): void {
    const before = this.#more.size;
    for (const sheet of sheets) this.#more.add(sheet);
    if (this.#more.size > before) this.#adopt();
  }

  #adopt(): void {
    const { host } = this;
    if (!(host.renderRoot instanceof ShadowRoot)) return;
    const { elementStyles } = host.constructor as typeof LitElement;
    const theme = themes.get(this.#theme) ?? [];
    adoptStyles(host.renderRoot, [...elementStyles, ...theme, ...this.#more]);
  }
}
