/** What an author should know of the colours of a chart. Loaded where somebody has set colours, and only then. */
import type { Mark } from "../core/scene.js";
import { findColours, type Inks } from "./findings.js";
import { over, readHex, type Rgb, type Rgba } from "./rgb.js";
import { findingText } from "./sentences.js";
import { usedInks } from "./used-inks.js";

/**
 * Sentences on the pairs of colours that some readers cannot tell apart, each with the nearest colour that they can; none
 * where all is well.
 *
 * @param palette hex colours by ink; translucent ones are seen on the surface
 * @param own inks whose colour the author chose
 * @param marks the picture: inks that it does without do not matter
 */
export function colourAdvice(
  palette: Readonly<Record<string, string>>,
  own: ReadonlySet<string>,
  marks: readonly Mark[],
): string[] {
  const inks = opaque(palette);
  return findColours(inks, usedInks(marks), own).map((finding) => findingText(finding, inks));
}

function opaque(palette: Readonly<Record<string, string>>): Inks {
  const surface = over(coloured(palette["surface"]), WHITE);
  const all = Object.entries(palette).map(([ink, hex]) => [ink, over(coloured(hex), surface)]);
  return { ...(Object.fromEntries(all) as Inks), surface };
}

const WHITE: Rgb = [1, 1, 1];

/** @throws RangeError for anything but a hex colour */
function coloured(hex = ""): Rgba {
  const found = readHex(hex);
  if (!found) throw new RangeError(`“${hex}” is no hex colour.`);
  return found;
}
