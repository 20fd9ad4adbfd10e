import { TEXT_STYLES } from "../../core/scene.js";
import { measureText } from "../../geometry/measure.js";

/**
 * Names, words and figures each on their own: a font that is wide in one need not be in another. Figures are zeros,
 * because a canvas knows no tabular numerals, and all of those are as wide as about a zero.
 */
const SAMPLES = ["Internet of Medical Things", "projected", "0000", "00.0%", "000bn"];
/** As the styles that are measured have it. */
const SIZE = TEXT_STYLES.label.size;

const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * How much wider the page's font is than the widths that layouts are made with: 1.1 for one tenth; never below 1,
 * because those widths are generous on purpose. Measured on a canvas, which forces no layout, once for each family.
 *
 * @param own texts in the reader’s language, where that is not English: its script may have a font of its own
 */
export function fontFactor(family: string, own: readonly string[] = []): number {
  const key = [family, ...own].join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const context = (canvas ??= document.createElement("canvas").getContext("2d"));
  if (!context) return 1;
  const ratios = (["label", "value"] as const).flatMap((style) => {
    context.font = `${style === "value" ? 700 : 400} ${SIZE}px ${family}`;
    return [...SAMPLES, ...own].map((text) => context.measureText(text).width / measureText(text, style));
  });
  const factor = Math.max(1, Math.ceil(Math.max(...ratios) * 100) / 100);
  known.set(key, factor);
  return factor;
}

/** A font of the page has arrived: what its family measured before holds no longer. */
export const forgetFonts = (): void => known.clear();
