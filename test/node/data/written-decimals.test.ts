import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsFor } from "../../../src/data/observations/roles.js";
import { readDataset } from "../../../src/data/read.js";
import { validateDataset } from "../../../src/data/validate.js";
import type { Dataset } from "../../../src/core/dataset.js";

const CSV = (rows: readonly string[]): string =>
  ["Name,Value", ...rows.map((row, index) => `Row ${index},"${row}"`)].join("\n");

function decimalsIn(dataset: Dataset): (number | null)[] {
  const [, field] = dataset.fields;
  if (!field) throw new Error("The table has no second column.");
  return dataset.rows.map((row) => {
    const value = row[field.key];
    return typeof value === "number" ? decimalsFor(field, row, value) : null;
  });
}

describe("the decimals that each figure was published with", () => {
  it.each([
    ["percentages of different precision", ["61%", "1.2%", "37.80%"], [0, 1, 2]],
    ["zeros at the end", ["48.0", "56.9", "50", "0", "1.50"], [1, 1, 0, 0, 2]],
    ["commas, settled by another row", ["1.234,50", "12,5", "7"], [2, 1, 0]],
    ["magnitudes in cells", ["$1.20bn", "$800m", "$3bn"], [2, 1, 0]],
    ["missing cells", ["5", "", "2.50", "n/a"], [0, null, 2, null]],
  ])("are kept: %s", (_, rows, expected) => {
    expect(decimalsIn(readDataset(CSV(rows)).dataset)).toEqual(expected);
  });

  it("are those of the percentage where shares are given as fractions", () => {
    const { dataset } = readDataset(CSV(["0.450", "0.5", "0.05"]).replace("Value", "Share"));
    expect(decimalsIn(dataset)).toEqual([1, 0, 0]);
  });

  it("are those that a number carries, where the page gives numbers and not texts", () => {
    const { dataset } = readDataset([
      { name: "A", value: 48.0 },
      { name: "B", value: 0.1 + 0.2 },
    ]);
    expect(decimalsIn(dataset)).toEqual([0, 1]);
  });

  it("outlive a copy of the dataset as JSON", () => {
    const { dataset } = readDataset(CSV(["61", "1.20", "3.5"]));
    const copy = validateDataset(JSON.parse(JSON.stringify(dataset)));
    expect(decimalsIn(copy)).toEqual([0, 2, 1]);
  });

  it("follow their row where another row is left out as a sum under the years", () => {
    const { dataset } = readDataset("Year,Value\n2021,1.50\nTotal,9\n2022,7\n2023,3.0");
    expect(decimalsIn(dataset)).toEqual([2, 0, 1]);
  });

  it("are those of its own text, for any column of figures", () => {
    const figure = fc
      .record({ whole: fc.integer({ min: -9999, max: 9999 }), fraction: fc.stringMatching(/^\d{0,4}$/) })
      .map(({ whole, fraction }) => (fraction === "" ? String(whole) : `${whole}.${fraction}`));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 12 }), (rows) => {
        // A year-like or grouped column means something else; a letter keeps it a column of amounts.
        const { dataset } = readDataset(CSV(rows).replace("Value", "Value (USD million)"));
        const grouped = rows.some((row) => /^-?\d{1,3}\.\d{3}$/.test(row));
        fc.pre(!grouped && dataset.fields[1]?.type === "quantity");
        expect(decimalsIn(dataset)).toEqual(rows.map((row) => row.split(".")[1]?.length ?? 0));
      }),
    );
  });
});
