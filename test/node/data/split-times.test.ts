import { describe, expect, it } from "vitest";
import { render } from "../../../src/core.js";
import { readDataset } from "../../../src/data/read.js";

/** The times that a table was read as; undefined where it has no column of periods. */
function times(csv: string, options?: Parameters<typeof readDataset>[1]): unknown[] | undefined {
  const { fields, rows } = readDataset(csv, options).dataset;
  const column = fields.find(({ type }) => type === "period");
  return column && rows.map((row) => row[column.key]);
}

const table = (header: string, ...rows: string[]): string => [header, ...rows].join("\n");

describe("a year in one column and its part in another", () => {
  it.each([
    ["quarters", "Year,Quarter,Beds", ["2022,Q1,5", "2022,Q4,6", "2023,Q1,7"], ["2022-Q1", "2022-Q4", "2023-Q1"]],
    ["numbers of quarters", "Year,Quarter,Beds", ["2022,1,5", "2022,4,6"], ["2022-Q1", "2022-Q4"]],
    ["numbers of halves", "Year,Half,Beds", ["2022,1,5", "2022,2,6"], ["2022-H1", "2022-H2"]],
    ["halves", "Year,Half-year,Beds", ["2022,H1,5", "2022,H2,6"], ["2022-H1", "2022-H2"]],
    ["weeks", "Year,Week,Beds", ["2022,W1,5", "2022,W52,6"], ["2022-W01", "2022-W52"]],
    ["names of months", "Year,Month,Beds", ["2022,January,5", "2022,Feb.,6"], ["2022-01", "2022-02"]],
    ["numbers of months", "Year,Month,Beds", ["2022,1,5", "2022,12,6", "2023,2,9"], ["2022-01", "2022-12", "2023-02"]],
    ["months before years", "Month,Year,Beds", ["March,2022,5", "May,2022,6"], ["2022-03", "2022-05"]],
    [
      "months that read as two years",
      "Year,Month,Beds",
      ["2010,11,5", "2011,12,6", "2011,11,7"],
      ["2010-11", "2011-12", "2011-11"],
    ],
  ])("is one time: %s", (_, header, rows, expected) => {
    expect(times(table(header, ...rows))).toEqual(expected);
  });

  it.each([
    ["de", table("Jahr;Monat;Betten", "2022;März;5", "2022;Mai;6"), ["2022-03", "2022-05"]],
    ["fr", table("Année;Trimestre;Lits", "2022;T1;5", "2022;T2;6"), ["2022-Q1", "2022-Q2"]],
    ["fr", table("Année;Trimestre;Lits", "2022;1;5", "2022;4;6"), ["2022-Q1", "2022-Q4"]],
    ["es", table("Año;Semestre;Camas", "2022;1;5", "2022;2;6"), ["2022-H1", "2022-H2"]],
    ["ja", table("年度,四半期,病床", "2022,1,5", "2022,2,6"), ["2022-Q1", "2022-Q2"]],
    ["es", table("Año;Mes;Camas", "2022;enero;5", "2022;febrero;6"), ["2022-01", "2022-02"]],
    ["ja", table("年度,月,病床", "2022,1,5", "2022,2,6"), ["2022-01", "2022-02"]],
    ["ar", table("السنة,الشهر,الأسرة", "2022,يناير,5", "2022,فبراير,6"), ["2022-01", "2022-02"]],
  ])("is one time in %s", (lang, csv, expected) => {
    expect(times(csv, { lang })).toEqual(expected);
  });

  it("stands under the header of the part, and both headers name it", () => {
    const csv = table("Year,Quarter,Beds", "2022,Q1,5", "2022,Q2,6");
    expect(readDataset(csv).dataset.fields.map(({ label }) => label)).toEqual(["Quarter", "Beds"]);
    expect(times(csv, { x: "Year" })).toEqual(["2022-Q1", "2022-Q2"]);
    expect(times(csv, { x: "Quarter" })).toEqual(["2022-Q1", "2022-Q2"]);
    for (const x of ["Year", "Quarter"]) {
      const { description } = render("market-growth-chart", readDataset(csv, { x }).dataset, { x });
      expect(description).toContain("Q2 2022");
    }
  });

  it("keeps the years that are forecasts, and leaves a sum under them out", () => {
    const csv = table("Year,Quarter,Beds", "2029,Q4,5", "2030F,Q1,6", "2030F,Q2,7", "Total,,18");
    expect(times(csv)).toEqual(["2029-Q4", "2030-Q1", "2030-Q2"]);
    const status = readDataset(csv).dataset;
    const column = status.fields.find(({ type }) => type === "status");
    expect(status.rows.map((row) => column && row[column.key])).toEqual(["reported", "projected", "projected"]);
  });

  it("tells the series of a third column apart", () => {
    const csv = table("Year,Quarter,Ward,Beds", "2022,Q1,A,5", "2022,Q1,B,6", "2022,Q2,A,7", "2022,Q2,B,8");
    const { description } = render("market-growth-chart", readDataset(csv).dataset);
    expect(times(csv)).toEqual(["2022-Q1", "2022-Q1", "2022-Q2", "2022-Q2"]);
    expect(description).toContain("B");
  });
});

describe("what only looks like a part of a year", () => {
  it.each([
    ["quartiles", table("Year,Quartile,Share", "2022,Q1,5%", "2022,Q2,6%")],
    ["wards that are called like months", table("Year,Ward,Beds", "2022,May,5", "2022,June,6")],
    ["a column with something else in it", table("Year,Quarter,Beds", "2022,Q1,5", "2022,all,6", "2022,Q2,7")],
    ["a row without it", table("Year,Quarter,Beds", "2022,Q1,5", "2022,,6", "2022,Q2,7")],
    ["numbers beyond a year", table("Year,Months,Beds", "2022,6,5", "2022,24,6")],
    ["one for each year", table("Year,Quarter,Beds", "2022,Q1,5", "2023,Q2,6")],
  ])("stays a column of its own: %s", (_, csv) => {
    expect(times(csv)).toBeUndefined();
    expect(readDataset(csv).dataset.fields).toHaveLength(3);
  });

  it("is a series where the author says so", () => {
    const csv = table("Year,Quarter,Beds", "2022,Q1,5", "2022,Q2,6", "2023,Q1,7", "2023,Q2,9");
    expect(times(csv, { series: "Quarter" })).toBeUndefined();
  });
});
