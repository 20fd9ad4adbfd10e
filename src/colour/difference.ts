import { through, toLight, type Rgb } from "./rgb.js";

type Lab = readonly [lightness: number, a: number, b: number];

/** Light to CIE XYZ, each share by that of white, D65: https://www.w3.org/TR/css-color-4/#color-conversion-code. */
const TO_XYZ = [
  [0.4123908 / 0.9504559, 0.3575843 / 0.9504559, 0.1804808 / 0.9504559],
  [0.212639, 0.7151687, 0.0721923],
  [0.0193308 / 1.0890577, 0.1191948 / 1.0890577, 0.9505322 / 1.0890577],
] as const;

/** CIE L*a*b* for white D65. */
function lab(rgb: Rgb): Lab {
  const root = (share: number): number => (share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116);
  const [x, y, z] = through(TO_XYZ, toLight(rgb));
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

/**
 * How different two colours look (CIEDE2000): about 1 can just be told apart side by side. Sharma, Wu and Dalal, “The
 * CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations”, Color
 * Research and Application 30 (1), 2005; the numbers are those of its equations.
 */
export function difference(one: Rgb, other: Rgb): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(one), lab(other)];
  // (2) to (7): chroma and hue, with the axis of red and green stretched near grey.
  const stretch = 1 + 0.5 * (1 - weight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const [h1, h2] = [hue(stretch * a1, b1), hue(stretch * a2, b2)];
  // (8) to (14): differences, and the means that they are weighed at.
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
  const tone = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const mean = grey ? h1 + h2 : h1 + turn / 2;
  // (15) to (22)
  const t =
    1 -
    0.17 * sine(mean - 30 + 90) +
    0.24 * sine(2 * mean + 90) +
    0.32 * sine(3 * mean + 6 + 90) -
    0.2 * sine(4 * mean - 63 + 90);
  const around = ((mean % 360) + 360) % 360;
  const blue = 30 * Math.exp(-(((around - 275) / 25) ** 2));
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = tone / (1 + 0.015 * chroma * t);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 - sine(2 * blue) * 2 * weight(chroma) * dc * dh);
}

/** Nearly 1 for vivid colours, 0 for grey. */
const weight = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

const hue = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
