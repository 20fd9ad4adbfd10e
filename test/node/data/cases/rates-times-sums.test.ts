import { describe, expect, test } from "vitest";
import { readDataset } from "../../../../src/core.js";
import { readPeriod } from "../../../../src/data/cells/periods.js";
import { failure, grown, make, ranked } from "./support.js";

const rates = (csv: unknown) => make("cagr-comparison", csv, { unit: "USD billion" });

describe("stated rates and their years", () => {
  test.each(["CAGR 2019–24", "CAGR (2019-2024)", "2019–2024 CAGR", "CAGR 2019 to 2024", "CAGR 19–24"])(
    "case 07: “%s” is not compared with other years",
    (header) => {
      const made = rates([
        ["Segment", "2024", "2032", header],
        ["Hardware", "4.1", "9.9", "6.4%"],
        ["Software", "6.0", "20.0", "14.9%"],
      ]);
      expect(made.rows[0]).toContain("Software | 16.2 | 14.9 |  |  | 2024–2032");
      expect(made.notes[0]).toContain("2019–2024");
      expect(JSON.stringify(made)).not.toContain("One explanation fits");
    },
  );

  test("case 07: years in the row", () => {
    const made = rates("Segment,2024,2032,CAGR\nHardware,4.1,9.9,11.7% (2024–2032)\nSoftware,6.0,20.0,9% (2019–2024)");
    expect(made.rows.find((row) => row.startsWith("Hardware"))).toContain("matches | yes");
    expect(made.notes[0]).toContain("2019–2024");
  });

  test("case 08: of several columns the one whose years are those of values", () => {
    const made = rates(
      "Segment,2019,2024,2032,CAGR 2019–24,CAGR 2024–32\nHardware,3.0,4.1,9.9,6.4%,11.7%\nSoftware,3.0,6.0,20.0,14.9%,16.2%",
    );
    expect(made.rows).toEqual([
      "Software | 16.2 | 16.2 | matches | yes | 2024–2032 | projected",
      "Hardware | 11.6 | 11.7 | matches | yes | 2024–2032 | projected",
    ]);
    expect(
      rates("Segment,2024,2032,CAGR 2024–32,CAGR 2019–24\nA,4.1,9.9,11.7%,6.4%\nB,6.0,20.0,16.2%,14.9%").rows[0],
    ).toContain("16.2 | 16.2");
  });

  test("case 09: ranges and approximations are shown as written and match when the calculated rate lies in them", () => {
    const made = rates("Segment,2023,2032,CAGR\nHardware,4.1,9.9,10–12%\nSoftware,6.0,20.0,~14%");
    expect(made.rows).toEqual([
      "Software | 14.3 | ~14 | matches | yes | 2023–2032 | projected",
      "Hardware | 10.3 | 10–12 | matches | yes | 2023–2032 | projected",
    ]);
    expect(make("market-data-table", "Segment,2023,CAGR\nA,4,10–12%\nB,5,9%").rows[0]).toContain("10–12%");
  });

  test("case 09: a range that the rate lies outside of, and approximations alone", () => {
    expect(rates("Segment,2023,2032,CAGR\nA,4.1,9.9,12 to 14%\nB,6.0,20.0,14%").rows[0]).toContain(
      "A | 10.3 | 12 to 14 | +1.7 | no",
    );
    expect(
      rates("Segment,2023,2032,CAGR\nA,4.1,9.9,about 10%\nB,6.0,20.0,~14%").rows.every((row) =>
        row.includes("matches"),
      ),
    ).toBe(true);
  });
});

