import { completeScene } from "../../export/kit.js";
import { PALETTES } from "../../render/tokens.js";
import type { ElementContext } from "../element-context.js";
import { matches } from "../matches.js";
import { INKS, pageColours } from "./page-colours.js";
import { lookAt } from "./page-look.js";

/**
 * Tells the author of colours that some readers cannot see or tell apart. Themes have none of those, so that nothing is
 * looked at, and nothing loaded, where nobody has set a colour.
 */
export class ColourWord {
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
    if (!figure || !host.isConnected || matches("print") || matches("(forced-colors: active)")) return;
    const place = this.context.picture();
    const style = getComputedStyle(host);
    const given = (ink: string): string => style.getPropertyValue(`--chart-${ink}`).trim();
    const own = INKS.filter((ink) => given(ink) && given(ink) !== PALETTES[place.theme][ink]);
    if (own.length === 0) return;
    const seen = [place.theme, ...INKS.map(given)].join(";");
    if (seen === this.#seen) return;
    this.#seen = seen;
    const colours = pageColours(host.renderRoot);
    for (const ink of own) {
      if (colours.inks.get(ink) !== null) continue;
      this.context.warn(`--chart-${ink} is “${given(ink)}”: expected a colour. It is drawn black, or not at all.`);
    }
    const { palette } = lookAt(host, place.theme, colours);
    // A word to the author that does not arrive is no reader's trouble.
    const advice = await import("../../colour/advice.js").catch(() => undefined);
    const { marks } = completeScene(figure, place);
    for (const sentence of advice?.colourAdvice(palette, new Set(own), marks) ?? []) this.context.warn(sentence);
  }
}

function later(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act);
  else setTimeout(act);
}
