import { ChartHighlightEvent, ChartSelectEvent } from "../events.js";
import { step } from "./arrow-keys.js";
import type { ElementContext } from "../element-context.js";
import { placeTip } from "./tip.js";

/**
 * Moves a reader through the data: a listbox of HTML options over the marks, one tab stop, arrow keys in visual order,
 * Enter or Space pins, Escape lets go. Pointer and touch reach the same sentences. The choice of listbox stands here
 * and in the frame's template only.
 */
export class Navigation {
  /** The datum that the tab stop is on. */
  #current: string | undefined;
  #pinned: string | undefined;
  #shown: string | undefined;
  /** The datum that is played. */
  #heard: string | undefined;
  #said = false;
  /** Whether Escape sent the tip away; it stays away until the reader moves on. */
  #dismissed = false;
  #following = false;

  constructor(private readonly context: ElementContext) {}

  /** After each update of the element: the chart may be another one. */
  updated(): void {
    const keys = new Set(this.context.drawing.scene?.targets.map(({ datum }) => datum));
    const focused = this.#focused();
    if (!this.#current || !keys.has(this.#current)) this.#current = focused ?? [...keys][0];
    else if (focused !== undefined && focused !== this.#current) this.#follow(this.#current);
    if (this.#pinned && !keys.has(this.#pinned)) this.#pinned = undefined;
    this.#mark();
    const shown = this.#shown ?? this.#resting();
    if (shown) this.#show(keys.has(shown) ? shown : undefined);
  }

  disconnected(): void {
    document.removeEventListener("keydown", this.#onEscape);
  }

  /** Whatever happens on the plot. */
  handle(event: Event): void {
    this.#handlers[event.type]?.(event);
  }

  /** Rings a datum that is heard and shows its sentence, as a pointer on it would; without a key, what is pinned. */
  point(key: string | undefined): void {
    this.#heard = key;
    this.#show(key ?? this.#pinned);
    this.#mark();
  }

  readonly #handlers: Readonly<Record<string, (event: Event) => void>> = {
    keydown: (event) => this.#onKeydown(event as KeyboardEvent),
    focusin: (event) => this.#onFocusin(event),
    focusout: () => this.#show(this.#pinned),
    pointermove: (event) => this.#onPointermove(event as PointerEvent),
    pointerleave: () => this.#show(this.#pinned ?? this.#resting()),
    click: (event) => this.#onClick(event),
  };

  #onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      if (!this.#shown && !this.#pinned) return;
      this.#letGo();
    } else if (event.key === "Enter" || event.key === " ") {
      if (this.#current) this.#choose(this.#current);
    } else {
      const next = step(event.key, this.#current ?? "", this.context.drawing, this.context.picture().rightToLeft);
      if (next === undefined) return;
      this.#focus(next);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #onFocusin(event: Event): void {
    const key = keyOf(event);
    if (key !== undefined && !this.#following) this.#reach(key);
  }

  #onPointermove(event: PointerEvent): void {
    const key = keyOf(event);
    if (key !== undefined && key !== this.#shown && event.pointerType !== "touch") this.#reach(key, false);
  }

  #onClick(event: Event): void {
    const key = keyOf(event);
    if (key === undefined) return;
    this.#focus(key);
    this.#choose(key);
  }

  /** A tip that a pointer called up goes away with Escape wherever focus is. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.#letGo();
  };

  #letGo(): void {
    if (this.#pinned) this.#say("letGo");
    this.#pinned = undefined;
    this.#dismissed = true;
    this.#show(undefined);
    this.#mark();
  }

  get #root(): ParentNode {
    return this.context.host.renderRoot;
  }

  #options(): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>("[role=option]");
  }

  #focused(): string | undefined {
    return this.#root.querySelector<HTMLElement>("[role=option]:focus")?.dataset["key"];
  }

  /** The datum that is shown while nothing else is: the one with focus. */
  #resting(): string | undefined {
    return this.#dismissed ? undefined : this.#focused();
  }

  #focus(key: string): void {
    for (const option of this.#options()) {
      if (option.dataset["key"] !== key) continue;
      this.#current = key;
      this.#mark();
      option.focus();
    }
  }

  /** Another order of the data, as on a narrower page: focus goes to where its datum stands now, which is no move. */
  #follow(key: string): void {
    this.#following = true;
    [...this.#options()].find(({ dataset }) => dataset["key"] === key)?.focus({ preventScroll: true });
    this.#following = false;
  }

  #reach(key: string, byFocus = true): void {
    if (byFocus) {
      this.#current = key;
      this.#mark();
    }
    if (this.#shown === key) return;
    this.#dismissed = false;
    this.#say();
    this.#show(key);
    this.#tell(ChartHighlightEvent, key);
  }

  #choose(key: string): void {
    this.#pinned = this.#pinned === key ? undefined : key;
    this.#mark();
    this.#show(this.#pinned ?? key);
    this.#say(this.#pinned ? "pinned" : "letGo");
    this.#tell(ChartSelectEvent, key);
  }

  /** What a key did that moved nothing; nothing any more, when the reader moves on. */
  #say(word?: "pinned" | "letGo"): void {
    if (word || this.#said) this.context.say((word && this.context.drawing.figure?.words.common[word]) ?? "");
    this.#said = word !== undefined;
  }

  #tell(Event: typeof ChartHighlightEvent | typeof ChartSelectEvent, key: string): void {
    const datum = this.context.drawing.eventDatum(key);
    if (datum) this.context.host.dispatchEvent(new Event(datum));
  }

  /** Roving tabindex and the pin, as the options show them. */
  #mark(): void {
    for (const option of this.#options()) {
      const key = option.dataset["key"];
      option.tabIndex = key === this.#current ? 0 : -1;
      option.ariaCurrent = key === this.#pinned ? "true" : null;
      option.toggleAttribute("data-heard", key === this.#heard);
    }
  }

  /** The sentence of a datum beside its mark; without a key, nothing. */
  #show(key: string | undefined): void {
    this.#shown = key;
    const tip = this.#root.querySelector<HTMLElement>(".tip");
    if (!tip) return;
    const target = this.context.drawing.scene?.targets.find(({ datum }) => datum === key);
    tip.hidden = !target;
    // Losing the focus because the chart leaves the page is no reason to listen to the page.
    if (target && this.context.host.isConnected) document.addEventListener("keydown", this.#onEscape);
    else document.removeEventListener("keydown", this.#onEscape);
    if (!target || key === undefined) return;
    tip.textContent = this.context.drawing.figure?.description.sentences[key] ?? "";
    placeTip(tip, target);
  }
}

/** The datum whose option an event happened on. */
const keyOf = (event: Event): string | undefined =>
  (event.composedPath()[0] as HTMLElement).closest<HTMLElement>("[role=option]")?.dataset["key"];
