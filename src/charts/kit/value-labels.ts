import type { Measure } from "../../core/chart.js";
import type { Box, TextMark } from "../../core/scene.js";
import { boxesOverlap, textBox } from "../../geometry/labels.js";

/** A label and the places it may take, the best first. */
export interface Wanted {
  readonly places: readonly TextMark[];
}

/** Two figures closer than this read as one, in pixels. */
const APART = 4;

/**
 * Gives each label the first of its places that is inside `bounds` and free of obstacles and of labels placed before;
 * one that has no such place is left out. The order of `wanted` is the order of importance.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  bounds: Box,
  measure: Measure,
): TextMark[] {
  const placed: TextMark[] = [];
  const taken: Box[] = [];
  for (const { places } of wanted) {
    for (const candidate of places) {
      const mark = inside(candidate, bounds, measure);
      const box = textBox(mark, measure);
      if (box.y < bounds.y || box.y + box.height > bounds.y + bounds.height) continue;
      if (obstacles.some((other) => boxesOverlap(box, other))) continue;
      if (taken.some((other) => boxesOverlap(box, other, APART))) continue;
      placed.push(mark);
      taken.push(box);
      break;
    }
  }
  return placed;
}

/** The label moved sideways, as little as needed to be within the bounds. */
function inside(mark: TextMark, bounds: Box, measure: Measure): TextMark {
  const box = textBox(mark, measure);
  const shift = Math.max(bounds.x - box.x, 0) || Math.min(bounds.x + bounds.width - box.x - box.width, 0);
  return shift === 0 ? mark : { ...mark, x: mark.x + shift };
}

/** The stretch from `from` to `to` at height `y` without what text boxes cover: gridlines step back behind text. */
export function gaps(y: number, from: number, to: number, boxes: readonly Box[]): [number, number][] {
  const hit = boxes
    .filter((box) => box.y - 1 <= y && y <= box.y + box.height + 1)
    .map((box): [number, number] => [box.x - 4, box.x + box.width + 4])
    .sort((a, b) => a[0] - b[0]);
  const parts: [number, number][] = [];
  let at = from;
  for (const [start, end] of hit) {
    if (start > at) parts.push([at, Math.min(start, to)]);
    at = Math.max(at, end);
  }
  if (at < to) parts.push([at, to]);
  return parts;
}
