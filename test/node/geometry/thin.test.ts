import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extent } from "../../../src/core/extent.js";
import { extremes, thinned } from "../../../src/geometry/thin.js";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
const line = fc.array(value, { maxLength: 300 }).map((values) => values.map((one, index) => ({ index, value: one })));
const known = (points: readonly { value: number | null }[]): number[] =>
  points.flatMap((point) => (point.value === null ? [] : [point.value]));

describe("thinning a line", () => {
  it("keeps the order, the two ends, the lowest and the highest, and no more points than asked for", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 4, max: 320 }), (points, most) => {
        const kept = thinned(points, most);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, 4));
        expect(kept.map(({ index }) => index)).toEqual(kept.map(({ index }) => index).sort((a, b) => a - b));
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(extent(known(kept))).toEqual(extent(known(points)));
        if (points.length <= most) expect(kept).toBe(points);
      }),
    );
  });

  it("loses neither the lowest nor the highest value of any stretch as wide as two kept points", () => {
    const points = Array.from({ length: 10_000 }, (_, index) => ({ index, value: index === 5_003 ? 9 : index % 2 }));
    expect(thinned(points, 200)).toContain(points[5_003]);
    const kept = new Set(thinned(points, 200).map((point) => point.index));
    for (let from = 0; from + 203 < 10_000; from += 101) {
      const inside = points.slice(from, from + 204).filter(({ index }) => kept.has(index));
      expect(extent(known(inside))[0], `from ${from}`).toBe(0);
    }
  });

  it("finds the first lowest and the first highest, and nothing where nothing is known", () => {
    expect(extremes([{ value: 2 }, { value: null }, { value: 1 }, { value: 2 }])).toEqual([{ value: 1 }, { value: 2 }]);
    expect(extremes([{ value: null }])).toEqual([]);
  });
});

describe("extent", () => {
  it("takes more values than a function takes arguments", () => {
    expect(extent(Array.from({ length: 500_000 }, (_, index) => index % 1000))).toEqual([0, 999]);
    expect(extent([])).toEqual([Infinity, -Infinity]);
  });
});
