import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/core/dataset.js";
import { DatasetError } from "../../../src/core/errors.js";
import { tableToDataset, type ReadOptions } from "../../../src/data/read.js";
import { validateDataset } from "../../../src/data/validate.js";

const runs = process.env["CI"] ? 10_000 : 1_000;

function read(rows: (string | number | null)[][], options?: ReadOptions): Dataset {
  return tableToDataset(rows, options).dataset;
}

function column(dataset: Dataset, key: string) {
  return dataset.rows.map((row) => row[key]);
}

function error(rows: (string | number | null)[][], options?: ReadOptions): DatasetError {
  try {
    read(rows, options);
  } catch (thrown) {
    if (thrown instanceof DatasetError) return thrown;
    throw thrown;
  }
  throw new Error("expected a DatasetError");
}

describe("types by content", () => {
  test("a market table gets year, quantity with unit and decimals, and status", () => {
    const dataset = read([
      ["Year", "Market size (USD billion)", "Status"],
      ["2022", "48.7", "Actual"],
      ["2032", "370.90", "Forecast"],
    ]);
    expect(dataset.fields).toEqual([
      { key: "Year", label: "Year", type: "year" },
      {
        key: "Market size (USD billion)",
        label: "Market size",
        type: "quantity",
        unit: { currency: "USD", scale: 1e9 },
        decimals: 1,
      },
      { key: "Status", label: "Status", type: "status" },
    ]);
    expect(dataset.rows.map((row) => ({ ...row }))).toEqual([
      { Year: 2022, "Market size (USD billion)": 48.7, Status: "reported" },
      {
        Year: 2032,
        "Market size (USD billion)": 370.9,
        "Market size (USD billion)·decimals": 2,
        Status: "projected",
      },
    ]);
  });

  test("the first column of words is the category, further ones are text, and remarks never name things", () => {
    const dataset = read([
      ["Notes", "Segment", "Region", "Value"],
      ["x", "Wearables", "NA", "1"],
      ["y", "Implants", "EU", "2"],
    ]);
    expect(dataset.fields.map(({ type }) => type)).toEqual(["text", "category", "text", "quantity"]);
    expect(column(dataset, "Region")).toEqual(["NA", "EU"]);
  });

  test.each([["Jahr"], ["Année"], ["السنة"], ["年"], ["startYear"], ["Fiscal year"], ["Period"]])(
    "“%s” over years is a column of years",
    (header) => {
      expect(
        read([
          [header, "Value"],
          ["2022", "1"],
          ["٢٠٢٣", "2"],
        ]).fields[0]?.type,
      ).toBe("year");
    },
  );

  test("numbers that look like years stay quantities beside a column of years", () => {
    const dataset = read([
      ["Year", "Units"],
      ["2022", "1900"],
      ["2023", "2100"],
    ]);
    expect(dataset.fields.map(({ type }) => type)).toEqual(["year", "quantity"]);
  });

  test("years as headers stay columns of values, even where the values look like years", () => {
    const dataset = read([
      ["Region", "2022", "2032F"],
      ["Asia", "1900", "2100"],
    ]);
    expect(dataset.fields.map(({ type }) => type)).toEqual(["category", "quantity", "quantity"]);
  });

  test("percentages are shares, and rates where the header speaks of growth", () => {
    const dataset = read([
      ["Segment", "Share, %", "CAGR", "Change", "Adoption"],
      ["A", "45", "28.7", "-3%", "7%"],
      ["B", "55.5", "4.5", "2%", "28.7%"],
    ]);
    expect(dataset.fields.slice(1).map(({ type, decimals }) => [type, decimals])).toEqual([
      ["share", 0],
      ["rate", 1],
      ["rate", 0],
      ["share", 0],
    ]);
    expect(column(dataset, "CAGR")).toEqual([0.287, 0.045]);
    expect(column(dataset, "Adoption")).toEqual([0.07, 0.287]);
  });

  test("shares that are fractions already stay so, and the author is told", () => {
    const { dataset, warnings } = tableToDataset([
      ["segment", "share"],
      ["A", 0.45],
      ["B", 0.55],
    ]);
    expect(dataset.fields[1]).toMatchObject({ type: "share", decimals: 0 });
    expect(column(dataset, "share")).toEqual([0.45, 0.55]);
    expect(warnings.map(({ code }) => code)).toEqual(["read-as-fractions"]);
  });

  test("magnitudes and currencies in cells make the unit, and every value is converted into it", () => {
    const dataset = read([
      ["Market", "Size"],
      ["A", "$1.2bn"],
      ["B", "$800m"],
      ["C", "$3bn"],
    ]);
    expect(dataset.fields[1]).toMatchObject({ unit: { currency: "USD", scale: 1e9 }, decimals: 0 });
    expect(column(dataset, "Size")).toEqual([1.2, 0.8, 3]);
  });

  test("the header's unit holds for plain numbers, cells with another magnitude are converted", () => {
    const dataset = read([
      ["Market", "Size (EUR million)"],
      ["A", "500"],
      ["B", "1,2 Mrd. €"],
    ]);
    expect(column(dataset, "Size (EUR million)")).toEqual([500, 1200]);
  });

  test("a given unit serves columns that carry none", () => {
    const dataset = read(
      [
        ["Year", "Value", "CAGR"],
        ["2022", "48.7", "12"],
      ],
      { unit: "USD billion" },
    );
    expect(dataset.fields[1]?.unit).toEqual({ currency: "USD", scale: 1e9 });
    expect(dataset.fields[2]).toMatchObject({ type: "rate" });
    expect(
      read(
        [
          ["a", "b"],
          ["x", "45"],
        ],
        { unit: "%" },
      ).rows[0]?.["b"],
    ).toBe(0.45);
  });

  test("“$” fits a column in Canadian dollars, “€” does not", () => {
    expect(
      column(
        read([
          ["M", "Size (CAD)"],
          ["A", "$5"],
        ]),
        "Size (CAD)",
      ),
    ).toEqual([5]);
    expect(
      error([
        ["M", "Size (CAD)"],
        ["A", "€5"],
      ]),
    ).toMatchObject({ code: "not-a-number", expected: "a number in CAD" });
  });
});

