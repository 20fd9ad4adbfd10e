import type { Box, Target } from "../../core/scene.js";
import { grown } from "../../geometry/grown.js";
import type { Point as At } from "../../geometry/path.js";
import type { GrowthChartModel, Line, Point } from "./model.js";

/** Half the side of a target, in pixels, where there is room; and where there is none, which is as wide as a dot. */
const HALF = 12;
const LEAST = 6;

/** The plot, and the height at which a value that is missing is told. */
export interface Plot extends Pick<Box, "width" | "height"> {
  readonly floor: number;
}

/**
 * Where the points are. A line alone has the whole height of the plot to itself, each point as far as the middle to its
 * neighbours; among several lines the nearest point is meant.
 */
export function lineTargets(
  { lines, data }: GrowthChartModel,
  at: (point: Point, line: Line) => At,
  { width, height, floor }: Plot,
): Target[] {
  const reached = new Set(data);
  const alone = lines.length === 1;
  return lines.flatMap((line) => {
    const points = line.points.filter((point) => reached.has(point));
    const places = points.map((point) => ({ ...at(point, line), ...(point.value === null && { y: floor }) }));
    return points.map((point, index): Target => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      const [before, after] = [half(x, places[index - 1]), half(x, places[index + 1])];
      const side = Math.max(LEAST, Math.min(HALF, before, after));
      // A dot on the floor passes it by its half.
      const room = { x: 0, y: 0, width, height: height + LEAST };
      const place = grown({ x, y, width: 0, height: 0 }, room, 2 * side);
      const [left, right] = [Math.max(0, x - before), Math.min(width, x + after)];
      const own = alone && { reach: { x: left, y: 0, width: right - left, height } };
      return { datum: point.key, round: true, ...place, ...own };
    });
  });
}

const half = (x: number, neighbour: At | undefined): number => (neighbour ? Math.abs(neighbour.x - x) / 2 : Infinity);
