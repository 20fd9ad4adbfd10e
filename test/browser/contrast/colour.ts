/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];

/**
 * A colour as browsers write computed ones: `rgb(…)`, `rgba(…)`, `color(srgb …)` or `color(xyz-d65 …)`.
 * @throws Error for any other notation, so that none is taken for transparent.
 */
export function readColour(text: string): Colour {
  const [, space = "", inside = ""] = /^(rgba?|color)\((.*)\)$/.exec(text) ?? [];
  const name = /^[a-z][\w-]*/.exec(inside)?.[0] ?? space;
  const numbers = [...inside.replace(name, "").matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  const [first = NaN, second = NaN, third = NaN, alpha = 1] = numbers;
  if (/^rgba?$/.test(name)) return [first, second, third, alpha];
  if (name === "srgb") return [255 * first, 255 * second, 255 * third, alpha];
  if (name === "xyz-d65") return [...ofXyz(first, second, third), alpha];
  throw new Error(`“${text}” is no computed colour.`);
}

/** To sRGB; https://www.w3.org/TR/css-color-4/#color-conversion-code. */
function ofXyz(x: number, y: number, z: number): [number, number, number] {
  const light = [
    3.2409699 * x - 1.5373832 * y - 0.4986108 * z,
    -0.9692436 * x + 1.8759675 * y + 0.0415551 * z,
    0.0556301 * x - 0.203977 * y + 1.0569715 * z,
  ] as const;
  const byte = (share: number): number =>
    255 * (share <= 0.0031308 ? 12.92 * Math.max(0, share) : 1.055 * Math.min(1, share) ** (1 / 2.4) - 0.055);
  return [byte(light[0]), byte(light[1]), byte(light[2])];
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
