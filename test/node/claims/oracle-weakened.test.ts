import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Extremes } from "../../../src/claims/extremes.js";
import { ORACLES, sentencesOf, untrue } from "./oracle/judge.js";

const { how } = vi.hoisted(() => ({ how: { weak: "" } }));

type ExtremesOf = typeof import("../../../src/claims/extremes.js").extremesOf;

vi.mock("../../../src/claims/extremes.js", async (original) => {
  const real = await original<{ readonly extremesOf: ExtremesOf }>();
  const extremesOf: ExtremesOf = (items, value, text) => {
    // As a chart would that asks only the rows it draws.
    const found = real.extremesOf(how.weak === "limit" ? items.slice(0, 2) : items, value, text);
    return how.weak === "tie" && found ? first(found) : found;
  };
  return { ...real, extremesOf };
});

/** As a chart would that takes the first of those that share a figure. */
const first = <T>(found: Extremes<T>): Extremes<T> => ({
  ...found,
  largest: { ...found.largest, of: [found.largest.of[0]] },
  smallest: { ...found.smallest, of: [found.smallest.of[0]] },
  alike: found.count === 1,
});

/** Untrue sentences about two hundred random tables. */
function found(tag: string): string[] {
  const oracle = ORACLES.find((one) => one.tag === tag);
  if (!oracle) throw new Error(`There is no oracle for ${tag}.`);
  return fc
    .sample(oracle.facts, { numRuns: 200, seed: 2032 })
    .flatMap((facts) => untrue(oracle, facts, sentencesOf(oracle, facts) ?? []));
}

describe.each([
  "market-growth-chart",
  "growth-dumbbell",
  "segment-share-donut",
  "market-data-table",
  "adoption-waffle",
  "size-growth-scatter",
  "segment-stack",
])("a weakened copy of <%s>", (tag) => {
  it.each(["limit", "tie"])("is caught: %s", (weak) => {
    how.weak = weak;
    expect(found(tag).length).toBeGreaterThan(0);
    how.weak = "";
    expect(found(tag)).toEqual([]);
  });
});
