import { outlines, type Outline } from "../geometry/outlines.js";
import { at, type Point } from "../geometry/path.js";
import type { Hatched } from "./svg-nodes.js";
import { HATCH } from "./tokens.js";

/**
 * Hatching as path data: the lines themselves, cut at the edges of the shape. A picture that leaves its page has no
 * pattern, which needs an id: two pictures inlined in one page would share it, and the second loses its hatching with the
 * first.
 *
 * @param back whether lines lean the other way, for a path that is mirrored afterwards
 */
export function hatchLines(mark: Hatched, back: boolean): string {
  const { gap } = HATCH;
  const sign = back ? -1 : 1;
  const shapes = outlines(mark);
  const across = ({ x, y }: Point): number => (x + sign * y) / Math.SQRT2;
  const places = shapes.flat().map(across);
  const first = Math.ceil(Math.min(...places) / gap - 0.5);
  const last = Math.floor(Math.max(...places) / gap - 0.5);
  let d = "";
  for (let index = first; index <= last; index++) {
    const place = (index + 0.5) * gap;
    const crossings = shapes.flatMap((shape) => crossed(shape, across, place));
    const ordered = crossings.sort((a, b) => a.x - b.x);
    for (let one = 0; one + 1 < ordered.length; one += 2) {
      const [from, to] = [ordered[one], ordered[one + 1]];
      if (from && to) d += `M${at(from.x, from.y)}L${at(to.x, to.y)}`;
    }
  }
  return d;
}

/** Where the edges of a closed outline cross a line. */
function crossed(shape: Outline, across: (point: Point) => number, place: number): Point[] {
  return shape.flatMap((to, index): Point[] => {
    const from = shape.at(index - 1);
    if (!from) return [];
    const [a, b] = [across(from) - place, across(to) - place];
    // Half-open, so that a corner on the line counts once.
    if (a < 0 === b < 0) return [];
    const part = a / (a - b);
    return [{ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }];
  });
}
