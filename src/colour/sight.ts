import { difference } from "./difference.js";
import { fromLight, through, toLight, type Rgb } from "./rgb.js";

/** How somebody sees colours: all of them, or without one of the three kinds of cones. */
export type Sight = "full" | "protanopia" | "deuteranopia" | "tritanopia";

/**
 * What is left of light without one kind of cones: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, severity 1.0. The matrices hold for light, not for the
 * encoded shares of a hex colour.
 */
const LEFT = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

const SIGHTS: readonly Sight[] = ["full", "protanopia", "deuteranopia", "tritanopia"];

/** A colour as somebody of that sight sees it. */
export function seen(rgb: Rgb, sight: Sight): Rgb {
  if (sight === "full") return rgb;
  const [red, green, blue] = through(LEFT[sight], toLight(rgb));
  return fromLight([shown(red), shown(green), shown(blue)]);
}

const shown = (share: number): number => Math.min(1, Math.max(0, share));

/** How far apart two colours are to those who can tell them apart least (CIEDE2000), and whose sight that is. */
export function leastDifference(one: Rgb, other: Rgb): { readonly sight: Sight; readonly difference: number } {
  const all = SIGHTS.map((sight) => ({ sight, difference: difference(seen(one, sight), seen(other, sight)) }));
  return all.reduce((least, next) => (next.difference < least.difference ? next : least));
}
