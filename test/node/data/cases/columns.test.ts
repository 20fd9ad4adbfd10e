import { describe, expect, test } from "vitest";
import { readDataset } from "../../../../src/core.js";
import { codes, failure, grown, make, ranked } from "./support.js";

describe("case 05: numbers of rows", () => {
  test.each([
    ..."Sr. No.|#|No.|Rank|Nr.|Lfd. Nr.|N°|S.No.|ID|順位|الترتيب"
      .split("|")
      .map((header): [string, string[]] => [header, ["1", "2", "3"]]),
    ["Rank", ["1=", "1=", "3"]] as [string, string[]],
    ["Rank", ["4", "17", "230"]] as [string, string[]],
    ["", ["1", "2", "3"]] as [string, string[]],
    ["Rank", ["1st", "2nd", "3rd"]] as [string, string[]],
  ])("case 05: “%s” is never the value", (header, [a = "", b = "", c = ""]) => {
    const rows = [
      [header, "Company", "Revenue (USD Mn)"],
      [a, "Acme", "900"],
      [b, "Beta", "700"],
      [c, "Gamma", "120"],
    ];
    expect(ranked(rows)).toEqual(["Acme 900", "Beta 700", "Gamma 120"]);
  });

  test("case 05: behind the names, and drawn where the author asks for it", () => {
    expect(ranked("Company,Rank,Sales\nAcme,2,70\nBeta,1,90")).toEqual(["Beta 90", "Acme 70"]);
    expect(ranked("Company,Rank,Sales\nAcme,2,70\nBeta,1,90", { y: "Rank" })).toEqual(["Acme 2", "Beta 1"]);
  });

  test("case 05: “No.” over amounts is one", () => {
    expect(ranked("Company,No. of beds\nAcme,210\nBeta,90")).toEqual(["Acme 210", "Beta 90"]);
  });
});

describe("case 06: figures that were taken out", () => {
  test.each([
    "XX",
    "XX.X",
    "xx.x%",
    "$$",
    "■■",
    "confidential",
    "on request",
    "USD XX.X billion",
    "[redacted]",
    "vertraulich",
  ])("case 06: “%s” is missing, and no other column is taken", (cell) => {
    const csv = [
      ["Year", "Market size", "Growth"],
      ["2022", cell, "8.1"],
      ["2023", cell, "9.4"],
      ["2024", "55.2", "12.9"],
    ];
    expect(grown(csv, { unit: "USD billion" })).toEqual(["2022 no data", "2023 no data", "2024 55.2"]);
    const { warnings } = readDataset(csv);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: "redacted", row: 1, message: expect.stringContaining("2 cells") }),
    );
  });

  test("case 06: nothing left is an error that names the column and its first cell", () => {
    const csv = "Year,Market size,Growth\n2022,XX,8.1\n2023,XX.X,9.4";
    expect(failure(() => grown(csv))).toMatchObject({
      code: "not-a-number",
      row: 1,
      column: "Market size",
      found: "XX",
    });
  });

  test.each(["Exxon", "XXL", "X", "Fox xx division"])("case 06: “%s” is a name", (name) => {
    expect(
      ranked([
        ["Company", "Sales"],
        [name, "5"],
        ["Other one", "4"],
      ])[0],
    ).toBe(`${name} 5`);
  });
});

describe("case 10: a year that is a property", () => {
  test.each([
    ["Founded", "en"],
    ["Approval year", "en"],
    ["Year of launch", "en"],
    ["Established in", "en"],
    ["Gegründet", "de"],
    ["Année de création", "fr"],
    ["Año de fundación", "es"],
    ["設立", "ja"],
    ["سنة التأسيس", "ar"],
  ])("case 10: “%s” is no time of the value", (header, lang) => {
    const rows = [
      ["Company", header, "Revenue (USD Mn)"],
      ["Acme", "1998", "900"],
      ["Beta", "2005", "700"],
    ];
    const made = make("market-ranking", rows, { lang });
    expect(made.rows).toEqual(["Acme | 1 | 900 | reported", "Beta | 2 | 700 | reported"]);
    expect(made.columns).not.toContain("Year");
    expect(make("market-data-table", rows, { lang }).rows[0]).toBe("Acme | 1998 | 900 | reported");
  });

  test("case 10: the launch year is the time where nothing else names the rows", () => {
    expect(grown("Launch year,Launches\n2019,5\n2020,7")).toEqual(["2019 5", "2020 7"]);
  });
});

