import { fromLight, readHex, through, toLight, writeHex, type Rgb } from "./rgb.js";

/** Lightness 0 to 1, chroma, and hue in radians, of Björn Ottosson's OKLab: https://bottosson.github.io/posts/oklab/. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

const TO_CONES = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;
const TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;
const FROM_LAB = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;
const FROM_CONES = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;

function oklch(rgb: Rgb): Oklch {
  const [l, m, s] = through(TO_CONES, toLight(rgb));
  const [lightness, a, b] = through(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

function screen([lightness, chroma, hue]: Oklch): Rgb {
  const [l, m, s] = through(FROM_LAB, [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]);
  return fromLight(through(FROM_CONES, [l ** 3, m ** 3, s ** 3]));
}

const isShown = (rgb: Rgb): boolean => rgb.every((share) => share >= -1e-4 && share <= 1 + 1e-4);

/** The most vivid that a screen shows of it, hue and lightness as they are. */
function shown([lightness, chroma, hue]: Oklch): Rgb {
  const whole = screen([lightness, chroma, hue]);
  if (isShown(whole)) return whole;
  let [least, most] = [0, chroma];
  for (let step = 0; step < 14; step++) {
    const middle = (least + most) / 2;
    if (isShown(screen([lightness, middle, hue]))) least = middle;
    else most = middle;
  }
  return screen([lightness, least, hue]);
}

/** How finely lightness is tried: finer is not seen. */
const STEPS = 500;

/** The colour at a lightness of 0 to 1, as a hex colour writes it: hue kept, and as much of its chroma as a screen shows. */
export function atLightness(colour: Rgb, lightness: number): Rgb {
  const [, chroma, hue] = oklch(colour);
  const rgb = shown([lightness, chroma, hue]);
  return readHex(writeHex(rgb))?.rgb ?? rgb;
}

/**
 * The colour of the same hue that passes and is nearest in lightness; undefined where none does. The darker of two that
 * are equally near.
 */
export function nearest(colour: Rgb, passes: (colour: Rgb) => boolean): Rgb | undefined {
  const [from] = oklch(colour);
  for (let step = 1; step <= STEPS; step++) {
    for (const lightness of [from - step / STEPS, from + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const tried = atLightness(colour, lightness);
      if (passes(tried)) return tried;
    }
  }
  return undefined;
}

/** Its lightness, 0 to 1. */
export const lightnessOf = (colour: Rgb): number => oklch(colour)[0];
