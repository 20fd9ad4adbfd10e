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
  /** Takes back what waits for the page to be idle; undefined while nothing does. */
  #cancel: (() => void) | undefined;
  /** The colours that were looked at last, as they were set. */
  #seen = "";

  constructor(private readonly context: ElementContext) {}

  /** After each update of the element; looks when there is nothing else to do. */
  updated(): void {
    if (this.#cancel || !this.context.drawing.figure || !this.context.host.isConnected) return;
    this.#cancel = later(() => {
      this.#cancel = undefined;
      void this.#look();
    });
  }

  /** A busy page would hold an element that has left it until it is idle. */
  disconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
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
    // A chart that has left meanwhile has no colours to look at.
    if (!part || !this.context.host.isConnected) return;
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

/** Acts when the page has nothing else to do; what it returns takes that back. */
function later(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(act);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act);
  return () => clearTimeout(timer);
}
