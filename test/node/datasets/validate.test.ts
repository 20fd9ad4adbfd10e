import { describe, expect, it } from "vitest";
import { DatasetError } from "../../../src/core/errors.js";
import { MAX_ROWS } from "../../../src/data/cells/limits.js";
import { validateDataset } from "../../../src/data/validate.js";

const FIELDS = [
  { key: "name", label: "Name", type: "category" },
  { key: "year", label: "Year", type: "year" },
  { key: "size", label: "Size", type: "quantity", unit: { name: "devices" } },
  { key: "part", label: "Part", type: "share" },
  { key: "status", label: "Status", type: "status" },
];

const withRow = (row: Record<string, unknown>) => ({ fields: FIELDS, rows: [{ name: "first" }, row] });

function problemOf(input: unknown): DatasetError {
  try {
    validateDataset(input);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("validateDataset", () => {
  it("gives empty texts and lists, and null cells, where nothing is given", () => {
    expect(validateDataset(withRow({ size: 0 }))).toEqual({
      ...{ id: "", title: "", rates: [], annotations: [], notes: [] },
      fields: FIELDS,
      rows: [
        { name: "first", year: null, size: null, part: null, status: null },
        { name: null, year: null, size: 0, part: null, status: null },
      ],
    });
  });

  it("keeps a row's locator and decimals, and leaves out keys that a dataset does not have", () => {
    const dataset = validateDataset({ ...withRow({ size: 156, decimals: 1, locator: "Table 2" }), colour: "red" });
    expect(dataset.rows[1]).toMatchObject({ size: 156, decimals: 1, locator: "Table 2" });
    expect(dataset).not.toHaveProperty("colour");
  });

  it("reads a field called decimals by its type, and passes over a locator that is null", () => {
    const fields = [{ key: "decimals", label: "Decimals", type: "quantity" }];
    const { rows } = validateDataset({ fields, rows: [{ decimals: 45.7, locator: null }] });
    expect(rows).toEqual([{ decimals: 45.7 }]);
  });

  it("gives a rate without a period a period of null", () => {
    const { rates } = validateDataset({ ...withRow({}), rates: [{ value: 0.1 }] });
    expect(rates).toEqual([{ value: 0.1, from: null, to: null, basis: "stated" }]);
  });

  it("returns what it has returned before, without a second look", () => {
    const dataset = validateDataset(withRow({}));
    expect(validateDataset(dataset)).toBe(dataset);
    expect(validateDataset({ ...dataset })).not.toBe(dataset);
  });

  it("names row, column, what was found and what was expected", () => {
    const error = problemOf(withRow({ name: "second", size: "n.a.x" }));
    expect(error).toMatchObject({ code: "not-a-number", row: 2, column: "size", found: "n.a.x" });
    expect(error.message).toBe(
      "Row 2, column “size”: found “n.a.x”, expected a finite number, of 1e-150 to 1e150 in size, or 0.",
    );
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ["infinity", { size: Infinity }, "not-a-number", "size"],
    ["NaN", { size: NaN }, "not-a-number", "size"],
    ["a number in quotes", { size: "7" }, "not-a-number", "size"],
    ["half a year", { year: 2022.5 }, "not-a-year", "year"],
    ["a year of five digits", { year: 20222 }, "not-a-year", "year"],
    ["a share below zero", { part: -0.1 }, "negative-share", "part"],
    ["a share that is a text", { part: "45%" }, "not-a-number", "part"],
    ["an unknown status", { status: "estimated" }, "invalid-status", "status"],
    ["a category that is a number", { name: 5 }, "unsupported-input", "name"],
    ["an object without a prototype", { size: Object.create(null) as unknown }, "not-a-number", "size"],
    ["a cell without a field", { sise: 5 }, "missing-column", "sise"],
    ["too many decimals", { decimals: 21 }, "unsupported-input", "decimals"],
  ])("refuses %s in a cell", (_, row, code, column) => {
    expect(problemOf(withRow(row))).toMatchObject({ code, column, row: 2 });
  });

  it.each([undefined, null, 7, "iomt", [], [[1]]])("refuses %o, which is no dataset", (input) => {
    expect(problemOf(input)).toMatchObject({ code: "unsupported-input", expected: "an object" });
  });

  it("refuses two fields of the same key and names it", () => {
    expect(problemOf({ fields: [FIELDS[0], FIELDS[0]], rows: [] })).toMatchObject({ column: "name" });
  });

  it("refuses a date that the calendar does not have", () => {
    expect(problemOf({ ...withRow({}), edition: "2024-13-45" })).toMatchObject({ column: "edition" });
  });

  it("reads columns that are called like parts of an object, and changes no prototype", () => {
    const fields = ["__proto__", "constructor", "toString"].map((key) => ({ key, label: key, type: "text" }));
    const rows = JSON.parse('[{ "__proto__": "a" }]') as unknown;
    const row = validateDataset({ fields, rows }).rows[0] ?? {};
    expect(Object.getPrototypeOf(row)).toBeNull();
    expect(Object.entries(row)).toEqual([
      ["__proto__", "a"],
      ["constructor", null],
      ["toString", null],
    ]);
    expect({}).not.toHaveProperty("a");
  });

  it("takes 250,000 rows and not one more", () => {
    const rows = Array.from({ length: MAX_ROWS }, () => ({ name: "a" }));
    const fields = FIELDS.slice(0, 1);
    expect(validateDataset({ fields, rows }).rows).toHaveLength(MAX_ROWS);
    expect(problemOf({ fields, rows: [...rows, { name: "b" }] }).code).toBe("too-many-rows");
  });
});
