import type { Box, Mark, PathMark } from "../core/scene.js";
import { toBox } from "./box.js";
import type { Point } from "./path.js";

/** What can be pointed at: marks with an area or a length. */
export type Shape = Exclude<Mark, { kind: "group" | "text" }>;

/** Smallest box around a shape, without the width of its stroke. */
export function boundsOf(shape: Shape): Box {
  switch (shape.kind) {
    case "rect":
      return shape;
    case "circle":
      return { x: shape.cx - shape.r, y: shape.cy - shape.r, width: 2 * shape.r, height: 2 * shape.r };
    case "line":
      return around([
        { x: shape.x1, y: shape.y1 },
        { x: shape.x2, y: shape.y2 },
      ]);
    case "path":
      return around(outlineOf(shape).flat());
  }
}

/**
 * Pixels from a point to a shape: 0 inside an area, else to its edge. A dot is as far as its centre is, so that of two
 * that lie on each other the nearer one is found.
 */
export function distanceTo(shape: Shape, at: Point): number {
  switch (shape.kind) {
    case "rect":
      return toBox(shape, at);
    case "circle":
      return Math.hypot(at.x - shape.cx, at.y - shape.cy);
    case "line":
      return toSegment(at, { x: shape.x1, y: shape.y1 }, { x: shape.x2, y: shape.y2 });
    case "path": {
      const outline = outlineOf(shape);
      if (shape.fill !== "none" && isInside(outline, at)) return 0;
      return Math.min(...outline.map((line) => toLine(at, line)));
    }
  }
}

const around = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const toLine = (at: Point, line: readonly Point[]): number =>
  line.reduce((least, to, index) => Math.min(least, toSegment(at, line[index - 1] ?? to, to)), Infinity);

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const part = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, part));
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
}

/** By the rule of even and odd crossings: a ring of two circles has a hole. */
const isInside = (outline: readonly (readonly Point[])[], at: Point): boolean =>
  outline.reduce((crossings, line) => crossings + crossingsOf(line, at), 0) % 2 === 1;

const crossingsOf = (line: readonly Point[], at: Point): number =>
  line.filter((to, index) => {
    const from = line[index - 1] ?? line[line.length - 1] ?? to;
    return from.y > at.y !== to.y > at.y && at.x < from.x + ((at.y - from.y) / (to.y - from.y)) * (to.x - from.x);
  }).length;

/** Degrees between the points of an arc: less than a tenth of a pixel off at the radii of charts. */
const STEP = 3;

/** A path in the coordinates of its scene, as lines of straight pieces; of the commands that this library writes. */
function outlineOf({ d, x = 0, y = 0, mirrored = false }: PathMark): Point[][] {
  const lines: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  let first = at;
  const go = (to: Point): void => {
    at = to;
    lines.at(-1)?.push(to);
  };
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVhvAZ])([^MLHVhvAZ]*)/g)) {
    const given = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const n = (index: number): number => given[index] ?? 0;
    if (command === "M") {
      first = at = { x: n(0), y: n(1) };
      lines.push([at]);
    } else if (command === "L") go({ x: n(0), y: n(1) });
    else if (command === "H") go({ x: n(0), y: at.y });
    else if (command === "V") go({ x: at.x, y: n(0) });
    else if (command === "h") go({ x: at.x + n(0), y: at.y });
    else if (command === "v") go({ x: at.x, y: at.y + n(0) });
    else if (command === "Z") go(first);
    else for (const point of arcPoints(at, n(0), n(4) === 1, { x: n(5), y: n(6) })) go(point);
  }
  const moved = (point: Point): Point => ({ x: x + (mirrored ? -point.x : point.x), y: y + point.y });
  return lines.map((line) => line.map(moved));
}

/** The smaller of a circle's two arcs between two points, as all arcs here are. */
function arcPoints(from: Point, radius: number, clockwise: boolean, to: Point): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const chord = Math.hypot(dx, dy);
  const high = Math.sqrt(Math.max(0, radius * radius - (chord * chord) / 4)) * (clockwise ? 1 : -1);
  const center = {
    x: (from.x + to.x) / 2 - (dy / (chord || 1)) * high,
    y: (from.y + to.y) / 2 + (dx / (chord || 1)) * high,
  };
  const turn = 2 * Math.asin(Math.min(1, chord / 2 / (radius || 1))) * (clockwise ? 1 : -1);
  const start = Math.atan2(from.y - center.y, from.x - center.x);
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / ((STEP * Math.PI) / 180)));
  return Array.from({ length: pieces }, (_, index) => {
    const angle = start + (turn * (index + 1)) / pieces;
    return index === pieces - 1
      ? to
      : { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
  });
}
