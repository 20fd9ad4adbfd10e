import type { LitElement, ReactiveController } from "lit";
import type { Target } from "../core/scene.js";

export interface NavigationHost extends LitElement {
  /** Where each datum is, in visual order; empty while there is no chart. */
  readonly targets: readonly Target[];
  /** Series of a datum, for moving between series. */
  seriesOf(key: string): string;
  sentenceOf(key: string): string;
  readonly rightToLeft: boolean;
  /** A reader reached a datum. */
  highlighted(key: string): void;
  /** A reader chose a datum. */
  selected(key: string): void;
}

const TIP_WIDTH = 240;

/**
 * Moves a reader through the data: a listbox of HTML options over the marks, one tab stop, arrow keys in visual order,
 * Enter or Space pins, Escape lets go. Pointer and touch reach the same sentences. The choice of listbox stands here
 * and in the frame's template only.
 */
export class NavigationController implements ReactiveController {
  /** The datum that the tab stop is on. */
  #current: string | undefined;
  #pinned: string | undefined;
  #shown: string | undefined;

  constructor(private readonly host: NavigationHost) {
    host.addController(this);
  }

  /** Puts options over their marks; positions go through the CSSOM because strict policies forbid style attributes. */
  hostUpdated(): void {
    const targets = new Map(this.host.targets.map((target) => [target.datum, target]));
    if (!this.#current || !targets.has(this.#current)) this.#current = this.host.targets[0]?.datum;
    if (this.#pinned && !targets.has(this.#pinned)) this.#pinned = undefined;
    for (const option of this.#options()) {
      const target = targets.get(option.dataset["key"] ?? "");
      if (!target) continue;
      const { x, y, width, height } = target;
      option.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    }
    this.#mark();
    if (this.#shown) this.#show(targets.has(this.#shown) ? this.#shown : undefined);
  }

  hostDisconnected(): void {
    document.removeEventListener("keydown", this.#onEscape);
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      if (!this.#shown && !this.#pinned) return;
      this.#letGo();
    } else if (event.key === "Enter" || event.key === " ") {
      if (this.#current) this.#choose(this.#current);
    } else {
      const next = this.#step(event.key);
      if (next === undefined) return;
      this.#focus(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onFocusin = (event: FocusEvent): void => {
    const key = (event.target as HTMLElement).dataset["key"];
    if (key !== undefined) this.#reach(key);
  };

  readonly onFocusout = (): void => this.#show(this.#pinned);

  readonly onPointermove = (event: PointerEvent): void => {
    const key = this.#keyAt(event);
    if (key !== undefined && key !== this.#shown && event.pointerType !== "touch") this.#reach(key, false);
  };

  readonly onPointerleave = (): void => this.#show(this.#pinned ?? this.#focused());

  readonly onClick = (event: MouseEvent): void => {
    const key = this.#keyAt(event);
    if (key === undefined) return;
    this.#focus(key);
    this.#choose(key);
  };

  /** A tip that a pointer called up goes away with Escape wherever focus is. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.#letGo();
  };

  #letGo(): void {
    this.#pinned = undefined;
    this.#show(undefined);
    this.#mark();
  }

  #options(): NodeListOf<HTMLElement> {
    return this.host.renderRoot.querySelectorAll<HTMLElement>("[role=option]");
  }

  get #root(): ParentNode {
    return this.host.renderRoot;
  }

  #focused(): string | undefined {
    return this.#root.querySelector<HTMLElement>("[role=option]:focus")?.dataset["key"];
  }

  /** The datum whose target is under the pointer, or nearest to it. */
  #keyAt(event: MouseEvent): string | undefined {
    return (event.composedPath()[0] as HTMLElement).closest<HTMLElement>("[role=option]")?.dataset["key"];
  }

  #step(key: string): string | undefined {
    const { targets, rightToLeft } = this.host;
    const keys = targets.map(({ datum }) => datum);
    const at = keys.indexOf(this.#current ?? "");
    if (key === "Home") return keys[0];
    if (key === "End") return keys[keys.length - 1];
    const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
    const backward = rightToLeft ? "ArrowRight" : "ArrowLeft";
    const across = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
    if (across !== 0) return this.#otherSeries(keys, at, across);
    if (key !== forward && key !== backward) return undefined;
    return keys[Math.min(keys.length - 1, Math.max(0, at + (key === forward ? 1 : -1)))];
  }

  /** The same place in the next series; without series, up and down move as left and right do. */
  #otherSeries(keys: readonly string[], at: number, by: number): string | undefined {
    const names = [...new Set(keys.map((key) => this.host.seriesOf(key)))];
    if (names.length < 2) return keys[Math.min(keys.length - 1, Math.max(0, at + by))];
    const current = keys[at] ?? "";
    const name = this.host.seriesOf(current);
    const mine = keys.filter((key) => this.host.seriesOf(key) === name);
    const other = names[Math.min(names.length - 1, Math.max(0, names.indexOf(name) + by))];
    const theirs = keys.filter((key) => this.host.seriesOf(key) === other);
    return theirs[Math.min(theirs.length - 1, mine.indexOf(current))];
  }

  #focus(key: string): void {
    for (const option of this.#options()) {
      if (option.dataset["key"] !== key) continue;
      this.#current = key;
      this.#mark();
      option.focus();
    }
  }

  #reach(key: string, byFocus = true): void {
    if (byFocus) {
      this.#current = key;
      this.#mark();
    }
    if (this.#shown === key) return;
    this.#show(key);
    this.host.highlighted(key);
  }

  #choose(key: string): void {
    this.#pinned = this.#pinned === key ? undefined : key;
    this.#mark();
    this.#show(this.#pinned ?? key);
    this.host.selected(key);
  }

  /** Roving tabindex and selection, as the options show them. */
  #mark(): void {
    for (const option of this.#options()) {
      const key = option.dataset["key"];
      option.tabIndex = key === this.#current ? 0 : -1;
      option.ariaSelected = String(key === this.#pinned);
    }
  }

  /** The sentence of a datum beside its mark; without a key, nothing. */
  #show(key: string | undefined): void {
    this.#shown = key;
    const tip = this.#root.querySelector<HTMLElement>(".tip");
    if (!tip) return;
    const target = this.host.targets.find(({ datum }) => datum === key);
    tip.hidden = !target;
    if (target) document.addEventListener("keydown", this.#onEscape);
    else document.removeEventListener("keydown", this.#onEscape);
    if (!target || key === undefined) return;
    tip.textContent = this.host.sentenceOf(key);
    const room = tip.parentElement?.clientWidth ?? 0;
    const width = Math.min(TIP_WIDTH, room);
    const left = Math.min(Math.max(0, target.x + target.width / 2 - width / 2), room - width);
    // Above its mark, where it covers no row that comes next; inside a mark that is as high as the plot.
    const inside = target.y <= 70 && target.height > 70;
    const place = inside ? `top:${target.y + 66}px` : `bottom:calc(100% - ${target.y - 6}px)`;
    tip.style.cssText = `left:${left}px;max-width:${width}px;${place}`;
  }
}
