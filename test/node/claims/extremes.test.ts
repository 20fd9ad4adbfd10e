import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremesOf } from "../../../src/claims/extremes.js";

/** Few figures, so that ties are common; with one decimal, so that some read the same at none. */
const tables = fc.array(fc.option(fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)), { maxLength: 40 });
const read = (figure: number | null): string => (figure ?? 0).toFixed(0);

const found = (table: readonly (number | null)[]) =>
  extremesOf(
    table.map((figure, row) => ({ figure, row })),
    ({ figure }) => figure,
    ({ figure }) => read(figure),
  );

const rows = (shared: { readonly of: readonly { readonly row: number }[] }): number[] =>
  shared.of.map(({ row }) => row).sort((a, b) => a - b);

describe("the largest and the smallest of a table", () => {
  it("are all those, and only those, that read as the largest and as the smallest figure do, whatever is missing", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const figures = table.filter((figure) => figure !== null);
        const extremes = found(table);
        if (figures.length === 0) return extremes === undefined;
        const named = (most: number): number[] =>
          [...table.keys()].filter((row) => table[row] !== null && read(table[row] ?? null) === read(most));
        expect(extremes && rows(extremes.largest)).toEqual(named(Math.max(...figures)));
        expect(extremes && rows(extremes.smallest)).toEqual(named(Math.min(...figures)));
        expect(extremes?.count).toBe(figures.length);
        expect(extremes?.alike).toBe(new Set(figures.map(read)).size === 1);
        return true;
      }),
    );
  });

  it("are shared by figures that are equal however many decimals they were published with", () => {
    const table = [
      { figure: 45, text: "45%" },
      { figure: 45, text: "45.0%" },
      { figure: 10, text: "10%" },
    ];
    const extremes = extremesOf(
      table,
      ({ figure }) => figure,
      ({ text }) => text,
    );
    expect(extremes?.largest.of).toHaveLength(2);
  });

  it("are nothing where no figure was published, which is not zero", () => {
    expect(found([])).toBeUndefined();
    expect(found([null, null])).toBeUndefined();
    expect(found([null, -1])?.largest.text).toBe("-1");
  });
});
