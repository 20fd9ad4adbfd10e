/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];

/**
 * A colour as browsers write computed ones: `rgb(…)`, `rgba(…)` or `color(srgb …)`.
 * @throws Error for any other notation, so that none is taken for transparent.
 */
export function readColour(text: string): Colour {
  const numbers = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = numbers;
  if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
  if (text.startsWith("color(srgb ")) return [255 * red, 255 * green, 255 * blue, alpha];
  throw new Error(`“${text}” is no computed colour.`);
}

/** One colour painted over an opaque one. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Contrast of two opaque colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}
