import type { Box, Target } from "../../core/scene.js";
import type { Point as At } from "../../geometry/path.js";
import type { GrowthChartModel, Line, Point } from "./model.js";

/** Half the side of a target, in pixels, where there is room. */
const HALF = 12;

/**
 * Where keyboard and pointer reach the points. A line alone has bands of the plot's height, each as far as the middle to
 * its neighbour, so that the nearest point is the one that is reached; among several lines they are squares around the
 * points, as wide as neighbours leave them. None leaves the chart.
 */
export function lineTargets(
  { lines, data }: GrowthChartModel,
  at: (point: Point, line: Line) => At,
  { width, height }: Pick<Box, "width" | "height">,
): Target[] {
  const reached = new Set(data);
  const alone = lines.length === 1;
  return lines.flatMap((line) => {
    const points = line.points.filter((point) => reached.has(point));
    const places = points.map((point) => at(point, line));
    const least = narrowest(places);
    return points.map((point, index): Target => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      // Irregular years do not make targets of different sizes where one that fits all is large enough.
      const reach = alone ? Math.max(HALF, least / 2) : HALF;
      const left = Math.max(0, x - Math.min(reach, half(x, places[index - 1])));
      const right = Math.min(width, x + Math.min(reach, half(x, places[index + 1])));
      const across = { datum: point.key, x: left, width: right - left };
      if (alone || point.value === null) return { ...across, y: 0, height };
      return { ...across, y: Math.max(0, y - HALF), height: 2 * HALF };
    });
  });
}

const half = (x: number, neighbour: At | undefined): number => (neighbour ? Math.abs(neighbour.x - x) / 2 : Infinity);

/** The smallest distance between two neighbours. */
function narrowest(places: readonly At[]): number {
  return places.reduce((least, { x }, index) => Math.min(least, 2 * half(x, places[index + 1])), Infinity);
}
