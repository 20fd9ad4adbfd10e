import type { Mark } from "../core/scene.js";
import type { Point } from "./path.js";

/** Corners of a closed shape in order; the last is joined to the first. */
export type Outline = readonly Point[];

/** Angle between two corners of what is round, radians: less than a tenth of a pixel at a radius of 200. */
const STEP = Math.PI / 60;

/** The outlines of a shape as polygons, in its own coordinates; a path may have several. */
export function outlines(mark: Extract<Mark, { kind: "rect" | "path" | "circle" }>): Outline[] {
  if (mark.kind === "path") return ofPath(mark.d);
  if (mark.kind === "circle") return [arcTo({ x: mark.cx, y: mark.cy }, mark.r, 0, 2 * Math.PI)];
  const { x, y, width, height } = mark;
  return [
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
  ];
}

/** Path data as layouts write it: M, L, H, V and Z, and arcs of circles, in upper case for places and in lower for steps. */
function ofPath(d: string): Outline[] {
  const shapes: Point[][] = [];
  let [x, y] = [0, 0];
  const go = (point: Point): void => {
    ({ x, y } = point);
    shapes.at(-1)?.push(point);
  };
  for (const [, command = "", given = ""] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/gi)) {
    const numbers = (given.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    const base = (): Point => (command === command.toLowerCase() ? { x, y } : { x: 0, y: 0 });
    switch (command.toUpperCase()) {
      case "M":
        shapes.push([]);
        for (const point of pairs(numbers)) go({ x: base().x + point.x, y: base().y + point.y });
        break;
      case "L":
        for (const point of pairs(numbers)) go({ x: base().x + point.x, y: base().y + point.y });
        break;
      case "H":
        for (const one of numbers) go({ x: base().x + one, y });
        break;
      case "V":
        for (const one of numbers) go({ x, y: base().y + one });
        break;
      case "A": {
        const [radius = 0, , , large = 0, sweep = 0, dx = 0, dy = 0] = numbers;
        const to = { x: base().x + dx, y: base().y + dy };
        for (const point of arcBetween({ x, y }, to, radius, large === 1, sweep === 1)) go(point);
      }
    }
  }
  return shapes;
}

const pairs = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));

/** After the formulas of SVG 2, appendix B.2.4, for a circle. */
function arcBetween(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0 || radius === 0) return [to];
  const r = Math.max(radius, length / 2);
  const height = Math.sqrt(Math.max(0, r * r - (length * length) / 4)) * (large === sweep ? -1 : 1);
  const center = {
    x: (from.x + to.x) / 2 - (height * dy) / length,
    y: (from.y + to.y) / 2 + (height * dx) / length,
  };
  const start = Math.atan2(from.y - center.y, from.x - center.x);
  const end = Math.atan2(to.y - center.y, to.x - center.x);
  const turn = 2 * Math.PI;
  const angle = sweep ? (end - start + 2 * turn) % turn : -((start - end + 2 * turn) % turn);
  return [...arcTo(center, r, start, start + angle).slice(1, -1), to];
}

function arcTo({ x, y }: Point, radius: number, start: number, end: number): Point[] {
  const steps = Math.max(1, Math.ceil(Math.abs(end - start) / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = start + ((end - start) * index) / steps;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
