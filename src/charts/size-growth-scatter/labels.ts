import type { Measure } from "../../core/chart.js";
import type { Box, LineMark, TextMark } from "../../core/scene.js";
import { encloses } from "../../geometry/box.js";
import { boxesOverlap } from "../../geometry/labels.js";
import { wrap } from "../../geometry/wrap.js";

/** A point that wants its name beside it. */
export interface NamedPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly strong: boolean;
}

export interface PlacedNames {
  readonly texts: readonly TextMark[];
  readonly leaders: readonly LineMark[];
}

interface Block {
  readonly lines: readonly string[];
  readonly style: TextMark["style"];
  readonly width: number;
  readonly height: number;
}

/** A place for a block, its text aligned towards the point; a leader where it is not beside it. */
interface Spot {
  readonly box: Box;
  readonly anchor: TextMark["anchor"];
  readonly leader: Segment | null;
}

interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const LINE = 16;
const GLYPHS = 13;
const MOST_LINES = 3;
/** Half a side of the square that a point takes. */
export const POINT = 7;
const DISTANCES = [14, 22, 32, 44, 58, 74, 94, 118];
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/**
 * Names beside their points: right, left, above, below, at a corner, else further off with a leader. No name touches a
 * point, an obstacle, another name or its leader; one that finds no place is left out.
 *
 * @param points in the order of importance
 * @param led how many of them may have a leader
 */
export function placeNames(
  points: readonly NamedPoint[],
  led: number,
  { bounds, obstacles, room, measure }: { bounds: Box; obstacles: readonly Box[]; room: number; measure: Measure },
): PlacedNames {
  const dots = points.map(({ x, y }) => ({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }));
  const taken = [...obstacles, ...dots];
  const leaders: LineMark[] = [];
  const texts = points.flatMap((point, index): TextMark[] => {
    const block = blockOf(point, room, measure);
    const spots = [...beside(point, block), ...(index < led ? further(point, block) : [])];
    // A leader may pass over points that lie on its own.
    const others = taken.filter((box) => !boxesOverlap(box, { ...point, width: 0, height: 0 }));
    const spot = spots.find(
      ({ box, leader }) =>
        encloses(bounds, box) &&
        !taken.some((other) => boxesOverlap(box, other, 2)) &&
        !leaders.some((line) => crosses(line, box)) &&
        !(leader && others.some((other) => crosses(leader, other))),
    );
    if (!spot) return [];
    taken.push(spot.box);
    const line = { kind: "line", datum: point.key, stroke: "ink-3", strokeWidth: 1 } as const;
    if (spot.leader) leaders.push({ ...line, ...spot.leader });
    return linesOf(point, block, spot);
  });
  return { texts, leaders };
}

function blockOf({ name, strong }: NamedPoint, room: number, measure: Measure): Block {
  const style = strong ? "label-strong" : "label";
  const lines = wrap(name, style, room, MOST_LINES, measure);
  const width = Math.max(0, ...lines.map((line) => measure(line, style)));
  return { lines, style, width, height: GLYPHS + LINE * (lines.length - 1) };
}

function linesOf({ key }: NamedPoint, { lines, style }: Block, { box, anchor }: Spot): TextMark[] {
  const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor];
  return lines.map((text, index) => {
    const y = box.y + 0.8 * GLYPHS + LINE * index;
    return { kind: "text", part: "label", datum: key, x, y, text, style, anchor, fill: "ink" };
  });
}

function beside({ x, y }: NamedPoint, { width, height }: Block): Spot[] {
  const spot = (left: number, top: number, anchor: Spot["anchor"]): Spot => ({
    box: { x: left, y: top, width, height },
    anchor,
    leader: null,
  });
  const [right, left] = [x + POINT + 4, x - POINT - 4 - width];
  const [above, below] = [y - POINT - 3 - height, y + POINT + 3];
  return [
    spot(right, y - height / 2, "start"),
    spot(left, y - height / 2, "end"),
    spot(x - width / 2, above, "middle"),
    spot(x - width / 2, below, "middle"),
    spot(x + 3, above, "start"),
    spot(x + 3, below, "start"),
    spot(x - 3 - width, above, "end"),
    spot(x - 3 - width, below, "end"),
  ];
}

/** Around the point, the nearest first. */
function further({ x, y }: NamedPoint, { width, height }: Block): Spot[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((angle): Spot => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const left = x + dx * (distance + width / 2) - width / 2;
      const top = y + dy * (distance + height / 2) - height / 2;
      const end = { x: clamp(x, left - 3, left + width + 3), y: clamp(y, top - 2, top + height + 2) };
      const length = Math.hypot(end.x - x, end.y - y) || 1;
      const [x1, y1] = [x + ((end.x - x) / length) * POINT, y + ((end.y - y) / length) * POINT];
      return {
        box: { x: left, y: top, width, height },
        anchor: dx > 0.3 ? "start" : dx < -0.3 ? "end" : "middle",
        leader: { x1, y1, x2: end.x, y2: end.y },
      };
    }),
  );
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Whether a straight line passes through a box: clipped by one pair of edges after the other, something remains. */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  const pairs = [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const;
  for (const [start, delta, low, high] of pairs) {
    if (delta === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}
