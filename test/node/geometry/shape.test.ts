import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathMark } from "../../../src/core/scene.js";
import { sectorPath } from "../../../src/geometry/arc.js";
import { boundsOf, distanceTo } from "../../../src/geometry/shape.js";

const OUTER = 100;
const INNER = 64;
const path = (d: string, more: Partial<PathMark> = {}): PathMark => ({ kind: "path", d, fill: "cat-1", ...more });

const turn = fc.double({ min: 0.05, max: 6.2, noNaN: true });
const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

/** Clockwise from 12 o'clock. */
const at = (radius: number, from: number): { x: number; y: number } => ({
  x: radius * Math.sin(from),
  y: -radius * Math.cos(from),
});

describe("the distance from a point to a shape", () => {
  it("is 0 inside a sector of a ring and not beyond it, as its angles and radii say", () => {
    fc.assert(
      fc.property(
        angle,
        turn,
        angle,
        fc.integer({ min: 0, max: 130 }),
        fc.boolean(),
        (start, size, where, radius, mirrored) => {
          const end = Math.min(start + size, start + 2 * Math.PI - 0.01);
          const mark = path(sectorPath({ start, end }, INNER, OUTER), { x: 300, y: 200, mirrored });
          const place = at(radius, where);
          const distance = distanceTo(mark, { x: 300 + (mirrored ? -place.x : place.x), y: 200 + place.y });
          const along = (((where - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
          const near = Math.min(Math.abs(radius - INNER), Math.abs(radius - OUTER)) < 0.5;
          const edge =
            Math.min(along, Math.abs(along - (end - start)), 2 * Math.PI - along) * Math.max(1, radius) < 0.5;
          const inside = radius > INNER && radius < OUTER && along < end - start;
          expect(near || edge || (distance === 0) === inside).toBe(true);
        },
      ),
    );
  });

  it("is that to the nearest edge outside, and to the centre of a dot", () => {
    const full = path(sectorPath({ start: 0, end: 2 * Math.PI }, INNER, OUTER));
    expect(distanceTo(full, { x: 0, y: 0 })).toBeCloseTo(INNER, 0);
    expect(distanceTo(full, { x: 150, y: 0 })).toBeCloseTo(50, 0);
    expect(distanceTo({ kind: "rect", x: 0, y: 0, width: 10, height: 10, fill: "cat-1" }, { x: 13, y: 14 })).toBe(5);
    expect(distanceTo({ kind: "circle", cx: 0, cy: 0, r: 6, fill: "cat-1" }, { x: 3, y: 4 })).toBe(5);
    expect(distanceTo({ kind: "line", x1: 0, y1: 0, x2: 10, y2: 0, stroke: "ink" }, { x: 5, y: 7 })).toBe(7);
    const squares = path("M0,0h6v6h-6ZM10,0h6v6h-6Z");
    expect(distanceTo(squares, { x: 13, y: 3 })).toBe(0);
    expect(distanceTo(squares, { x: 8, y: 3 })).toBe(2);
    expect(distanceTo(path("M0,0H10V10", { fill: "none" }), { x: 7, y: 4 })).toBe(3);
  });
});

describe("the box around a shape", () => {
  it("holds what is drawn and no more", () => {
    const { x, y, width, height } = boundsOf(
      path(sectorPath({ start: 0, end: Math.PI }, INNER, OUTER), { x: 5, y: 7 }),
    );
    expect([x, y, width, height].map((one) => Math.round(one))).toEqual([5, -93, 100, 200]);
    expect(boundsOf({ kind: "line", x1: 4, y1: 9, x2: 1, y2: 2, stroke: "ink" })).toEqual({
      x: 1,
      y: 2,
      width: 3,
      height: 7,
    });
  });
});
