import type { Rgb } from "./rgb.js";
import { luminance } from "./tone.js";

/** What can be told from its ground, and text that can be read: WCAG 2.2, criteria 1.4.11 and 1.4.3. */
export const MARK_CONTRAST = 3;
export const TEXT_CONTRAST = 4.5;

/** Contrast of two opaque colours, 1 to 21; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
