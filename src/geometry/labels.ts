import type { Measure } from "../core/chart.js";
import { TEXT_STYLES, type Box, type TextMark } from "../core/scene.js";

/** A label along one axis: the centre it would like, and the room it takes, in pixels. */
export interface Wish {
  readonly y: number;
  readonly height: number;
}

/**
 * Centres for labels along one axis, by the index of their wish: none overlaps another, their order is that of the
 * wishes, and the sum of squared movements is the smallest possible (pool adjacent violators: labels in conflict form a
 * block, and a block sits at the mean of what its labels want).
 *
 * @param min edge before which no label begins, in pixels
 * @param max edge after which none ends; when all together are longer than the room, they start at `min` and pass it
 */
export function spread(wishes: readonly Wish[], min: number, max: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.y - b.y);
  const offsets: number[] = [];
  const blocks: { sum: number; size: number }[] = [];
  let length = 0;
  for (const { y, height } of order) {
    // With the labels before it taken off, touching labels want the same place.
    offsets.push(length + height / 2);
    let block = { sum: y - length - height / 2, size: 1 };
    length += height;
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  const places = blocks.flatMap(({ sum, size }) => {
    const place = Math.max(min, Math.min(max - length, sum / size));
    return Array.from({ length: size }, () => place);
  });
  const centers: number[] = [];
  order.forEach(({ index }, rank) => (centers[index] = (places[rank] ?? min) + (offsets[rank] ?? 0)));
  return centers;
}

/** Whether two boxes share an area, or come closer than `gap` pixels. Touching is not overlapping. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** The box that a text's glyphs fill: one font size high, four fifths of it above the baseline. */
export function textBox(mark: TextMark, measure: Measure): Box {
  const width = measure(mark.text, mark.style);
  const height = TEXT_STYLES[mark.style].size;
  const before = mark.anchor === "start" ? 0 : mark.anchor === "end" ? width : width / 2;
  return { x: mark.x - before, y: mark.y - 0.8 * height, width, height };
}
