/** A colour that a screen shows: red, green and blue of sRGB, 0 to 1, encoded as in a hex colour. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Opacity beside it, 0 to 1. */
export interface Rgba {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Three, four, six or eight digits behind a hash. */
const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** A hex colour; undefined for anything else. */
export function readHex(text: string): Rgba | undefined {
  if (!HEX.test(text)) return undefined;
  const short = text.length < 6;
  const digits = short ? text.slice(1).replace(/./g, "$&$&") : text.slice(1);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (digits.match(/../g) ?? []).map((two) => parseInt(two, 16) / 255);
  return { rgb: [red, green, blue], alpha };
}

/** As a hex colour of six digits, or of eight where it is translucent; what no screen shows is brought to its edge. */
export function writeHex(rgb: Rgb, alpha = 1): string {
  const digits = [...rgb, ...(alpha < 1 ? [alpha] : [])].map((share) => byte(share).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`;
}

const byte = (share: number): number => Math.round(255 * Math.min(1, Math.max(0, share)));

/** What is seen of a colour on an opaque one, mixed as browsers mix. */
export function over({ rgb, alpha }: Rgba, ground: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2): number => rgb[index] * alpha + ground[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** Proportional to light (IEC 61966-2-1); what is beyond the screen stays beyond. */
export function toLight([red, green, blue]: Rgb): Rgb {
  const light = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return [light(red), light(green), light(blue)];
}

/** The way back. */
export function fromLight([red, green, blue]: Rgb): Rgb {
  const encoded = (light: number): number => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  return [encoded(red), encoded(green), encoded(blue)];
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Three numbers through a matrix, row by row. */
export function through(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const row = (index: 0 | 1 | 2): number => matrix[index][0] * x + matrix[index][1] * y + matrix[index][2] * z;
  return [row(0), row(1), row(2)];
}
