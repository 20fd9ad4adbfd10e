import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextMark } from "../../../src/core/scene.js";
import { boxesOverlap, spread, textBox, type Wish } from "../../../src/geometry/labels.js";

const wish = fc.record({ y: fc.double({ min: 0, max: 300, noNaN: true }), height: fc.integer({ min: 10, max: 30 }) });
const wishes = fc.array(wish, { minLength: 1, maxLength: 10 });

const movement = (all: readonly Wish[], centers: readonly number[]): number =>
  all.reduce((sum, { y }, index) => sum + ((centers[index] ?? NaN) - y) ** 2, 0);

function gaps(all: readonly Wish[], centers: readonly number[]): number[] {
  const order = all
    .map(({ y, height }, index) => ({ y, height, center: centers[index] ?? NaN }))
    .sort((a, b) => a.y - b.y);
  return order.slice(1).map((label, index) => {
    const before = order[index];
    return before ? label.center - label.height / 2 - (before.center + before.height / 2) : NaN;
  });
}

describe("spread", () => {
  it("leaves labels alone that do not touch", () => {
    const apart = [
      { y: 100, height: 20 },
      { y: 40, height: 20 },
    ];
    expect(spread(apart, 0, 200)).toEqual([100, 40]);
  });

  it("moves two in conflict by the same distance", () => {
    const close = [
      { y: 100, height: 20 },
      { y: 104, height: 20 },
    ];
    expect(spread(close, 0, 200)).toEqual([92, 112]);
  });

  it("keeps the order, without overlap, within the bounds when they suffice", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const centers = spread(all, 0, 300);
        gaps(all, centers).forEach((gap) => expect(gap).toBeGreaterThanOrEqual(-1e-9));
        all.forEach(({ height }, index) => {
          expect((centers[index] ?? NaN) - height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect((centers[index] ?? NaN) + height / 2).toBeLessThanOrEqual(300 + 1e-9);
        });
      }),
    );
  });

  it("moves labels least: no other arrangement without overlap is nearer to the wishes", () => {
    fc.assert(
      fc.property(wishes, wishes, fc.double({ min: 0, max: 1, noNaN: true }), (all, other, share) => {
        // Any feasible arrangement of the same labels, and every mixture of it with the answer, moves at least as much.
        const shuffled = all.map((label, index) => ({ ...label, y: other[index % other.length]?.y ?? 0 }));
        const byWish = all
          .map(({ y }) => y)
          .map((y, index) => ({ y, index }))
          .sort((a, b) => a.y - b.y);
        const sortedY = shuffled.map(({ y }) => y).sort((a, b) => a - b);
        const rival = all.map((label) => ({ ...label }));
        byWish.forEach(({ index }, rank) => {
          const label = rival[index];
          if (label) rival[index] = { ...label, y: (sortedY[rank] ?? 0) + rank * 1e-6 };
        });
        const answer = spread(all, 0, 300);
        const feasible = spread(rival, 0, 300);
        const mixture = answer.map((center, index) => center + share * ((feasible[index] ?? NaN) - center));
        expect(movement(all, answer)).toBeLessThanOrEqual(movement(all, mixture) + 1e-6);
      }),
    );
  });

  it("starts at the first edge and passes the last when there is too little room", () => {
    const many = Array.from({ length: 5 }, () => ({ y: 10, height: 20 }));
    expect(spread(many, 0, 50)).toEqual([10, 30, 50, 70, 90]);
  });

  it("gives nothing for nothing", () => {
    expect(spread([], 0, 100)).toEqual([]);
  });
});

describe("boxesOverlap", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it("is true for a shared area only", () => {
    expect(boxesOverlap(box, { ...box, x: 9 })).toBe(true);
    expect(boxesOverlap(box, { ...box, x: 10 })).toBe(false);
    expect(boxesOverlap(box, { ...box, y: -10 })).toBe(false);
    expect(boxesOverlap(box, { x: 2, y: 2, width: 1, height: 1 })).toBe(true);
  });

  it("counts boxes that come closer than the gap", () => {
    expect(boxesOverlap(box, { ...box, x: 12 }, 3)).toBe(true);
    expect(boxesOverlap(box, { ...box, y: 13 }, 3)).toBe(false);
  });
});

describe("textBox", () => {
  const mark = { kind: "text", x: 100, y: 50, text: "abcd", style: "figure", fill: "ink" } as const;
  const box = (anchor: TextMark["anchor"]): ReturnType<typeof textBox> =>
    textBox({ ...mark, anchor }, (text) => text.length * 10);

  it("lies on its side of the anchor", () => {
    expect([box("start").x, box("middle").x, box("end").x]).toEqual([100, 80, 60]);
  });

  it("is as wide as measured and one font size high around the baseline", () => {
    expect(box("start")).toMatchObject({ width: 40, height: 34 });
    expect(box("start").y).toBeCloseTo(50 - 27.2, 9);
  });
});