describe("case 14 and 23: times", () => {
  test.each([
    ["FY22A", "2022", false],
    ["FY24E", "2024", true],
    ["FY25F", "2025", true],
    ["FY20", "2020", false],
    ["FY'24", "2024", false],
    ["CY2022", "2022", false],
    ["FY 2023", "2023", false],
    ["FY23/24", "2023/24", false],
    ["2022 (Historic)", "2022", false],
    ["2023 (Base Year)", "2023", false],
    ["2023 base year", "2023", false],
    ["2032 (Forecast Year)", "2032", true],
    ["2032 (Forecast)", "2032", true],
    ["Forecast 2032", "2032", true],
    ["2024 (est.)", "2024", true],
    ["2024 Budget", "2024", true],
    ["2023 Actual", "2023", false],
    ["2030 (Prognose)", "2030", true],
    ["2030 (prévision)", "2030", true],
    ["2030 (previsto)", "2030", true],
    ["2030（予測）", "2030", true],
    ["H1 FY24", "2024-H1", false],
    ["1H FY24", "2024-H1", false],
    ["H2 2024F", "2024-H2", true],
    ["Q1 FY24", "2024-Q1", false],
    ["Jan-Mar 2024", "2024-Q1", false],
    ["April–June 2024", "2024-Q2", false],
    ["Jan to Jun 2024", "2024-H1", false],
    ["Jan–Dec 2024", "2024", false],
    ["Apr 2023 – Mar 2024", "2023/24", false],
  ])("case 23: “%s” is %s", (text, period, projected) => {
    expect(readPeriod(text)).toEqual({ period, projected });
  });

  test.each(["M01", "C3", "Q7 Motors", "Feb–Apr 2024", "24", "Series F", "2024 Tower"])(
    "case 23: “%s” is none",
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  test("case 23: status where the letter or word says it, and the error names a cell that is no time", () => {
    expect(
      grown("Year,Size (USD Bn)\n2022 (Historic),40.2\n2023 (Base Year),48.7\n2032 (Forecast Year),370.9"),
    ).toEqual(["2022 40.2", "2023 48.7", "2032 370.9 projected"]);
    expect(failure(() => grown("Year,Size\n2022,4\nFeb–Apr 24,5\n2024,6"))).toMatchObject({ row: 2, column: "Year" });
    expect(grown("Year,Population\n1086,2\n1750,6")).toEqual(["1086 2", "1750 6"]);
  });

  test.each([
    "Size 2034F (USD Mn)",
    "Market Value (US$ Mn), 2034F",
    "2034F (US$ Mn)",
    "2034F, USD Mn",
    "USD Mn 2034F",
    "Size 2034 (Forecast) (USD Mn)",
    "Size (USD Mn) 2034F",
  ])("case 14: year, letter and unit in one header: %s", (header) => {
    const before = header.replace("2034F", "2024").replace("2034 (Forecast)", "2024");
    const made = make("growth-dumbbell", [
      ["Segment", before, header],
      ["A", "4", "9"],
      ["B", "3", "8"],
    ]);
    expect(made.about).toBe("USD million, 2024–2034 (log scale)");
    expect(made.rows[0]).toMatch(/^B \| 2024 \| 3 \| reported \| 2034 \| 8 \| projected/);
  });
});

describe("case 04: totals", () => {
  test.each(
    "World|Worldwide|Global|Total Market|Total revenue|All regions|Grand total|Overall|Gesamtmarkt|Welt|Monde|Total mundial|世界|العالم".split(
      "|",
    ),
  )("case 04: “%s” is left out when it is the sum of the others", (name) => {
    const rows = [
      ["Region", "2023 (USD Bn)"],
      ["North America", "38"],
      ["Europe", "27"],
      ["APAC", "25"],
      [name, "90"],
    ];
    const made = make("segment-share-donut", rows);
    expect(made.rows.map((row) => row.split(" | ")[0])).toEqual(["North America", "Europe", "APAC"]);
    expect(ranked(rows)).toEqual(["North America 38", "Europe 27", "APAC 25"]);
  });

  test("case 04: of shares, of columns, and first in the table", () => {
    expect(readDataset("Region,Share (%)\nGlobal,100\nA,38\nB,62").dataset.totals).toEqual(["Global"]);
    expect(readDataset("Year,A,B,Total Market\n2022,10,20,30\n2023,12,24,36").dataset.totals).toEqual(["Total Market"]);
  });

  test("case 04: what only sounds like a sum stays, with a word to the author", () => {
    const { dataset, warnings } = readDataset("Company,Sales\nGlobal Foods,30\nAcme,12\nBeta,9");
    expect(dataset.totals).toBeUndefined();
    expect(warnings).toMatchObject([{ code: "total-row", row: 1, column: "Company" }]);
  });
});

describe("case 24: characters that nobody sees", () => {
  test.each(["2021\u200b", "\u20602021", "20\u00ad21", "\ufeff2021", "2021\u00a0"])(
    "case 24: in a year: %j",
    (year) => {
      expect(grown(`Year,Value\n${year},12\n2022,14`, { unit: "USD Mn" })).toEqual(["2021 12", "2022 14"]);
    },
  );

  test.each(["12\u20605", "1\u200b25", "125\u202f", "\u00a0125", "12\u00ad5"])("case 24: in a number: %j", (value) => {
    expect(
      grown([
        ["Year", "Value"],
        ["2021", value],
        ["2022", "140"],
      ]),
    ).toEqual(["2021 125", "2022 140"]);
  });

  test.each(["1\u00a0204", "1\u202f204", "1\u2009204", "1 204"])("case 24: spaces that group: %j", (value) => {
    expect(
      ranked([
        ["A\u00a0B", "Size"],
        ["X\u00a0Y", value],
        ["Z", "5"],
      ]),
    ).toEqual(["X Y 1,204", "Z 5"]);
  });
});

describe("case 27: rows that are no data", () => {
  test("case 27: a row of units, in CSV too", () => {
    const { dataset } = readDataset("Segment,2023,2032\n,(USD Bn),(USD Bn)\nHardware,4.1,9.9\nSoftware,6.0,20.0");
    expect(dataset.fields[1]).toMatchObject({ label: "2023", unit: { currency: "USD", scale: 1e9 } });
    expect(dataset.rows).toHaveLength(2);
    const one = readDataset("Segment,Size,Share\nUnit,USD m,%\nA,4,40\nB,6,60").dataset.fields;
    expect(one.map(({ type }) => type)).toEqual(["category", "quantity", "share"]);
  });

  test("case 27: a group over all columns is no thing without data, and rows keep their numbers", () => {
    const rows = [
      ["Segment", "2023 (USD Mn)"],
      ["By component", "By component"],
      ["Hardware", "400"],
      ["Software", "3oo"],
    ];
    expect(failure(() => ranked(rows))).toMatchObject({ row: 3 });
    rows[3] = ["Software", "300"];
    expect(ranked(rows)).toEqual(["Hardware 400", "Software 300"]);
  });
});
