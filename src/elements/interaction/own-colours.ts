import { completeScene } from "../../export/kit.js";
import { PALETTES } from "../../render/tokens.js";
import type { ElementContext } from "../element-context.js";
import { matches } from "../matches.js";
import { INKS, pageColours } from "./page-colours.js";
import { lookAt } from "./page-look.js";

/**
 * Tells the author of colours that some readers cannot see or tell apart, in the console. Themes have none of those: where
 * nobody has set a colour, nothing is looked at and nothing loaded.
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
    const { host, drawing } = this.context;
    const { figure } = drawing;
    if (!figure || !host.isConnected || matches("print, (forced-colors: active)")) return;
    const place = this.context.picture();
    const { theme } = place;
    const style = getComputedStyle(host);
    const given = INKS.map((ink) => [ink, style.getPropertyValue(`--chart-${ink}`).trim()] as const);
    const own = given.filter(([ink, value]) => value && value !== PALETTES[theme][ink]);
    const seen = `${theme} ${given.join()}`;
    if (own.length === 0 || seen === this.#seen) return;
    this.#seen = seen;
    // A word to the author that does not arrive is no reader's trouble.
    const part = await import("../../colour/advice.js").catch(() => undefined);
    if (!part) return;
    const colours = pageColours(host.renderRoot);
    for (const [ink, value] of own) {
      if (colours.inks.get(ink) !== null) continue;
      this.context.warn(`--chart-${ink} is “${value}”: expected a colour. It is drawn black, or not at all.`);
    }
    const { palette } = lookAt(host, theme, colours);
    const { marks } = completeScene(figure, place);
    const inks = new Set<string>(own.map(([ink]) => ink));
    for (const sentence of part.colourAdvice(palette, inks, marks)) this.context.warn(sentence);
  }
}

function later(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act);
  else setTimeout(act);
}