describe("missing cells", () => {
  test("are null and never zero, and decide nothing", () => {
    const dataset = read([
      ["Year", "V"],
      ["2020", "–"],
      ["2021", "n/a"],
      ["2022", ".."],
      ["2023", ""],
      ["2024", "0"],
    ]);
    expect(column(dataset, "V")).toEqual([null, null, null, null, 0]);
  });

  test("short rows miss their last cells, and trailing empty cells are no columns", () => {
    const dataset = read([["A", "B", ""], ["x", "1", ""], ["y"], ["z", "3", "", ""]]);
    expect(dataset.fields.map(({ key }) => key)).toEqual(["A", "B"]);
    expect(column(dataset, "B")).toEqual([1, null, 3]);
  });

  test("rows without content are left out with a warning, and later rows keep their number", () => {
    const rows = [
      ["A", "B"],
      ["x", "1"],
      ["", " "],
      ["y", "2"],
      ["z", "oops"],
    ];
    expect(error(rows)).toMatchObject({ row: 4, column: "B", found: "oops", expected: "a number" });
    const { dataset, warnings } = tableToDataset(rows.slice(0, 4));
    expect(dataset.rows).toHaveLength(2);
    expect(warnings).toEqual([{ code: "empty-rows", message: "Rows without content were left out: 1." }]);
  });
});

test("a column that begins with hundreds of words is words, and none of its cells is moved", () => {
  const words = Array.from({ length: 250 }, (_, index) => [`Item ${index}`, `word ${index}`]);
  const numbers = Array.from({ length: 1000 }, (_, index) => [`Item ${index + 250}`, String(index)]);
  const dataset = read([["Name", "V"], ...words, ...numbers]);
  expect(dataset.fields[1]?.type).toBe("text");
  expect([dataset.rows[249]?.["V"], dataset.rows[250]?.["V"], dataset.rows[1249]?.["V"]]).toEqual([
    "word 249",
    "0",
    "999",
  ]);
  expect(error([["Name", "V"], ...words, ...numbers], { y: "V" })).toMatchObject({ row: 1, found: "word 0" });
});

