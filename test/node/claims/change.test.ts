import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "../../../src/claims/change.js";

describe("a change in the form people use", () => {
  it.each([
    [48.7, 370.9, "times", 7.616],
    [1, 2, "times", 2],
    [100, 104, "rise", 0.04],
    [4, 1, "fall", 0.75],
    [4, 0, "fall", 1],
  ] as const)("from %d to %d is a %s of %d", (from, to, kind, by) => {
    const change = changeOf(from, to);
    expect(change.kind).toBe(kind);
    expect("by" in change && change.by).toBeCloseTo(by, 3);
  });

  it.each([
    [0, 5],
    [-4, 8],
    [3, -3],
    [-2, -1],
  ])("from %d to %d is no multiple and no percentage", (from, to) => {
    expect(changeOf(from, to)).toEqual({ kind: "apart" });
  });

  it("takes the first figure to the last, and is never a multiple below two, a rise of all or more, or a fall of more than all", () => {
    const figure = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (from, to) => {
        const change = changeOf(from, to);
        const by = "by" in change ? change.by : 0;
        const end = { same: from, times: from * by, rise: from * (1 + by), fall: from - from * by, apart: NaN };
        expect(Math.abs(end[change.kind] - to)).toBeLessThanOrEqual(1e-9 * Math.max(from, to));
        const [least, most] = { same: [0, 0], times: [2, Infinity], rise: [0, 1], fall: [0, 1], apart: [1, 0] }[
          change.kind
        ];
        expect(by).toBeGreaterThanOrEqual(least ?? NaN);
        expect(by).toBeLessThanOrEqual(most ?? NaN);
      }),
    );
  });
});
