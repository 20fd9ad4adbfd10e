import { describe, expect, test } from "vitest";
import { wordsFor } from "../../../../src/charts/all-words.js";
import { compose } from "../../../../src/charts/compose.js";
import { charts, readDataset } from "../../../../src/core.js";
import { validateDataset } from "../../../../src/data/validate.js";
import { NOW } from "../../../support/now.js";
import { codes, failure, grown, make } from "./support.js";

const METRICS = "Metric,2022,2023,2024\n";

describe("units by row", () => {
  test.each([
    [
      "case 01: percentages in the cells",
      '"Revenue (USD million)","1,204","1,390","1,588"\nEBITDA margin,8.1%,15.4%,14.2%',
    ],
    [
      "case 01: the percentages first",
      'EBITDA margin,8.1%,15.4%,14.2%\n"Revenue (USD million)","1,204","1,390","1,588"',
    ],
    ["case 17: “%” in the name", '"Revenue (USD million)","1,204","1,390","1,588"\nEBITDA margin (%),8.1,15.4,14.2'],
    [
      "case 17: units behind a comma",
      '"Revenue, USD million","1,204","1,390","1,588"\n"EBITDA margin, %",8.1,15.4,14.2',
    ],
  ])("%s: a data table shows each in its own", (_, rows) => {
    const { rows: shown } = make("market-data-table", METRICS + rows);
    expect([...shown].sort()).toEqual([
      "EBITDA margin | 8.1% | 15.4% | 14.2% |  | reported",
      "Revenue | 1,204 | 1,390 | 1,588 | USD million | reported",
    ]);
  });

  test("case 01: below a year an amount of the size of a year is an amount", () => {
    const table = "Metric,2021,2022\nRevenue (USD million),1,1800\nMargin,1.1%,1.1%\nCosts (USD million),2,1900";
    expect(make("market-growth-chart", table).rows).toContain("Revenue | 2022 | 1,800 | reported");
  });

  test("case 01: one axis holds the first measure, and the author hears of the others", () => {
    const made = make("market-growth-chart", `${METRICS}Revenue (USD million),1204,1390,1588\nGrowth,8.1%,15.4%,14.2%`);
    expect(made).toMatchObject({ heading: "Revenue", about: "USD million, 2022–2024" });
    expect(made.rows).toEqual(["2022 | 1,204 | reported", "2023 | 1,390 | reported", "2024 | 1,588 | reported"]);
    expect(made.warnings).toContainEqual(
      expect.objectContaining({ code: "several-units", message: expect.stringContaining("“Growth”") }),
    );
  });

  test("case 17: in German, and with a column of units", () => {
    const german = "Kennzahl;2022;2023\nUmsatz (Mio. €);1.204;1.390\nMarge (%);8,1;15,4";
    expect(grown(german, { lang: "de" })).toEqual(["2022 1,204", "2023 1,390"]);
    const unit = "Metric,Unit,2022,2023\nRevenue,USD million,1204,1390\nMargin,%,8.1,15.4";
    expect(make("market-data-table", unit).rows).toEqual([
      "Revenue | 1,204 | 1,390 | USD million | reported",
      "Margin | 8.1% | 15.4% |  | reported",
    ]);
  });

  test.each([
    ["Market size (USD Bn)", "48.7 billion US dollars"],
    ["market size", "48.7 billion US dollars"],
    ["CAGR", "23.15%"],
  ])("case 01: a key figure reads the row that was asked for: %s", (row, said) => {
    const made = make("key-figure", "Metric,Value\nMarket size (USD Bn),48.7\nCAGR,23.15%", { row });
    expect(made.summary).toContain(said);
  });

  test.each([
    ["CAGR", "23.15%"],
    ["Market size", "48.7 billion US dollars"],
  ])("case 25: a key figure among rows of other kinds: %s", (row, said) => {
    expect(make("key-figure", "Metric,Value\nMarket size,USD 48.7 billion\nCAGR,23.15%", { row }).summary).toContain(
      said,
    );
  });

  const REPORT = [
    ["Report Attribute", "Details"],
    ["Market size value in 2024", "USD 12.3 billion"],
    ["Revenue forecast in 2030", "USD 25.1 billion"],
    ["Growth rate", "CAGR of 12.6% from 2025 to 2030"],
    ["Base year for estimation", "2024"],
    ["Segments covered", "Component, region"],
  ];

  test("case 25: the attribute table of a report shows text as text", () => {
    expect(make("market-data-table", REPORT).rows.map((row) => row.replace(" | reported", ""))).toEqual([
      "Market size value in 2024 | USD 12.3 billion",
      "Revenue forecast in 2030 | USD 25.1 billion",
      "Growth rate | CAGR of 12.6% from 2025 to 2030",
      "Base year for estimation | 2024",
      "Segments covered | Component, region",
    ]);
    const years = make("market-data-table", "Metric,Value\nMarket size,USD 48.7 billion\nBase year,2023\nCAGR,23.15%");
    expect(years.rows.map((row) => row.replace(" | reported", ""))).toEqual([
      "Market size | USD 48.7 billion",
      "Base year | 2023",
      "CAGR | 23.15%",
    ]);
  });

  test("case 25: and a key figure reads the row that was asked for", () => {
    expect(make("key-figure", REPORT, { row: "Revenue forecast in 2030" }).summary).toContain(
      "25.1 billion US dollars",
    );
    const csv = "Metric,Value\nMarket size,USD 48.7 billion\nBase year,2023\nCAGR,23.15%\nLeader,Acme";
    expect(make("key-figure", csv, { row: "CAGR" }).summary).toContain("23.15%");
    expect(make("key-figure", csv, { row: "market size" }).summary).toContain("48.7 billion US dollars");
  });

  test.each(["market-data-table", "market-growth-chart", "key-figure", "market-ranking"])(
    "case 01: what a row is of is in the dataset, so that a %s says it of any copy",
    (tag) => {
      const { dataset } = readDataset(`${METRICS}Revenue (USD million),1204,1390,1588\nMargin (%),8.1,15.4,14.2`);
      const chart = charts.find((one) => one.tag === tag)!;
      const figures = (given: unknown): unknown => {
        const made = compose(chart, validateDataset(given), {}, wordsFor(chart, "en"), NOW);
        return [made.table.rows, made.description.summary, made.warnings];
      };
      const own = figures(dataset);
      expect(figures(JSON.parse(JSON.stringify(dataset)))).toEqual(own);
      expect(figures({ ...dataset })).toEqual(own);
      expect(figures(structuredClone(dataset))).toEqual(own);
    },
  );

  test("case 01: of a dataset with units in words alone, one axis shows none", () => {
    const fields = [
      { key: "n", label: "Name", type: "category" },
      { key: "v", label: "Value", type: "quantity" },
      { key: "unit", label: "Unit", type: "text" },
    ];
    const rows = [
      { n: "A", v: 1, unit: "USD million" },
      { n: "B", v: 2, unit: "devices" },
    ];
    const dataset = validateDataset({ id: "", title: "", fields, rows });
    const chart = charts.find(({ tag }) => tag === "segment-share-donut")!;
    expect(failure(() => compose(chart, dataset, {}, wordsFor(chart, "en"), NOW))).toMatchObject({
      code: "unsupported-input",
      column: "Unit",
      found: "USD million, devices",
    });
  });

  test("case 16: one row over years says what it is about", () => {
    const made = make("market-growth-chart", "Market,2023,2032F\nGlobal smart sensors market (USD Bn),48.7,370.9");
    expect(made).toMatchObject({ heading: "Global smart sensors market", about: "USD billion, 2023–2032" });
  });

  test("case 16: names with one and the same unit keep it as that of the columns", () => {
    const { dataset } = readDataset("Item,2022,2023\nSales (€m),4,5\nCosts (€m),3,4");
    const shown = dataset.fields.filter(({ of }) => of === undefined);
    expect(shown.map(({ unit }) => unit?.currency)).toEqual([undefined, "EUR", "EUR"]);
  });

  test("case 17: names that are no measures stay as they are", () => {
    const { dataset } = readDataset("Country,2022,2023\nSpain (ES),4,5\nEurope (EU-27),3,4");
    expect(dataset.rows.map(({ Country }) => Country)).toEqual(["Spain (ES)", "Europe (EU-27)"]);
  });
});