describe("case 13: growth beside amounts", () => {
  test.each(["YoY growth", "Growth", "Change", "y-o-y growth", "Wachstum", "Croissance", "Crecimiento", "成長", "نمو"])(
    "case 13: “%s” is no money",
    (header) => {
      const rows = [
        ["Year", "Market size", header],
        ["2022", "40.2", "8.1"],
        ["2023", "48.7", "21.1"],
        ["2024", "55.0", "12.9"],
      ];
      const made = make("market-growth-chart", rows, { unit: "USD billion" });
      expect(made.rows).toEqual(["2022 | 40.2 | reported", "2023 | 48.7 | reported", "2024 | 55.0 | reported"]);
      expect(make("market-data-table", rows).rows[1]).toContain("21.1%");
    },
  );

  test("case 13: before the amounts, and a change in units stays one", () => {
    expect(grown("Year,Growth,Sales ($m)\n2022,8.1,40\n2023,9,44")).toEqual(["2022 40", "2023 44"]);
    const change = readDataset("Company,Sales 2023,Sales 2024,Change\nA,10,15,5\nB,20,18,-2").dataset;
    expect(change.rows.map(({ Change }) => Change)).toEqual([5, -2]);
    expect(readDataset("Company,Sales,Change (USD m)\nA,10,5\nB,20,-2").dataset.fields[2]?.type).toBe("quantity");
  });
});

describe("case 15: the named year", () => {
  test("case 15: a rank column is no value, and “end” and years are heard", () => {
    const csv = "Rank,Country,2010,2020\n1,A,10.2,12.5\n2,B,9.1,18.1";
    expect(ranked(csv, { year: "end", unit: "USD Mn" })).toEqual(["B 18.1", "A 12.5"]);
    expect(ranked(csv, { year: "2010" })).toEqual(["A 10.2", "B 9.1"]);
    const sizes = "Segment,Market Size 2023 (USD Billion),Market Size 2032 (USD Billion)\nHW,4.1,19.9\nSW,6.0,10.0";
    for (const year of ["end", "2032"]) expect(ranked(sizes, { year })).toEqual(["HW 19.9", "SW 10.0"]);
    expect(ranked(sizes, { year: "start" })).toEqual(["SW 6.0", "HW 4.1"]);
  });

  test("several columns that could be meant are said to the author, once", () => {
    const csv = "Company,Revenue (USD m),Employees\nA,5,200\nB,6,300";
    const made = make("market-ranking", csv);
    expect(made.warnings.filter(({ code }) => code === "several-values")).toMatchObject([
      { message: expect.stringContaining('y="Employees"') },
    ]);
    expect(codes(make("market-ranking", csv, { y: "Revenue" }))).not.toContain("several-values");
  });
});

describe("case 26: qualified figures, and errors that name the cell", () => {
  test("case 26: of two cells the one that is no number", () => {
    const error = failure(() => make("market-growth-chart", "Year,Beds\n2021,30\n2022,3O"));
    expect([error.row, error.column, error.found]).toEqual([2, "Beds", "3O"]);
  });

  test.each([
    ["~4.1", "about | 4.1"],
    ["about 4.1", "about | 4.1"],
    ["≈ 4.1", "about | 4.1"],
    [">9.9", "over | 9.9"],
    ["over 20", "over | 20"],
    ["20+", "over | 20"],
    ["up to 7", "up to | 7"],
    ["etwa 4,1", "about | 4.1"],
    ["▲ 4.5%", "4.5%"],
    ["▼ 3.1%", "−3.1%"],
    ["↓ 3.1%", "−3.1%"],
    ["3.1% ▼", "−3.1%"],
  ])("case 26: “%s” is %s", (cell, shown) => {
    const rows = [
      ["Region", "Change"],
      ["A", cell],
      ["B", cell],
    ];
    expect(make("market-data-table", rows, { lang: cell.includes(",") ? "de" : "en" }).rows[0]).toBe(
      `A | ${shown} | reported`,
    );
  });

  test.each([
    ["market-ranking", "Region,Change\nA,4..5\nB,3..1", "Change"],
    ["market-growth-chart", "Year,Size\n2022,5/6\n2023,6/7", "Size"],
    ["growth-dumbbell", "Segment,2023,2032\nA,4?1,9?9\nB,6?0,2?0", "2023"],
  ])("case 26: a column in which nothing can be read: %s", (tag, csv, column) => {
    const error = failure(() => make(tag, csv));
    expect(error).toMatchObject({ row: 1, column });
    expect(error.found).toBeTruthy();
    expect(error.expected).toBeTruthy();
    expect(error.fix).toBeTruthy();
  });

  test.each(["M01", "C3", "Q7 Motors", "B2", "K9"])("codes are names: %s", (code) => {
    expect(
      ranked([
        ["Product", "Sales"],
        [code, "5"],
        [`${code}0`, "4"],
      ]),
    ).toEqual([`${code} 5`, `${code}0 4`]);
  });
});
