import { TEXT_LUMINANCE } from "../core/hued.js";
import { fromLight, toLight, type Rgb } from "./rgb.js";

/** Share of white's light, 0 to 1; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = toLight(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A ground that is lighter than this has dark text: black and white have the same contrast on it. */
const MIDDLE = 0.18;

/**
 * The colour of a category as a text of it has it: the same where it is dark enough for a light ground, or light enough for
 * a dark one; else with so much black or white light that it is. Pages do the same (render/svg-template.ts).
 *
 * @param ground opaque
 */
export function toned(rgb: Rgb, ground: Rgb): Rgb {
  const own = luminance(rgb);
  const isLight = luminance(ground) > MIDDLE;
  const { light, dark } = TEXT_LUMINANCE;
  if (isLight ? own <= light : own >= dark) return rgb;
  const [red, green, blue] = toLight(rgb);
  // Of white a little more than is needed, as in a style sheet, which does not divide by what may be nothing.
  const white = isLight ? 0 : (dark - own) * 1.32;
  const kept = isLight ? light / own : 1 - white;
  return fromLight([red * kept + white, green * kept + white, blue * kept + white]);
}
