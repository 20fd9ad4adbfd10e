import { expect, test } from "vitest";
import { readDataset, render } from "../../../src/core.js";

test("what a chart refuses is named by its row in what was given, also where rows before it were left out", () => {
  const csv = "Sales by year,\nYear,V\n2020,1\n,\n2021,2\n,\n2021,3\n";
  const { dataset } = readDataset(csv);
  expect(() => render("market-growth-chart", dataset)).toThrow(
    expect.objectContaining({ code: "duplicate-row", row: 5, found: "2021 twice" }),
  );
  expect(() => render("market-growth-chart", dataset)).toThrow(/^Row 5, column “V”/);
  expect(Object.keys(dataset)).not.toContain("rows-given");
  expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
});

test("rows are named as they stand where none was left out", () => {
  const { dataset } = readDataset("Year,V\n2020,1\n2021,2\n2021,3\n");
  expect(() => render("market-growth-chart", dataset)).toThrow(expect.objectContaining({ row: 3 }));
});
