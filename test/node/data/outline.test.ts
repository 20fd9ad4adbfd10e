import { describe, expect, test } from "vitest";
import { tableToDataset } from "../../../src/data/read.js";

const read = (rows: (string | number | null)[][]) => tableToDataset(rows);
const columns = (rows: (string | number | null)[][]) =>
  read(rows).dataset.fields.map(({ label, unit }) => [label, unit]);

describe("lines above the header", () => {
  test("are no data: the first is the title, a unit that stands alone holds for the table", () => {
    const { dataset, warnings } = read([
      ["Sales by region", "", ""],
      ["EUR million", "", ""],
      ["", "", ""],
      ["Region", "2022", "2023"],
      ["North", "1.5", "2.5"],
    ]);
    expect(dataset.title).toBe("Sales by region");
    expect(dataset.fields.map(({ label, unit }) => [label, unit])).toEqual([
      ["Region", undefined],
      ["2022", { currency: "EUR", scale: 1e6 }],
      ["2023", { currency: "EUR", scale: 1e6 }],
    ]);
    expect(warnings).toMatchObject([{ code: "lines-above-header" }]);
  });

  test("are counted in no row number", () => {
    const rows = [
      ["Sales", ""],
      ["Region", "2022"],
      ["North", "1"],
      ["South", "2"],
      ["East", "oops"],
    ];
    expect(() => read(rows)).toThrow(expect.objectContaining({ row: 3, column: "2022" }));
  });

  test("are not seen where a header has a single name, or data stands below", () => {
    expect(
      columns([
        ["Year", ""],
        ["2022", "1"],
        ["2023", "2"],
      ]).map(([label]) => label),
    ).toEqual(["Year", ""]);
    expect(columns([["Name"], ["A"], ["B"]])).toEqual([["Name", undefined]]);
  });
});

describe("two rows of headers", () => {
  test("of one measure over years keep the years and the measure's unit", () => {
    const { dataset } = read([
      ["Region", "Beds (thousands)", ""],
      ["", "2022", "2023F"],
      ["North", "12.4", "12.9"],
    ]);
    expect(dataset.title).toBe("Beds");
    expect(dataset.fields.map(({ label, unit }) => [label, unit])).toEqual([
      ["Region", undefined],
      ["2022", { scale: 1000 }],
      ["2023F", { scale: 1000 }],
    ]);
  });

  test("of several groups keep both names", () => {
    expect(
      columns([
        ["", "Hospitals", "", "Clinics", ""],
        ["Region", "Beds", "Staff", "Beds", "Staff"],
        ["North", "1", "2", "3", "4"],
      ]).map(([label]) => label),
    ).toEqual(["Region", "Hospitals – Beds", "Hospitals – Staff", "Clinics – Beds", "Clinics – Staff"]);
  });
});

describe("lines under the table", () => {
  test("become notes and source, empty lines between them or not", () => {
    const { dataset } = read([
      ["Region", "V"],
      ["North", "1"],
      ["Other", ""],
      ["", ""],
      ["* provisional", ""],
      ["Anmerkung: ohne Inseln", ""],
      ["Quelle: Beispielamt", ""],
    ]);
    expect(dataset.notes).toEqual(["* provisional", "Anmerkung: ohne Inseln"]);
    expect(dataset.source).toEqual({ publisher: "Beispielamt" });
    expect(dataset.rows.map((row) => row["Region"])).toEqual(["North", "Other"]);
  });
});
