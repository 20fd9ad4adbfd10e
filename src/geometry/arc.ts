import { at } from "./path.js";

/** Radians, clockwise from 12 o'clock; `end` is at or after `start` by at most a full turn. */
export interface Sector {
  readonly start: number;
  readonly end: number;
}

const TURN = 2 * Math.PI;

/**
 * The sector of each value, in the order given, clockwise from 12 o'clock; together a full turn.
 * Values that are not above zero get no angle, and nothing at all does when none is.
 */
export function sectors(values: readonly number[]): Sector[] {
  const sizes = values.map((value) => Math.max(0, value));
  const sum = sizes.reduce((total, size) => total + size, 0) || 1;
  let passed = 0;
  return sizes.map((size) => {
    const start = (passed / sum) * TURN;
    passed += size;
    return { start, end: (passed / sum) * TURN };
  });
}

/**
 * A ring's sector around the origin, empty for a sector without angle.
 *
 *        outer
 *      ╭───────╮
 *     ╱  inner  ╲      Half of `pad` is left free along both straight edges, so that neighbours
 *    ╱  ╭───╮    ╲     stand apart by the same width at every radius. Where a thin sector has
 *    ───╯   ╰─────     no inner edge left, it ends in a point.
 *
 * @param pad pixels; at most what leaves a thin sector half of its outer edge, so that no value vanishes
 */
export function sectorPath({ start, end }: Sector, inner: number, outer: number, pad = 0): string {
  const angle = end - start;
  if (!(angle > 0)) return "";
  const full = angle > TURN - 1e-6;
  const half = full ? 0 : Math.min(pad / 2, outer * Math.sin(angle / 4));
  const outerTurn = Math.asin(half / outer);
  const innerTurn = half < inner ? Math.asin(half / inner) : Infinity;
  const edge = `M${arc(outer, start + outerTurn, end - outerTurn)}`;
  if (2 * innerTurn < angle) {
    const back = arc(inner, end - innerTurn, start + innerTurn);
    // A full ring is two circles: a line between them would be a visible seam.
    return `${edge}${full ? "ZM" : "L"}${back}Z`;
  }
  const middle = (start + end) / 2;
  return `${edge}L${polar(half === 0 ? 0 : half / Math.sin(Math.min(angle, Math.PI) / 2), middle)}Z`;
}

/**
 * A bracket around sectors: an arc whose two ends turn inwards.
 *
 * @param radius of the arc, in pixels
 * @param tick length of the two ends, in pixels
 */
export function bracketPath({ start, end }: Sector, radius: number, tick: number): string {
  return `M${polar(radius - tick, start)}L${arc(radius, start, end)}L${polar(radius - tick, end)}`;
}

/** An arc with its first point. More than half a turn is drawn in two halves: SVG drops an arc that ends where it starts. */
function arc(radius: number, from: number, to: number): string {
  const turn = to - from;
  const reach = (angle: number): string => `A${at(radius, radius)},0,0,${turn > 0 ? 1 : 0},${polar(radius, angle)}`;
  return polar(radius, from) + (Math.abs(turn) > Math.PI ? reach(from + turn / 2) : "") + reach(to);
}

function polar(radius: number, angle: number): string {
  return at(radius * Math.sin(angle), -radius * Math.cos(angle));
}
