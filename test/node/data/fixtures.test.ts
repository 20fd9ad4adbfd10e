import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { charts, readDataset, render, type DatasetError } from "../../../src/core.js";

const folder = new URL("../../fixtures/tables/", import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");

type Options = NonNullable<Parameters<typeof readDataset>[1]>;

const read = (name: string, options?: Options) => readDataset(textOf(name), options);

function rowsOf(name: string, options?: Options): unknown[][] {
  return read(name, options).dataset.rows.map((row) => Object.values(row));
}

function error(name: string, options?: Options): DatasetError {
  try {
    read(name, options);
  } catch (thrown) {
    return thrown as DatasetError;
  }
  throw new Error("expected a DatasetError");
}

describe("24 wide columns of years, with two kinds of minus", () => {
  const { dataset, warnings } = read("wide-24-years.csv");

  test("keep every value, sign and year", () => {
    const lines = textOf("wide-24-years.csv").trim().split("\n").slice(1);
    const years = Array.from({ length: 24 }, (_, index) => String(2000 + index));
    expect(dataset.fields.map(({ label, type }) => [label, type])).toEqual([
      ["Country", "category"],
      ...years.map((year) => [year, "quantity"]),
    ]);
    expect(dataset.rows.map((row) => years.map((year) => row[year]))).toEqual(
      lines.map((line) => line.replaceAll("\u2212", "-").split(",").slice(1).map(Number)),
    );
    expect(
      dataset.rows.flatMap((row) => Object.values(row)).filter((value) => Number(value) < 0).length,
    ).toBeGreaterThan(5);
    expect(warnings).toEqual([]);
  });

  test("are eight lines of 24 years in the growth chart", () => {
    expect(render("market-growth-chart", dataset).csv.trim().split("\r\n")).toHaveLength(1 + 8 * 24);
  });
});

test("2,800 empty cells and CRLF: all missing, none zero, no row lost", () => {
  const { dataset, warnings } = read("crlf-empty-cells.csv");
  const cells = dataset.rows.flatMap((row) => Object.values(row));
  expect([dataset.rows.length, dataset.fields.length]).toEqual([100, 40]);
  expect(cells.filter((cell) => cell === null)).toHaveLength(2800);
  expect(cells.filter((cell) => cell === 0)).toHaveLength(0);
  expect(dataset.fields.slice(2).every(({ type }) => type === "quantity")).toBe(true);
  expect(warnings).toEqual([]);
});

test("thousands in quotes, settled by the decimals of another column", () => {
  expect(rowsOf("quoted-thousands.csv")).toEqual([
    [2020, 1234, 12345678.9],
    [2021, 2048, 15000000],
    [2022, 987, 9870123.45],
    [2023, 10500, 101250000],
  ]);
  expect(read("quoted-thousands.csv").warnings).toEqual([]);
});

test("European decimals between semicolons, with commas in the header", () => {
  const { dataset, warnings } = read("european.csv", { lang: "de" });
  expect(dataset.fields.map(({ label, type }) => [label, type])).toEqual([
    ["Jahr", "year"],
    ["Umsatz", "quantity"],
    ["Anteil", "share"],
    ["Status", "status"],
  ]);
  expect(dataset.fields[1]?.unit).toEqual({ currency: "EUR", scale: 1e9 });
  expect(rowsOf("european.csv", { lang: "de" })).toEqual([
    [2021, 1048.7, 0.125, "reported"],
    [2022, 1102, 0.1325, "reported"],
    [2023, 998.4, 0.119, "reported"],
    [2025, 1370.9, 0.15, "projected"],
  ]);
  expect(warnings).toEqual([]);
  // The signs show themselves, so that the language does not matter.
  expect(rowsOf("european.csv", { lang: "en" })).toEqual(rowsOf("european.csv", { lang: "de" }));
});

test("a byte order mark is no part of the first header", () => {
  expect(textOf("byte-order-mark.csv").charCodeAt(0)).toBe(0xfeff);
  expect(read("byte-order-mark.csv").dataset.fields[0]).toEqual({ key: "Year", label: "Year", type: "year" });
});

test("negatives in parentheses, with thousands, a currency and none at all", () => {
  expect(rowsOf("parentheses.csv").map(([, value]) => value)).toEqual([-1250, 340, -12.5, -0.4, null]);
});

test.each([
  ["low-mid-high.csv", "1.2;1.5;1.9", "low;mid;high"],
  ["bounds.csv", "1.5 (1.2–1.9)", "Prevalence (95% CI)"],
])("several numbers in a cell are an error with its place: %s", (name, found, column) => {
  const thrown = error(name);
  expect(thrown).toMatchObject({ code: "not-a-number", row: 1, column, found, expected: "one number in a cell" });
  expect(thrown.fix).toContain("a column of its own");
});

test("Arabic labels, digits and words", () => {
  const { dataset } = read("arabic.csv", { lang: "ar" });
  expect(dataset.fields.map(({ type }) => type)).toEqual(["category", "year", "quantity", "status"]);
  expect(dataset.rows.map((row) => Object.values(row))).toEqual([
    ["التطبيب عن بعد", 2022, 63.5, "reported"],
    ["التطبيب عن بعد", 2032, 590.9, "projected"],
    ["الأجهزة القابلة للارتداء", 2022, 34.9, "reported"],
    ["الأجهزة القابلة للارتداء", 2032, 156, "projected"],
  ]);
  expect(render("market-growth-chart", dataset).svg).toContain("التطبيب عن بعد");
});

test("Hebrew labels", () => {
  expect(rowsOf("hebrew.csv", { lang: "he" })).toEqual([
    ["מכשירים לבישים", 0.45],
    ["ניטור מרחוק", 0.305],
    ["בתי חולים חכמים", 0.245],
  ]);
});

describe("74 columns of which two matter", () => {
  const roles = { x: "Country Name", y: "GDP (USD billion)" };

  test("are named by x and y, and nothing else in the table is an error", () => {
    const { dataset, warnings } = read("seventy-four-columns.csv", roles);
    expect(dataset.fields).toHaveLength(74);
    expect(dataset.rows.map((row) => [row["Country Name"], row["GDP (USD billion)"]])).toEqual([
      ["Northland", 2187],
      ["Southland", 812.4],
      ["Eastmark", 95.25],
      ["Westmark", 1410.9],
      ["Isle of Reed", 3.6],
      ["High Valley", 640],
      ["Lower Plain", 18.85],
      ["New Harbour", 77.1],
    ]);
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(["left-as-text"]));
    const ranking = render("market-ranking", dataset, roles);
    expect(ranking.description).toContain("Northland");
    expect(ranking.csv.split("\r\n")[1]).toMatch(/^Northland,1,2187/);
  });

  test("are an error with row and column as long as nobody says which", () => {
    expect(error("seventy-four-columns.csv")).toMatchObject({ code: "not-a-number", column: "Range (low;mid;high)" });
  });
});

