import { colourAdvice } from "../../colour/advice.js";
import { completeScene } from "../../export/kit.js";
import type { ElementContext } from "../element-context.js";
import { matches } from "../matches.js";
import { pageColours } from "./page-colours.js";
import { lookAt } from "./page-look.js";

/**
 * Tells the author of colours that some readers cannot see or tell apart, in the console.
 *
 * @param own values by the ink that the author set
 */
export function colourWord(context: ElementContext, own: ReadonlyMap<string, string>): void {
  const { host, drawing } = context;
  if (!drawing.figure || matches("print") || matches("(forced-colors: active)")) return;
  const place = context.picture();
  const colours = pageColours(host.renderRoot);
  for (const [ink, hex] of colours.inks) {
    if (hex !== null || !own.has(ink)) continue;
    context.warn(`--chart-${ink} is “${own.get(ink) ?? ""}”: expected a colour. It is drawn black, or not at all.`);
  }
  const { palette } = lookAt(host, place.theme, colours);
  const { marks } = completeScene(drawing.figure, place);
  for (const sentence of colourAdvice(palette, new Set(own.keys()), marks)) context.warn(sentence);
}