describe("numbers that read two ways", () => {
  const doubtful = [
    ["A", "V"],
    ["x", "1.234"],
    ["y", "5.678"],
  ];

  test("are settled by other cells of the column, without a warning", () => {
    const { dataset, warnings } = tableToDataset([...doubtful, ["z", "0,5"]], { lang: "en" });
    expect(column(dataset, "V")).toEqual([1234, 5678, 0.5]);
    expect(warnings).toEqual([]);
    expect(column(read([...doubtful, ["z", "1.2"]], { lang: "de" }), "V")).toEqual([1.234, 5.678, 1.2]);
  });

  test("are settled by the language otherwise, with a warning", () => {
    const german = tableToDataset(doubtful, { lang: "de" });
    expect(column(german.dataset, "V")).toEqual([1234, 5678]);
    expect(german.dataset.fields[1]?.decimals).toBe(0);
    expect(german.warnings).toMatchObject([{ code: "ambiguous-number-format", row: 1, column: "V" }]);
    const english = read(doubtful, { lang: "en" });
    expect(column(english, "V")).toEqual([1.234, 5.678]);
    expect(english.fields[1]?.decimals).toBe(3);
  });

  test("numbers that came as numbers are never in doubt", () => {
    const { dataset, warnings } = tableToDataset(
      [
        ["A", "V"],
        ["x", 1.234],
      ],
      { lang: "de" },
    );
    expect(column(dataset, "V")).toEqual([1.234]);
    expect(warnings).toEqual([]);
  });
});

describe("status", () => {
  test.each([
    ["Prognose", "projected"],
    ["tatsächlich", "reported"],
    ["prévisions", "projected"],
    ["réalisée", "reported"],
    ["previsto", "projected"],
    ["estimada", "projected"],
    ["Est.", "projected"],
    ["متوقع", "projected"],
    ["実績", "reported"],
    ["modelled", "modelled"],
  ])("“%s” is %s", (word, status) => {
    const dataset = read([
      ["Year", "V", "Kind"],
      ["2022", "1", word],
    ]);
    expect(dataset.fields[2]?.type).toBe("status");
    expect(column(dataset, "Kind")).toEqual([status]);
  });

  test("a letter after the year says it where no column does", () => {
    const dataset = read([
      ["Year", "V"],
      ["2022A", "1"],
      ["2030F", "2"],
      ["2031E", "3"],
      ["FY2032 (P)", "4"],
    ]);
    expect(column(dataset, "Year")).toEqual([2022, 2030, 2031, 2032]);
    expect(column(dataset, "status")).toEqual(["reported", "projected", "projected", "projected"]);
  });

  test("the first projected year says it, unless the data does", () => {
    const rows = [
      ["Year", "V"],
      ["2022", "1"],
      ["2026", "2"],
    ];
    expect(column(read(rows, { forecastFrom: "2024" }), "status")).toEqual(["reported", "projected"]);
    expect(read(rows).fields.map(({ key }) => key)).toEqual(["Year", "V"]);
    const stated = read(
      [
        ["Year", "Status"],
        ["2022", "forecast"],
      ],
      { forecastFrom: 2030 },
    );
    expect(stated.fields).toHaveLength(2);
    expect(tableToDataset(rows, { forecastFrom: "soon" }).warnings).toMatchObject([{ code: "invalid-forecast-from" }]);
  });

  test("an unknown word in a named column is an error", () => {
    expect(
      error(
        [
          ["Year", "Kind"],
          ["2022", "actual"],
          ["2023", "maybe"],
        ],
        { status: "kind" },
      ),
    ).toMatchObject({
      code: "invalid-status",
      row: 2,
      column: "Kind",
      found: "maybe",
    });
  });
});

