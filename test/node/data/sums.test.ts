import { describe, expect, test } from "vitest";
import { tableToDataset } from "../../../src/data/read.js";

const read = (header: string[], ...rows: (string | number)[][]) => {
  const { dataset, warnings } = tableToDataset([header, ...rows]);
  return { totals: dataset.totals, codes: warnings.map(({ code }) => code), warnings, dataset };
};

describe("sums", () => {
  test.each(["Total", "Grand total", "Insgesamt", "Summe", "Ensemble", "合計", "المجموع", "TOTAL:"])(
    "are found by the name “%s” and their value",
    (name) => {
      expect(read(["Part", "V"], ["A", 40], ["B", 60], [name, 100]).totals).toEqual([name]);
    },
  );

  test("may be off by what rounding has taken away, and not by more without a word", () => {
    expect(read(["Part", "V"], ["A", 40], ["B", 60], ["Total", 101]).warnings[0]?.message).not.toContain("add up");
    const more = read(["Part", "V"], ["A", 40], ["B", 60], ["Total", 150]);
    expect(more.totals).toEqual(["Total"]);
    expect(more.warnings[0]?.message).toContain("The other rows add up to 100.");
  });

  test("are none where the figures do not bear the name out: a company may be called so", () => {
    const oil = read(["Company", "Output"], ["Shell", 2.9], ["Total", 2.8], ["BP", 2.3]);
    expect(oil.totals).toBeUndefined();
    expect(oil.warnings).toMatchObject([{ code: "total-row", row: 2, column: "Company" }]);
  });

  test("of some of the rows are sums too, and no parts of the whole", () => {
    const read2 = read(["Part", "V"], ["A", 40], ["B", 20], ["Subtotal", 60], ["C", 40], ["Total", 100]);
    expect(read2.totals).toEqual(["Subtotal", "Total"]);
  });

  test("may stand beside the columns of their parts", () => {
    expect(read(["Year", "A", "B", "Total"], [2022, 1, 2, 3], [2023, 2, 3, 5]).totals).toEqual(["Total"]);
    expect(read(["Year", "A", "B", "Total"], [2022, 5, 5, 3], [2023, 5, 5, 4]).totals).toBeUndefined();
  });
});

describe("shares", () => {
  test("that do not add up to a whole are said to the author, with the sum", () => {
    expect(read(["Part", "Share (%)"], ["A", "45"], ["B", "48"]).warnings).toEqual([
      { code: "share-sum", column: "Share", message: expect.stringContaining("add up to 93%") },
    ]);
  });

  test.each([
    ["a whole, as far as rounding goes", [33.3, 33.3, 33.3]],
    ["a small part of a whole", [10, 20]],
    ["shares of different wholes", [60, 80, 75]],
  ])("are not doubted where they are %s", (_, values) => {
    expect(read(["Part", "Share (%)"], ...values.map((value, index) => [`P${index}`, value])).codes).toEqual([]);
  });

  test("are not added up over years", () => {
    expect(read(["Year", "Share (%)"], [2022, 45], [2023, 48]).codes).toEqual([]);
  });
});

describe("names that repeat", () => {
  test("get a number where each row is a thing of its own, and the author is told once for each", () => {
    const { dataset, warnings } = read(["Part", "V"], ["A", 1], ["B", 2], ["A", 3], ["A (2)", 4], ["A", 5]);
    expect(dataset.rows.map((row) => row["Part"])).toEqual(["A", "B", "A (3)", "A (2)", "A (4)"]);
    expect(warnings).toMatchObject([{ code: "duplicate-labels", row: 3, column: "Part" }]);
  });

  test("stay where years tell the rows apart", () => {
    const { dataset, codes } = read(["Part", "Year", "V"], ["A", 2022, 1], ["A", 2023, 2]);
    expect(dataset.rows.map((row) => row["Part"])).toEqual(["A", "A"]);
    expect(codes).toEqual([]);
  });

  test("leave the part of naming to a column that names each row differently", () => {
    const { dataset, codes } = read(["Region", "Country", "V"], ["Asia", "Japan", 1], ["Asia", "India", 2]);
    expect(dataset.fields.map(({ type }) => type)).toEqual(["text", "category", "quantity"]);
    expect(codes).toEqual([]);
  });
});

describe("marks of footnotes", () => {
  test("are left aside behind numbers, names and headers, and the author is told", () => {
    const { dataset, codes } = read(
      ["Region¹", "Area (km²)*"],
      ["North [a]", "12.4*"],
      ["South", "8,2 1)"],
      ["C#", "3 km²"],
    );
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([
      ["North", 12.4],
      ["South", 8.2],
      ["C#", 3],
    ]);
    expect(dataset.fields[1]).toMatchObject({ label: "Area", unit: { name: "km²" } });
    expect(codes).toEqual(["footnote-marks", "footnote-marks"]);
  });

  test("stay where two names would become one", () => {
    expect(read(["Grade", "V"], ["A", 1], ["A*", 2]).dataset.rows.map((row) => row["Grade"])).toEqual(["A", "A*"]);
  });
});