test("a spreadsheet's export: title, unit, merged headers, footnotes, a total, notes and source", () => {
  const { dataset, warnings } = read("spreadsheet-export.csv");
  expect(dataset).toMatchObject({
    title: "Hospital beds and staff by region",
    notes: ["* provisional", "[1] without private clinics"],
    source: { publisher: "Example Office of Statistics" },
    totals: ["Total"],
  });
  expect(dataset.fields.map(({ label, unit }) => [label, unit?.scale])).toEqual([
    ["Region", undefined],
    ["Beds 2022", 1000],
    ["Beds 2023", 1000],
    ["Staff 2022", 1000],
    ["Staff 2023F", 1000],
  ]);
  expect(dataset.rows.map((row) => Object.values(row))).toEqual([
    ["North", 12.4, 12.9, 30.1, 31],
    ["South", 8.2, 8.4, 22.5, 23.4],
    ["Other", 1.1, 1, 4, 4.1],
    ["Total", 21.7, 22.3, 56.6, 58.5],
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(["lines-above-header", "footnote-marks", "total-row"]);
});

test("a total is left out of the shares, and the chart says so; names that repeat get a number", () => {
  const { dataset, warnings } = read("segments-with-total.csv");
  const { csv, svg } = render("segment-share-donut", dataset);
  expect(csv.split("\r\n").map((line) => line.split(",")[0])).toEqual([
    "Segment",
    "Devices",
    "Software",
    "Services",
    "Services (2)",
    "",
  ]);
  expect(svg).toContain("Left out as a sum of other values: Total.");
  expect(warnings.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["duplicate-labels", 4, "Segment"],
    ["total-row", 5, "Segment"],
  ]);
});

describe("times that are no whole years", () => {
  const years = (name: string, options?: Options): string[] =>
    render("market-growth-chart", read(name, options).dataset).csv.trim().split("\r\n").slice(1);

  test("quarters, the last one a forecast", () => {
    expect(years("quarters.csv")).toEqual([
      "2022-Q1,10.5,reported",
      "2022-Q2,12,reported",
      "2022-Q3,11.1,reported",
      "2022-Q4,14.2,reported",
      "2023-Q1,15,reported",
      "2023-Q2,16.5,projected",
    ]);
  });

  test("ISO dates at uneven distances, one without a value", () => {
    expect(years("iso-dates.csv")).toEqual([
      "2023-01-15,120,reported",
      "2023-02-01,,",
      "2023-02-20,180,reported",
      "2023-12-31,410,reported",
    ]);
  });

  test("months as a German spreadsheet writes them", () => {
    expect(years("months.csv", { lang: "de" }).map((line) => line.split(",").slice(0, 2))).toEqual([
      ["2023-01", "1204"],
      ["2023-02", "1180"],
      ["2023-03", "1311"],
      ["2023-12", "998"],
    ]);
  });
});

describe("10,000 rows", () => {
  const day = (index: number): string => new Date(Date.UTC(1996, 0, 1 + index)).toISOString().slice(0, 10);
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `${day(index)},${(50 + 40 * Math.sin(index / 300)).toFixed(2)}`,
  );
  const { dataset, warnings } = readDataset(`Date,Occupancy\n${rows.join("\n")}\n`);

  test("are all read, first and last in their place", () => {
    expect(dataset.rows).toHaveLength(10_000);
    expect(dataset.fields.map(({ type }) => type)).toEqual(["period", "quantity"]);
    expect([dataset.rows[0], dataset.rows.at(-1)].map((row) => Object.values(row ?? {}))).toEqual([
      ["1996-01-01", 50],
      [day(9999), Number((50 + 40 * Math.sin(9999 / 300)).toFixed(2))],
    ]);
    expect(warnings).toEqual([]);
  });

  test("are a line from the first day to the last", () => {
    const { description } = render("market-growth-chart", dataset, { variant: "line" });
    expect(description).toContain("on 1 January 1996");
    expect(description).toContain("on 18 May 2023");
  });
});

test("every fixture that can be read can be shown as figures", () => {
  const names = ["arabic", "crlf-empty-cells", "european", "hebrew", "parentheses", "quarters", "wide-24-years"];
  const table = charts.find(({ tag }) => tag === "market-data-table");
  for (const name of names) expect(render(table?.tag ?? "", read(`${name}.csv`).dataset).table).toContain("<table");
});
