/** What a chart needs to leave the page: complete pictures and files. Loaded after the first paint. */
import type { Scene } from "../core/scene.js";
import { wider } from "../geometry/measure.js";
import { mirror } from "../geometry/mirror.js";
import { draw } from "../charts/compose.js";
import type { Composition } from "../core/composition.js";
import { picture } from "../render/picture.js";
import { svgString } from "../render/svg-string.js";
import type { Measure } from "../core/chart.js";
import type { Look } from "../render/look.js";
import { inner } from "../render/tokens.js";

export { tableToCsv } from "./csv.js";

export interface PictureOptions {
  /** Outer width in CSS pixels. */
  readonly width: number;
  readonly look: Look;
  readonly rightToLeft: boolean;
  /** How much wider than expected the font is that the picture is painted with; 1 when absent. */
  readonly fontFactor?: number;
  /** The same of the heading's font; the one of all text when absent. */
  readonly titleFactor?: number;
}

/** The scene of the plot alone, which is as wide as the frame is inside. */
export function plotScene(
  figure: Composition,
  { width, rightToLeft, measure }: { width: number; rightToLeft: boolean; measure: Measure },
): Scene {
  const plot = draw(figure, inner(width), measure);
  return rightToLeft ? mirror(plot) : plot;
}

/** The scene of a complete picture, with heading, key, notes and source. */
export function completeScene(figure: Composition, options: Omit<PictureOptions, "look">): Scene {
  const { width, rightToLeft, fontFactor = 1, titleFactor = fontFactor } = options;
  const [text, title] = [wider(fontFactor), wider(titleFactor)];
  const measure: Measure = (written, style) => (style === "title" ? title : text)(written, style);
  const plot = draw(figure, inner(width), measure);
  const complete = picture(figure, plot, width, measure);
  return rightToLeft ? mirror(complete) : complete;
}

/** The complete picture as an SVG document. */
export function completeSvg(figure: Composition, options: PictureOptions): string {
  const { heading, summary, details } = figure.description;
  const { format } = figure.words;
  return svgString(completeScene(figure, options), {
    look: options.look,
    label: format.prose([heading && sentence(heading), summary, ...details]),
    lang: format.lang,
  });
}

/** A heading that is followed by sentences needs an end of its own. */
const sentence = (text: string): string => (/[.!?…。؟]$/u.test(text) ? text : `${text}.`);