describe("magnitudes", () => {
  test.each([
    ["Receita (R$ milhões)", "BRL", 1e6],
    ["Receita (R$ mi)", "BRL", 1e6],
    ["Ricavi (milioni di euro)", "EUR", 1e6],
    ["Ricavi (mld €)", "EUR", 1e9],
    ["Omzet (miljoen euro)", "EUR", 1e6],
    ["Omsättning (miljoner EUR)", "EUR", 1e6],
    ["Przychody (milionów zł)", "PLN", 1e6],
    ["Tržby (mil. Kč)", "CZK", 1e6],
    ["Выручка (млн руб.)", "RUB", 1e6],
    ["Выручка (миллиардов долларов)", "USD", 1e9],
    ["Doanh thu (triệu USD)", "USD", 1e6],
    ["Doanh thu (tỷ đồng)", "VND", 1e9],
    ["Revenue (₹ crore)", "INR", 1e7],
    ["Revenue (Rs lakh)", "INR", 1e5],
    ["매출 (억원)", "KRW", 1e8],
    ["매출 (백만 달러)", "USD", 1e6],
    ["销售额（亿元）", "CNY", 1e8],
    ["Gelir (milyon TL)", "TRY", 1e6],
    ["הכנסות (מיליון שקל)", "ILS", 1e6],
    ["Liikevaihto (miljoonaa euroa)", "EUR", 1e6],
  ])("case 18: “%s”", (header, currency, scale) => {
    const { dataset } = readDataset([
      ["Year", header],
      ["2022", "5"],
      ["2023", "6"],
    ]);
    expect(dataset.fields[1]).toMatchObject({ unit: { currency, scale } });
  });

  test.each(["R$ zilhões", "zilhões R$", "USD gazillion"])(
    "case 18: an unknown word beside a currency is shown as it is written: %s",
    (unit) => {
      const made = make("market-growth-chart", `Year,Sales (${unit})\n2022,5\n2023,6`);
      expect(made.about).toContain(unit);
      expect(codes(made)).toContain("unknown-unit");
    },
  );

  test.each(["t", "mi", "kg", "devices"])("case 18: “%s” without a currency is a unit of its own", (name) => {
    expect(readDataset(`Year,Output (${name})\n2022,5\n2023,6`).dataset.fields[1]?.unit).toEqual({ name });
  });

  test.each([
    ["market-ranking", "Segment,USD Mn\nA,40\nB,60"],
    ["segment-share-donut", "Segment,€m\nA,40\nB,60"],
    ["market-growth-chart", "Year,USD Mn\n2022,40\n2023,60"],
  ])("case 44: a header that is only a unit is said once, in a %s", (tag, csv) => {
    const { heading, about, columns } = make(tag, csv);
    expect([heading, about, ...columns].join(" ").match(/Mn|€m/g)).toBeNull();
    expect(columns.filter((label) => /million.*million/.test(label))).toEqual([]);
  });

  test("case 44: crore stays crore, and a decimal that a figure has not is not written", () => {
    expect(make("market-growth-chart", 'Year,Revenue (₹ crore)\n2022,"12,34,567"\n2023,"11,02,300"').columns[1]).toBe(
      "Revenue (INR crore)",
    );
    expect(make("market-growth-chart", 'Year,Revenue (USD Mn)\n2022,"(1,234.50)"\n2023,"1,120"').summary).toContain(
      "1.12 billion",
    );
  });
});