describe("errors", () => {
  test("the cell that spoils a column with a unit in its header is named, also where it is one of two", () => {
    const rows = [
      ["Jahr", "Umsatz, Mrd. €"],
      ["2023", "12,5"],
      ["2024", "2O,5"],
    ];
    expect(error(rows, { lang: "de" })).toMatchObject({ code: "not-a-number", row: 2, found: "2O,5" });
  });

  test("a named column that is not there lists those that are", () => {
    expect(
      error(
        [
          ["Year", "Value"],
          ["2022", "1"],
        ],
        { y: "Revenue" },
      ),
    ).toMatchObject({
      code: "missing-column",
      column: "Revenue",
      found: "Year, Value",
    });
  });

  test("names of columns are found by key or label, in any case", () => {
    const rows = [
      ["Jahr", "Umsatz (Mrd. €)", "Gruppe"],
      ["2022", "viel", "1"],
    ];
    expect(error(rows, { y: "umsatz" })).toMatchObject({ code: "not-a-number", row: 1, found: "viel" });
    const grouped = read(
      [
        ["Jahr", "Gruppe"],
        ["2022", "1"],
      ],
      { series: "GRUPPE" },
    );
    expect(grouped.fields[1]?.type).toBe("category");
    expect(column(grouped, "Gruppe")).toEqual(["1"]);
  });

  test.each([
    [
      [
        ["Year", "V"],
        ["2022", "1"],
        ["2023", "2"],
        ["soon", "3"],
      ],
      "not-a-year",
      3,
      "Year",
    ],
    [
      [
        ["A", "Share (%)"],
        ["x", "5"],
        ["y", "-5"],
      ],
      "negative-share",
      2,
      "Share (%)",
    ],
    [
      [
        ["A", "V"],
        ["x", "1"],
        ["y", "2"],
        ["z", "3%"],
      ],
      "not-a-number",
      3,
      "V",
    ],
    [
      [
        ["A", "V"],
        ["x", "1", "extra"],
      ],
      "missing-column",
      1,
      "#3",
    ],
  ])("%j is %s in row %i", (rows, code, row, name) => {
    expect(error(rows)).toMatchObject({ code, row, column: name });
  });

  test("an id of another form is refused", () => {
    expect(error([["A"]], { id: "Not an id" })).toMatchObject({ code: "invalid-id", found: "Not an id" });
  });

  test("250,000 rows are read, one more is refused", () => {
    const row = ["2022", "1.5"];
    const many = Array.from({ length: 250_002 }, () => row);
    expect(error(many)).toMatchObject({ code: "too-many-rows" });
    expect(read([["Year", "V"], ...many.slice(2)]).rows).toHaveLength(250_000);
  });
});

describe("texts of strangers", () => {
  test("“__proto__” and “constructor” are columns as any other", () => {
    const dataset = read([
      ["__proto__", "constructor"],
      ["A", "1"],
    ]);
    expect(Object.keys(dataset.rows[0] ?? {})).toEqual(["__proto__", "constructor"]);
    expect(dataset.rows[0]?.["__proto__"]).toBe("A");
    expect(({} as Record<string, unknown>)["A"]).toBeUndefined();
  });

  test("headers that repeat are numbered, empty ones get their position, “decimals” overrides nothing", () => {
    const dataset = read([
      ["A", "A", "", "decimals"],
      ["x", "1", "2", "3"],
    ]);
    expect(dataset.fields.map(({ key }) => key)).toEqual(["A", "A (2)", "#3", "decimals (2)"]);
  });

  test("control characters and marks that turn the direction are dropped, long texts cut", () => {
    const dataset = read([
      ["Na\u0000me\u202e", "V"],
      [`a\u0007b\n c${"x".repeat(2000)}`, "1"],
    ]);
    expect(dataset.fields[0]?.key).toBe("Name");
    const text = String(dataset.rows[0]?.["Name"]);
    expect(text.startsWith("ab cxxx")).toBe(true);
    expect(text).toHaveLength(500);
  });

  test("the caption is the title, the language stays, everything is frozen", () => {
    const dataset = read(
      [
        ["A", "V"],
        ["x", "1"],
      ],
      { caption: " Sizes ", lang: "fr", id: "sizes" },
    );
    expect(dataset).toMatchObject({ title: "Sizes", lang: "fr", id: "sizes" });
    expect([dataset, dataset.fields, dataset.fields[0], dataset.rows, dataset.rows[0]].every(Object.isFrozen)).toBe(
      true,
    );
  });

  test("any table of texts becomes a valid dataset, or an error that says where", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "",
        "2022",
        "2030F",
        "1.234",
        "1,5",
        "12%",
        "$1.2bn",
        "(5)",
        "n/a",
        "forecast",
        "__proto__",
        "€5",
      ),
      fc.double().map(String),
    );
    const ragged = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
    const even = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(fc.oneof(ragged, even), fc.constantFrom("en", "de", "ar", "x"), (rows, lang) => {
        try {
          const { dataset } = tableToDataset(rows, { lang });
          if (dataset.fields.length > 0) expect(validateDataset(dataset).rows).toHaveLength(dataset.rows.length);
        } catch (thrown) {
          if (!(thrown instanceof DatasetError)) throw thrown;
          expect(thrown.row).toBeGreaterThan(0);
          expect(thrown.row).toBeLessThan(rows.length);
          expect(thrown.found).toBeDefined();
          expect(thrown.column).toBeDefined();
        }
      }),
      { numRuns: runs },
    );
  });
});
