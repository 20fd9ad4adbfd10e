import { ChartHighlightEvent, ChartSelectEvent } from "../events.js";
import { markAt, pick } from "../../geometry/pick.js";
import { step } from "./arrow-keys.js";
import type { ElementContext } from "../element-context.js";
import { Highlight, type Pointed } from "./highlight.js";
import { placeOf } from "./plot-places.js";

/** Pixels between two movements of a pointer that is led to something; less than to the tip of where it was. */
const LEAP = 12;

/**
 * Moves a reader through the data: a listbox of HTML options over the marks, one tab stop, arrow keys in visual order,
 * Enter or Space pins, Escape lets go. Pointer and touch reach the same sentences, by the marks themselves
 * (geometry/pick.ts): the boxes of the options are for keys. The choice of listbox stands here and in the frame's
 * template only.
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
  /** Where the pointer was last. */
  #last = { x: NaN, y: NaN, onTip: false };
  readonly #highlight: Highlight;

  constructor(private readonly context: ElementContext) {
    this.#highlight = new Highlight(context);
  }

  /** After each update of the element: the chart may be another one. */
  updated(): void {
    const keys = new Set(this.context.drawing.scene?.targets.map(({ datum }) => datum));
    const focused = this.#focused();
    if (!this.#current || !keys.has(this.#current)) this.#current = focused ?? [...keys][0];
    else if (focused !== undefined && focused !== this.#current) this.#follow(this.#current);
    if (this.#pinned && !keys.has(this.#pinned)) this.#pinned = undefined;
    this.#mark();
    this.#hint();
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
    focusout: () => this.#onFocusout(),
    pointermove: (event) => this.#onPointermove(event as PointerEvent),
    pointerleave: () => this.#show(this.#pinned ?? this.#resting()),
    click: (event) => this.#onClick(event as PointerEvent),
  };

  #onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || keyOf(event) === undefined) return;
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

  #onFocusout(): void {
    this.#hint();
    this.#show(this.#pinned);
  }

  /** Says which keys work, to those who use them. By a class, because WebKit keeps what `:has(:focus-visible)` was. */
  #hint(): void {
    const byKeys = this.#root.querySelector("[role=option]:focus-visible") !== null;
    this.#root.querySelector(".hint")?.classList.toggle("shown", byKeys);
  }

  #onFocusin(event: Event): void {
    this.#hint();
    const key = keyOf(event);
    if (key !== undefined && !this.#following) this.#reach(key);
  }

  #onPointermove(event: PointerEvent): void {
    if (event.pointerType === "touch" || isOn(event, "button")) return;
    if (this.#isOnTip(event)) return;
    const picked = this.#pick(event);
    if (!picked) this.#show(this.#pinned ?? this.#resting());
    else if (picked.datum !== this.#shown) this.#reach(picked.datum, picked);
  }

  #onClick(event: PointerEvent): void {
    if (isOn(event, ".tip, button")) return;
    // A click that no pointer made, as a screen reader's, is on the option itself.
    const picked = event.detail === 0 ? undefined : this.#pick(event);
    const key = event.detail === 0 ? keyOf(event) : picked?.datum;
    if (key === undefined) return;
    this.#focus(key);
    this.#choose(key, picked);
  }

  /** Led there: a pointer that leaps to a mark under the tip means the mark. */
  #isOnTip(event: PointerEvent): boolean {
    const { x, y, onTip } = this.#last;
    const led = onTip || Math.hypot(event.clientX - x, event.clientY - y) <= LEAP;
    const stays = isOn(event, ".tip") && (led || !this.#isOnOther(event));
    this.#last = { x: event.clientX, y: event.clientY, onTip: stays };
    return stays;
  }

  #isOnOther(event: PointerEvent): boolean {
    const { scene } = this.context.drawing;
    const at = scene && placeOf(event, this.#root, scene);
    const datum = at && markAt(scene, at);
    return datum !== undefined && datum !== this.#shown;
  }

  /** By the marks; where none is near, by the option that was hit. */
  #pick(event: PointerEvent): Pointed | undefined {
    const { scene } = this.context.drawing;
    const at = scene && placeOf(event, this.#root, scene);
    if (!at) return undefined;
    const hit = scene.targets.find(({ datum }) => datum === keyOf(event));
    const picked = pick(scene, at) ?? (hit && { datum: hit.datum, box: hit });
    return picked && { ...picked, at };
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

  /** @param pointed by the pointer that is there; by focus without it */
  #reach(key: string, pointed?: Pointed): void {
    if (!pointed) {
      this.#current = key;
      this.#mark();
    }
    if (this.#shown === key) return;
    this.#dismissed = false;
    this.#say();
    this.#show(key, pointed);
    this.#tell(ChartHighlightEvent, key);
  }

  #choose(key: string, pointed?: Pointed): void {
    this.#pinned = this.#pinned === key ? undefined : key;
    this.#mark();
    this.#show(this.#pinned ?? key, pointed);
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
    }
  }

  /** The sentence of a datum beside its mark; without a key, nothing. */
  #show(key: string | undefined, pointed?: Pointed): void {
    this.#shown = key;
    const { host } = this.context;
    const isShown = this.#highlight.show(key, { pinned: this.#pinned, heard: this.#heard }, pointed);
    // Losing the focus because the chart leaves the page is no reason to listen to the page.
    if (isShown && host.isConnected) document.addEventListener("keydown", this.#onEscape);
    else document.removeEventListener("keydown", this.#onEscape);
  }
}

/** The datum whose option an event happened on. */
const keyOf = (event: Event): string | undefined =>
  (event.composedPath()[0] as HTMLElement).closest<HTMLElement>("[role=option]")?.dataset["key"];

const isOn = (event: Event, selector: string): boolean =>
  (event.composedPath()[0] as HTMLElement).closest(selector) !== null;
