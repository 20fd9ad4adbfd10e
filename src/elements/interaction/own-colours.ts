import { PALETTES } from "../../render/tokens.js";
import type { ElementContext } from "../element-context.js";
import { INKS } from "./page-colours.js";

/**
 * Looks whether a page sets colours of its own, for a word to its author (colour-word.ts). Themes need none: where nobody
 * has set a colour, nothing is looked at and nothing loaded.
 */
export class OwnColours {
  #waits = false;
  /** The colours that were looked at last, as they were set. */
  #seen = "";

  constructor(private readonly context: ElementContext) {}

  /** After each update of the element; looks when there is nothing else to do. */
  updated(): void {
    if (this.#waits || !this.context.drawing.figure) return;
    this.#waits = true;
    later(() => {
      this.#waits = false;
      void this.#look();
    });
  }

  async #look(): Promise<void> {
    const { host } = this.context;
    if (!host.isConnected) return;
    const { theme } = this.context.picture();
    const style = getComputedStyle(host);
    const given = INKS.map((ink) => [ink, style.getPropertyValue(`--chart-${ink}`).trim()] as const);
    const own = given.filter(([ink, value]) => value && value !== PALETTES[theme][ink]);
    const seen = `${theme} ${given.join()}`;
    if (own.length === 0 || seen === this.#seen) return;
    this.#seen = seen;
    // A word to the author that does not arrive is no reader's trouble.
    const part = await import("./colour-word.js").catch(() => undefined);
    part?.colourWord(this.context, new Map(own));
  }
}

function later(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act);
  else setTimeout(act);
}
