import type { Ink, Mark } from "../../core/scene.js";
import type { Status } from "../../core/dataset.js";
import { areaPath, linePath, type Point as At } from "../../geometry/path.js";
import { extremes, thinned } from "../../geometry/thin.js";
import { dot, lineStyle } from "../kit/status.js";
import { isPublished, type Line, type Point } from "./model.js";

/** Points of one status in a row, without a gap; a point between two statuses ends one and begins the other. */
export interface Stretch {
  readonly status: Status;
  readonly points: readonly Point[];
}

/** Where a point with a value stands. */
export type Place = (point: Point) => At;

/** Dots closer than this run into each other, and the stroke says more without them. */
const DOT_ROOM = 10;

/** The stretches of a line, each with no more points than its pixels can tell apart. */
export function stretchesOf({ points }: Line, x: (year: number) => number): Stretch[] {
  const found: { status: Status; points: Point[] }[] = [];
  let before: Point | undefined;
  for (const point of points) {
    const current = found[found.length - 1];
    if (point.value === null) before = undefined;
    else {
      const status = before?.status === "modelled" ? "modelled" : point.status;
      if (before && current && (current.status === status || current.points.length === 1)) {
        current.status = status;
        current.points.push(point);
      } else found.push({ status, points: before ? [before, point] : [point] });
      before = point;
    }
  }
  return found.map(({ status, points }) => {
    const width = x(points[points.length - 1]?.year ?? 0) - x(points[0]?.year ?? 0);
    return { status, points: thinned(points, 2 * Math.max(2, Math.ceil(Math.abs(width)))) };
  });
}

/** One path per stretch: solid, dashed or dotted. */
export const strokeMarks = (stretches: readonly Stretch[], ink: Ink, at: Place): Mark[] =>
  stretches.flatMap(({ status, points }): Mark[] =>
    points.length < 2
      ? []
      : [
          {
            kind: "path",
            part: "mark",
            d: linePath(points.map(at)),
            fill: "none",
            stroke: ink,
            ...lineStyle(status),
          },
        ],
  );

/** The area between a line and the floor. */
export function shadeMark(stretches: readonly Stretch[], ink: Ink, at: Place, floor: number): Mark {
  const joined = stretches.flatMap(({ points }, index) => {
    // Two stretches that share a point are one area; between others there is a gap.
    const shared = points[0] === stretches[index - 1]?.points.at(-1);
    const piece = points.slice(shared ? 1 : 0).map((point) => at(point));
    return [...(shared ? [] : [null]), ...piece.map(({ x, y }) => ({ x, y0: floor, y1: y }))];
  });
  return { kind: "path", fill: `tint:${ink}`, d: areaPath(joined) };
}

/**
 * The points that carry a dot: all published ones; where those are dense the ends, the extremes of a line that is alone
 * in its plot, and points without a line to either side.
 */
export function dotted({ points }: Line, x: (year: number) => number, alone: boolean): readonly Point[] {
  const published = points.filter(isPublished);
  const [first, last] = [published[0], published[published.length - 1]];
  if (!first || !last) return [];
  if ((published.length - 1) * DOT_ROOM <= Math.abs(x(last.year) - x(first.year))) return published;
  const lonely = points.filter(
    (point, index) => (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null,
  );
  const kept = new Set([
    first,
    last,
    ...(alone ? extremes(published) : []),
    ...thinned(lonely.filter(isPublished), 200),
  ]);
  return published.filter((point) => kept.has(point));
}

export const dotMarks = (points: readonly Point[], ink: Ink, at: Place): Mark[] =>
  points.flatMap((point) => {
    const { x, y } = at(point);
    return dot(point.status, ink, x, y, point.key);
  });
