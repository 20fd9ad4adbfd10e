import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/dataset.js";
import { tableToCsv } from "../../../src/export/csv.js";

const table = (labels: readonly string[], rows: readonly (readonly Cell[])[]) => ({
  columns: labels.map((label) => ({ key: label, label, numeric: false })),
  rows: rows.map((row) => row.map((value) => ({ text: "as a reader sees it", value }))),
});

describe("a table as CSV", () => {
  it("writes values, not the texts a reader sees, with CRLF after each line", () => {
    expect(tableToCsv(table(["Year", "Size"], [[2022, 48.7]]))).toBe("Year,Size\r\n2022,48.7\r\n");
  });

  it("writes a missing value as an empty cell and zero as 0", () => {
    expect(tableToCsv(table(["A", "B"], [[null, 0]]))).toBe("A,B\r\n,0\r\n");
  });

  it("keeps the hyphen of negative numbers, so that they can be read by a machine", () => {
    expect(tableToCsv(table(["A"], [[-7.25]]))).toBe("A\r\n-7.25\r\n");
  });

  it("has no marks of direction, and none that hides a formula", () => {
    const marks = "\u061c\u200e\u200f\u202a\u202e\u2066\u2069";
    expect(tableToCsv(table([`A${marks}`], [[`${marks}٢٠٢٢${marks}`], [`${marks}=1`]]))).toBe("A\r\n٢٠٢٢\r\n'=1\r\n");
  });

  it("quotes commas, quotation marks and line breaks", () => {
    const cells = ["a,b", 'say "so"', "two\nlines"];
    expect(tableToCsv(table(["A", "B", "C"], [cells]))).toBe('A,B,C\r\n"a,b","say ""so""","two\nlines"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("makes the text %j harmless in a spreadsheet", (text) => {
    expect(csvParseRows(tableToCsv(table([text], [[text]])))).toEqual([[`'${text}`], [`'${text}`]]);
  });

  it("reads back as it was written, whatever the text", () => {
    const text = fc.string({ unit: "grapheme" }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(csvParseRows(tableToCsv(table(["A", "B"], rows))).slice(1)).toEqual(rows);
      }),
      { seed: 4 },
    );
  });
});
