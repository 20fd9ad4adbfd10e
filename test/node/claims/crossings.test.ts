import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossingsOf, type TwoFigures } from "../../../src/claims/crossings.js";

interface Row extends TwoFigures {
  readonly row: number;
}

const figure = fc.record({
  value: fc.option(fc.integer({ min: -3, max: 3 })),
  year: fc.option(fc.constantFrom(2022, 2023)),
});
const tables = fc
  .array(fc.record({ start: figure, end: figure }), { maxLength: 12 })
  .map((all) => all.map((one, row): Row => ({ ...one, row })));

/** Said as naively as it can be: a ledger of every ordered pair. */
function naive(all: readonly Row[]): Set<string> {
  const pairs = new Set<string>();
  for (const a of all) {
    for (const b of all) {
      const values = [a.start.value, a.end.value, b.start.value, b.end.value];
      if (values.includes(null) || a.start.year !== b.start.year || a.end.year !== b.end.year) continue;
      const [from, to, otherFrom, otherTo] = values as [number, number, number, number];
      if (from < otherFrom && to > otherTo) pairs.add(`${a.row}>${b.row}`);
    }
  }
  return pairs;
}

describe("who overtakes whom", () => {
  it("is said of every pair that crosses between the same two times, and of no other", () => {
    fc.assert(
      fc.property(tables, (all) => {
        const { overtakers, pairs } = crossingsOf(all);
        const said = overtakers.flatMap(({ by, passed }) => passed.map((other) => `${by.row}>${other.row}`));
        expect(new Set(said)).toEqual(naive(all));
        expect(said).toHaveLength(pairs);
      }),
    );
  });

  it("compares all only where all have both figures of the same two times", () => {
    const row = (from: number, to: number, year = 2022): TwoFigures => ({
      start: { value: from, year },
      end: { value: to, year: 2032 },
    });
    expect(crossingsOf([row(1, 2), row(2, 3)]).comparable).toBe(true);
    expect(crossingsOf([row(1, 2), row(2, 3, 2023)]).comparable).toBe(false);
    expect(crossingsOf([row(1, 2)]).comparable).toBe(false);
    expect(crossingsOf([row(1, 9), row(2, 3, 2023)]).pairs).toBe(0);
  });

  it("begins with who passes most", () => {
    const row = (from: number, to: number): TwoFigures => ({
      start: { value: from, year: null },
      end: { value: to, year: null },
    });
    const [first] = crossingsOf([row(3, 1), row(2, 2), row(1, 3)]).overtakers;
    expect(first?.passed).toHaveLength(2);
  });
});
