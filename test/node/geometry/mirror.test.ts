import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, PathMark, Scene } from "../../../src/core/scene.js";
import { mirror } from "../../../src/geometry/mirror.js";

/** Eighths of a pixel: sums and differences of them are exact, so mirroring twice must be, too. */
const pixel = fc.integer({ min: -4000, max: 8000 }).map((eighths) => eighths / 8);
const size = fc.integer({ min: 0, max: 8000 }).map((eighths) => eighths / 8);
const placed = { x: pixel, y: pixel, width: size, height: size };

const path = fc
  .record({ d: fc.constant("M0,0L4,4"), x: pixel, y: pixel, mirrored: fc.boolean() })
  .map(({ x, mirrored, ...rest }): PathMark => ({
    kind: "path",
    fill: "ink",
    ...rest,
    ...(x !== 0 && { x }),
    ...(mirrored && { mirrored }),
  }));

const { mark } = fc.letrec<{ mark: Mark }>((tie) => ({
  mark: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant("rect" as const), fill: fc.constant("ink" as const), ...placed }),
    fc.record({
      kind: fc.constant("line" as const),
      stroke: fc.constant("grid" as const),
      x1: pixel,
      x2: pixel,
      y1: pixel,
      y2: pixel,
    }),
    fc.record({
      kind: fc.constant("circle" as const),
      fill: fc.constant("none" as const),
      cx: pixel,
      cy: pixel,
      r: size,
    }),
    fc.record({
      kind: fc.constant("text" as const),
      x: pixel,
      y: pixel,
      text: fc.string(),
      style: fc.constant("label" as const),
      fill: fc.constant("ink" as const),
      anchor: fc.constantFrom("start" as const, "middle" as const, "end" as const),
    }),
    path,
    fc.record({ kind: fc.constant("group" as const), children: fc.array(tie("mark"), { maxLength: 4 }) }),
  ),
}));

const scene: fc.Arbitrary<Scene> = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 10, max: 2000 }),
  marks: fc.array(mark, { maxLength: 8 }),
  targets: fc.array(fc.record({ datum: fc.string(), ...placed }), { maxLength: 8 }),
});

function mirrored(one: Mark): Mark | undefined {
  return mirror({ width: 300, height: 100, marks: [one], targets: [] }).marks[0];
}

describe("mirror", () => {
  it("gives the scene back when it is done twice", () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(mirror(mirror(one))).toEqual(one);
      }),
    );
  });

  it("keeps a box as far from the right edge as it was from the left", () => {
    const box = { x: 10, y: 20, width: 50, height: 5 };
    expect(mirrored({ kind: "rect", fill: "ink", ...box })).toEqual({ kind: "rect", fill: "ink", ...box, x: 240 });
    const targets = [{ datum: "a", ...box }];
    expect(mirror({ width: 300, height: 100, marks: [], targets }).targets).toEqual([{ datum: "a", ...box, x: 240 }]);
  });

  it("exchanges the anchors of text and leaves its words alone", () => {
    const text = { kind: "text", y: 5, text: "2022–2032", style: "axis", fill: "ink" } as const;
    expect(mirrored({ ...text, x: 10, anchor: "start" })).toEqual({ ...text, x: 290, anchor: "end" });
    expect(mirrored({ ...text, x: 10, anchor: "end" })).toEqual({ ...text, x: 290, anchor: "start" });
    expect(mirrored({ ...text, x: 10, anchor: "middle" })).toEqual({ ...text, x: 290, anchor: "middle" });
  });

  it("moves lines and circles by their points", () => {
    const line = { kind: "line", stroke: "axis", y1: 1, y2: 2 } as const;
    expect(mirrored({ ...line, x1: 0, x2: 100 })).toEqual({ ...line, x1: 300, x2: 200 });
    const circle = { kind: "circle", fill: "ink", cy: 4, r: 3 } as const;
    expect(mirrored({ ...circle, cx: 30 })).toEqual({ ...circle, cx: 270 });
  });

  it("has a path drawn mirrored around its mirrored place, inside groups too", () => {
    const one: PathMark = { kind: "path", d: "M0,0L9,9", fill: "ink", x: 40, y: 7 };
    expect(mirrored({ kind: "group", children: [one] })).toEqual({
      kind: "group",
      children: [{ ...one, x: 260, mirrored: true }],
    });
    expect(mirrored({ kind: "path", d: "M0,0", fill: "ink" })).toMatchObject({ x: 300, mirrored: true });
  });
});
