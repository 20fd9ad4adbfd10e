/** Tables as statistical offices, portals and spreadsheets publish them. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../../src/core.js";
import { codes, failure, grown, make, ranked } from "./support.js";

const messages = (made: { readonly warnings: readonly { readonly message: string }[] }): string =>
  made.warnings.map(({ message }) => message).join("\n");

describe("figures with letters and signs of statistical offices", () => {
  test.each([
    ["wide, a whole column of them", "geo\t2003\t2004\t2005\nAT\t103.5\t103.4\t102.6 b\nBE\t106.7\t106.9\t106.5 p"],
    ["wide, one of them", "geo\t2003\t2004\t2005\nAT\t103.5\t103.4\t102.6 b\nBE\t106.7\t106.9\t106.5"],
  ])("case 26: “102.6 b” is 102.6, and the author is told: %s", (_, table) => {
    const made = make("market-growth-chart", table);
    expect(made.rows).toContain("AT | 2005 | 102.6 | reported");
    expect(made.rows).toContain("BE | 2005 | 106.5 | reported");
    expect(codes(made)).toContain("flags");
  });

  test.each(["b", "p", "e", "bp"])("case 26: “102.6 %s” below each other is 102.6", (letter) => {
    expect(grown(`Year,AT\n2003,103.4\n2004,102.6 ${letter}\n2005,101`)).toEqual([
      "2003 103.4",
      "2004 102.6",
      "2005 101",
    ]);
  });

  test("case 26: a letter that is a magnitude stays one", () => {
    expect(ranked("Firm,Sales\nA,1.2b\nB,800m\nC,950000")).toEqual(["A 1.2", "B 0.8", "C 0.00095"]);
    expect(readDataset("Firm,Sales\nA,1.2 b\nB,0.8 b").dataset.fields[1]?.unit).toEqual({ scale: 1e9 });
  });

  test("case 26: house numbers are no figures", () => {
    expect(readDataset("Flat,Rent\n12 b,900\n14 c,950").dataset.fields[0]?.type).toBe("category");
  });

  test.each([":", ": c", ":u", ".", "/", ".."])("case 06: “%s” is missing", (sign) => {
    const { dataset } = readDataset([
      ["geo", "2012", "2013"],
      ["AL", sign, "48.5"],
      ["AT", "105.2", "106.1"],
    ]);
    expect(dataset.rows.map((row) => row["2012"])).toEqual([null, 105.2]);
    expect(dataset.fields[1]?.type).toBe("quantity");
  });

  test("a column of a year that holds words is not drawn, and the author is told", () => {
    const made = make("market-growth-chart", "geo,2012,2013,2014\nAL,low,48.5,49\nAT,high,106.1,107");
    expect(messages(made)).toContain("“2012” is not drawn beside “2013”, because it holds “low”.");
  });
});

describe("what stands around the figures", () => {
  test("case 22: years in a second row under the word for them are the header", () => {
    expect(grown(";Jahr;Jahr\n;2001;2002\n15 Jahre;1,0;1,2\n16 Jahre;3,1;3,2", { lang: "de" })).toEqual([
      "15 Jahre 2001 1.0",
      "15 Jahre 2002 1.2",
      "16 Jahre 2001 3.1",
      "16 Jahre 2002 3.2",
    ]);
    expect(grown("Region,Year,Year\n,2001,2002\nNorth,5,6\nSouth,7,8")).toEqual([
      "North 2001 5",
      "North 2002 6",
      "South 2001 7",
      "South 2002 8",
    ]);
  });

  test("case 22: what a file says of itself in two cells is no header, and names its source", () => {
    const table =
      "Data Source;World Indicators;;\n\nLast Updated Date;2022-03-01;;\n\n" +
      "Country Name;Country Code;2019;2020\nAruba;ABW;106442;106585\nChad;TCD;206442;206585";
    const { dataset, warnings } = readDataset(table);
    expect(dataset.fields.map(({ label }) => label)).toEqual(["Country Name", "Country Code", "2019", "2020"]);
    expect(dataset.source?.publisher).toBe("World Indicators");
    expect(warnings.map(({ code }) => code)).toContain("lines-above-header");
    const quoted =
      '"Data Source","World Indicators",\n\n"Country Name","Country Code","2019","2020",\n"Aruba","ABW","1","2",';
    expect(readDataset(quoted).dataset.rows).toHaveLength(1);
  });

  test("lines under a rule are notes", () => {
    const { dataset } = readDataset(
      "Jahr;Tote\n2019;9041\n2020;9206\n__________\n© Amt für Statistik\nStand: 04.11.2021 / 12:22:25",
    );
    expect(dataset.rows).toHaveLength(2);
    expect(dataset.notes).toEqual(["© Amt für Statistik", "Stand: 04.11.2021 / 12:22:25"]);
  });

  test("case 04: a row that is the sum of all others under any name is said to the author", () => {
    const made = make("segment-share-donut", "Region,People\nWhole country,600\nUusimaa,300\nKainuu,200\nLapland,100");
    expect(messages(made)).toContain("“Whole country” is the sum of all other rows");
    expect(messages(make("market-ranking", "Firm,Sales\nA,1\nB,2\nC,3"))).toBe("");
  });
});

describe("columns that are no values", () => {
  test.each([
    "CIK",
    "Country code",
    "ZIP",
    "company_id",
    "Postcode",
    "Latitude",
    "PLZ",
    "Code postal",
    "Código postal",
    "コード",
    "رمز",
  ])("case 05: numbers under “%s” tell rows apart", (header) => {
    expect(ranked(`Company,${header},Sales\nAcme,66740,3\nBeta,1800000001,4`)).toEqual(["Beta 4", "Acme 3"]);
    expect(failure(() => ranked(`Company,${header}\nAcme,66740\nBeta,1800`))).toMatchObject({ code: "missing-column" });
  });

  test("case 05: lines of code are counted, and an id can be named", () => {
    expect(ranked("Project,Lines of code\nA,10\nB,20")).toEqual(["B 20", "A 10"]);
    expect(ranked("Company,CIK\nA,10\nB,20", { y: "CIK" })).toEqual(["B 20", "A 10"]);
  });

  test("classes of ages name the rows", () => {
    expect(ranked("age,n\n12,2798\n22-23,4707\n65+,2448")).toEqual(["22-23 4,707", "12 2,798", "65+ 2,448"]);
  });

  test("case 13: a percentage is one by its word", () => {
    expect(ranked("State,Percentage speeding\nAlabama,39\nAlaska,41")).toEqual(["Alaska 41%", "Alabama 39%"]);
    expect(ranked("State,Change in percentage points\nAlabama,39\nAlaska,41")).toEqual(["Alaska 41", "Alabama 39"]);
  });

  test("case 23: years that are none are named by their cell", () => {
    const table = "Country,Year,Value\nGuinea,14,122\nGuinea,14,224";
    expect(failure(() => make("market-growth-chart", table, { x: "Year", y: "Value" }))).toMatchObject({
      code: "not-a-year",
      row: 1,
      column: "Year",
      found: "14",
    });
  });
});

describe("a start and an end", () => {
  const DEGREE =
    'Region,"Degree of urbanisation, %, 2020","Rented homes, %, 2021"\nUusimaa,95.6,40.5\nKainuu,78.4,25.3';

  test.each(["growth-dumbbell", "size-growth-scatter"])("are of one thing: a %s of two refuses", (tag) => {
    expect(failure(() => make(tag, DEGREE))).toMatchObject({ code: "missing-column" });
    expect(failure(() => make(tag, DEGREE, { y: "Rented homes, %, 2021" }))).toMatchObject({ code: "missing-column" });
    expect(failure(() => make(tag, "Country,GDP,People,Cars\nA,100,5,7\nB,300,9,8"))).toMatchObject({
      code: "missing-column",
    });
  });

  test("are found among others, by what they share", () => {
    const table = "Segment,Staff 2021,Market size 2024,Forecast market size 2032\nA,3,10,20\nB,4,30,40";
    expect(make("growth-dumbbell", table).rows.map((row) => row.split(" | ").slice(0, 6).join(" "))).toEqual([
      "A 2024 10 reported 2032 20",
      "B 2024 30 reported 2032 40",
    ]);
  });

  test("without years the only two are taken, and the author is told which", () => {
    const made = make("growth-dumbbell", "Country,Before,After\nA,100,500\nB,300,900");
    expect(made.rows[0]).toContain("×5");
    expect(messages(made)).toContain("takes “Before” and “After”");
  });

  test("that could be years are said to the author", () => {
    const made = make("growth-dumbbell", "name,start,end\nElizabeth,1565,1603\nJames,1603,1625");
    expect(codes(made)).toContain("perhaps-years");
  });
});

describe("units", () => {
  test("case 01: measures named in a second column of words keep their units", () => {
    const table =
      "Country,Indicator,Year,Value\nBrazil,Revenue (USD million),2002,185\nBrazil,Revenue (USD million),2007,191\n" +
      "Brazil,Margin (%),2002,3.1\nBrazil,Margin (%),2007,6.1";
    const made = make("market-growth-chart", table, { series: "Indicator" });
    expect(made.about).toBe("USD million, 2002–2007");
    expect(made.rows.filter((row) => row.endsWith("reported"))).toEqual([
      "2002 | 185 | reported",
      "2007 | 191 | reported",
    ]);
    expect(codes(made)).toContain("several-units");
  });

  test("case 44: “EUR per inhabitant” is no amount of euros", () => {
    const made = make("market-ranking", "Region,GDP\nA,100\nB,200", { unit: "EUR per inhabitant" });
    expect(made.about).toBe("GDP, EUR per inhabitant");
    expect(made.summary).toContain("200 EUR per inhabitant");
  });

  test("case 13: growth in a table whose first amount could be a year", () => {
    const { dataset } = readDataset("Año;Ventas;Crecimiento\n2021;1800;1,1\n2022;1;1,1\n2030;1;1,1", {
      lang: "es",
      unit: "USD million",
    });
    expect(dataset.fields.map(({ type }) => type)).toEqual(["year", "quantity", "rate"]);
  });
});
