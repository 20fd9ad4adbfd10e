import { measureText } from "../geometry/measure.js";

/**
 * Names, words and figures each on their own: a font that is wide in one need not be in another. Figures are zeros,
 * because a canvas knows no tabular numerals, and all of those are as wide as about a zero.
 */
const SAMPLES = ["Internet of Medical Things", "projected, reported", "00.0", "0000", "000.0bn", "00.0%"];
const SIZE = 100;

/**
 * How much wider the page's font is than the widths that layouts are made with: 1.1 for one tenth; never below 1,
 * because those widths are generous on purpose. Measured on a canvas, which forces no layout.
 */
export function fontFactor(family: string): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 1;
  const ratios = (["label", "value"] as const).flatMap((style) => {
    context.font = `${style === "value" ? 700 : 400} ${SIZE}px ${family}`;
    return SAMPLES.map((text) => context.measureText(text).width / (measureText(text, style) * (SIZE / 13)));
  });
  return Math.max(1, Math.ceil(Math.max(...ratios) * 100) / 100);
}

/** Tells the factor of an element's font now, and again whenever a font of the page has arrived; returns what ends it. */
export function followFont(element: Element, tell: (factor: number) => void): () => void {
  const check = (): void => tell(fontFactor(getComputedStyle(element).fontFamily));
  check();
  document.fonts.addEventListener("loadingdone", check);
  return () => document.fonts.removeEventListener("loadingdone", check);
}
