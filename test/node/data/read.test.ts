import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../../../src/core/errors.js";
import { parseCsv } from "../../../src/data/source/csv.js";
import { detectDelimiter } from "../../../src/data/source/delimiter.js";
import { readDataset } from "../../../src/data/read.js";
import { validateDataset } from "../../../src/data/validate.js";

function records(input: unknown, options?: Parameters<typeof readDataset>[1]) {
  return readDataset(input, options).dataset.rows.map((row) => ({ ...row }));
}

function error(input: unknown): DatasetError {
  try {
    readDataset(input);
  } catch (thrown) {
    if (thrown instanceof DatasetError) return thrown;
    throw thrown;
  }
  throw new Error("expected a DatasetError");
}

describe("CSV", () => {
  test("a European export: byte order mark, CRLF, semicolons, decimal commas, a quoted header", () => {
    const text = '\ufeff"Jahr";"Marktvolumen (Mrd. €)";Status\r\n2022;48,7;berichtet\r\n2032F;1.370,90;Prognose\r\n';
    const { dataset, warnings } = readDataset(text, { lang: "de" });
    expect(dataset.fields[1]).toMatchObject({
      label: "Marktvolumen",
      decimals: 1,
      unit: { currency: "EUR", scale: 1e9 },
    });
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([
      [2022, 48.7, "reported"],
      [2032, 1370.9, "projected", 2],
    ]);
    expect(warnings).toEqual([]);
  });

  test("an American export: quoted thousands, currency, negatives in parentheses, a quoted newline", () => {
    const text = 'Company,Revenue,Net income\n"Acme,\nInc.","$1,234,567","(1,250)"\n"B ""Best""",$987,300\n';
    expect(records(text)).toEqual([
      { Company: "Acme, Inc.", Revenue: 1234567, "Net income": -1250 },
      { Company: 'B "Best"', Revenue: 987, "Net income": 300 },
    ]);
  });

  test("an Arabic table with Arabic-Indic digits and separators", () => {
    const text = "السنة\tالقيمة (مليار دولار)\tالحالة\n٢٠٢٢\t٤٨٫٧\tفعلي\n٢٠٣٢\t١٬٣٧٠٫٩\tمتوقع\n";
    const { dataset } = readDataset(text, { lang: "ar" });
    expect(dataset.fields.map(({ type }) => type)).toEqual(["year", "quantity", "status"]);
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([
      [2022, 48.7, "reported"],
      [2032, 1370.9, "projected"],
    ]);
  });

  test("a statistical office's French table: spaces as separators, footnotes, missing as dots", () => {
    const text = "Année|Production (tonnes)\n2020|12\u202f345,6*\n2021|..\n2022|9\u00a0876,5 [1]\n";
    expect(records(text, { lang: "fr" }).map((row) => row["Production (tonnes)"])).toEqual([12345.6, null, 9876.5]);
  });

  test.each([
    ["a,b\n1,2", ","],
    ["a;b\n1,5;2,5", ";"],
    ["a\tb\n1,5\t2;5", "\t"],
    ["a|b\n1|2", "|"],
    ['"a;x",b\n"1;2",2', ","],
    ["only\none\ncolumn", ","],
  ])("%j is divided by %j", (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test("a first line sep=; is obeyed", () => {
    expect(parseCsv("sep=;\r\na,b;c\r\n1;2")).toEqual([
      ["a,b", "c"],
      ["1", "2"],
    ]);
  });

  test.each(["", "\ufeff", "Year,Value", "Year,Value\n", "\n\n"])("%j is a dataset without rows", (text) => {
    expect(readDataset(text).dataset.rows).toEqual([]);
  });

  test("a quote that is not closed is named with its row, and so is text behind one", () => {
    expect(error('A,B\nx,1\ny,"2\nz,3')).toMatchObject({ code: "malformed-csv", row: 2, expected: "a closing quote" });
    expect(error('A,B\n"x"y,1')).toMatchObject({ code: "malformed-csv", row: 1 });
    expect(error('A,"B\nx,1').row).toBeUndefined();
  });

  test("a quote inside an unquoted cell is a character", () => {
    expect(records('Screen,V\n5" disk,1')).toEqual([{ Screen: '5" disk', V: 1 }]);
  });

  test("250,000 rows are the limit", () => {
    const text = `Year,V\n${"2022,1.5\n".repeat(250_001)}`;
    expect(error(text).code).toBe("too-many-rows");
  });

  test("quoting any texts and reading them gives the texts", () => {
    const cell = fc.string({ maxLength: 12 });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, delimiter) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
        expect(parseCsv(`sep=${delimiter}\n${quoted.join("\r\n")}`)).toEqual(rows);
      }),
    );
  });
});

describe("JSON", () => {
  test("records keep their keys and numbers; keys that come later are columns too", () => {
    const { dataset } = readDataset('[{"year":2022,"value":48.7},{"year":2032,"value":370.9,"status":"projected"}]');
    expect(dataset.fields.map(({ key, type }) => [key, type])).toEqual([
      ["year", "year"],
      ["value", "quantity"],
      ["status", "status"],
    ]);
    expect(dataset.rows[0]?.["status"]).toBeNull();
  });

  test("lists have their header first", () => {
    expect(
      records([
        ["Segment", 2022, 2032],
        ["A", 1, null],
      ]),
    ).toEqual([{ Segment: "A", 2022: 1, 2032: null }]);
  });

  test("a dataset comes back as validated, in text and as an object", () => {
    const dataset = validateDataset({
      id: "x",
      title: "T",
      fields: [{ key: "v", label: "V", type: "quantity" }],
      rows: [{ v: 1 }],
    });
    expect(readDataset(dataset).dataset).toBe(dataset);
    expect(readDataset(JSON.stringify(dataset)).dataset).toEqual(dataset);
    expect(error({ fields: [], rows: 3 })).toBeInstanceOf(DatasetError);
  });

  test("malformed text is named with its place", () => {
    expect(error('[{"a": 1},\n {"a": }]')).toMatchObject({ code: "malformed-json" });
    expect(error("[1, 2").found).toMatch(/\S/u);
  });

  test.each([
    [[{ a: 1 }, 5], 2, undefined],
    [[{ a: { b: 1 } }], 1, "a"],
    [[["a"], { a: 1 }], 1, undefined],
    [42, undefined, undefined],
    [null, undefined, undefined],
    [{ data: [] }, undefined, undefined],
  ])("%j is unsupported, in row %s", (input, row, column) => {
    expect(error(input)).toMatchObject({ code: "unsupported-input", row, column });
  });

  test("numbers that are not finite are errors among numbers", () => {
    expect(error([{ a: 1 }, { a: 2 }, { a: Infinity }])).toMatchObject({ code: "not-a-number", row: 3, column: "a" });
  });

  test("own keys only, “__proto__” among them", () => {
    expect(records('[{"__proto__": "x", "v": 1}]')).toEqual([JSON.parse('{"__proto__": "x", "v": 1}')]);
    expect(records([Object.assign(Object.create({ inherited: 1 }) as object, { own: 2 })])).toEqual([{ own: 2 }]);
  });
});

test("any value gives a dataset or a DatasetError", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
      try {
        expect(readDataset(input).dataset.rows).toBeDefined();
      } catch (thrown) {
        if (!(thrown instanceof DatasetError)) throw thrown;
        expect(thrown.message).not.toBe("");
      }
    }),
    { numRuns: process.env["CI"] ? 10_000 : 1_000 },
  );
});
