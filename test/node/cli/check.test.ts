import { afterAll, describe, expect, test } from "vitest";
import { call, scratch } from "./call.js";

const files = scratch();
afterAll(files.remove);

const german = files.file("german.csv", "Jahr;Umsatz (Mrd. €)\n2020;1,5\n2021;1,8\n2022F;2,4\n");
const wrong = files.file("wrong.csv", "Year,Value (USD billion)\n2020,1.5\n2021,abc\n2022,3.5\n");

interface CheckJson {
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly understood?: {
      rows: number;
      years: object;
      fields: readonly Record<string, unknown>[];
      roles: Record<string, string>;
      charts: readonly { tag: string; draws: boolean; reason?: string }[];
    };
    readonly warnings: readonly { code: string }[];
    readonly error?: Record<string, unknown>;
  }[];
}

describe("check", () => {
  test("says what a file was read as", async () => {
    const { code, out, err } = await call("check", german);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("3 rows, years 2020–2022");
    expect(out).toMatch(/Umsatz \(Mrd\. €\) +quantity in EUR billion, 1 decimal, 1\.5 to 2\.4/);
    expect(out).toMatch(/status +status, 2 different values/);
  });

  test("says which column plays which role, and which charts can draw it", async () => {
    const { out } = await call("check", german);
    expect(out).toContain("roles: x = Jahr, y = Umsatz, status = Status\n");
    expect(out).toMatch(/can be drawn as market-growth-chart, .*key-figure, market-data-table\b/);
    expect(out).toMatch(/not as market-ranking: +Found .* expected a column that names what is ranked\./);
    const named = await call("check", german, "--y", "umsatz", "--lang", "de");
    expect(named.out).toContain("y = Umsatz");
    expect(named.out).toContain("read as in “de”: 1.234,5 for 1234 and a half, 3.4.2024 for 3 April 2024");
  });

  test("says what sums and periods were found, and everything that is doubtful", async () => {
    const text = "Segment,Share (%)\nA,45*\nB,30\nB,10\nTotal,85\n";
    const { code, out, err } = await call("check", files.file("shares.csv", text));
    expect(code).toBe(0);
    expect(out).toContain("sums, left out of shares and comparisons: Total");
    for (const said of ["mark of a footnote", "told apart by a number", "add up to 85%", "read as a sum"]) {
      expect(err).toContain(said);
    }
    const quarters = await call("check", files.file("quarters.csv", "Quarter,V\nQ1 2023,1\nQ2 2024F,2\n"));
    expect(quarters.out).toMatch(/Quarter +period, 2023-Q1 to 2024-Q2/);
    expect(quarters.out).toContain("2 rows, years 2023–2024");
    const wide = await call("check", files.file("wide-quarters.csv", "Market,2023-Q1,2023-Q2\nA,1,2\n"));
    expect(wide.out).toContain("roles: x = headers 2023-Q1 to 2023-Q2, series = Market\n");
  });

  test("says which times the calendar alone makes a projection, once, on the day that is given", async () => {
    const ahead = files.file("ahead.csv", "Year,Value\n2020,5\n2031,7\n");
    const said = "Times from 2031 on have not begun";
    const before = await call("check", ahead, "--today", "2030-12-31");
    expect(before.err.split(said)).toHaveLength(2);
    expect((await call("check", ahead, "--today", "2031-02-01")).err).toBe("");
    expect((await call("check", ahead, "--today", "2030-12-31", "--forecast-from", "2031")).err).toBe("");
  });

  test("reads a Data Package with the files beside it, and nothing above them", async () => {
    const schema = { fields: [{ name: "Year", type: "year" }] };
    const resource = (name: string, at: string) => ({ name, path: at, schema });
    files.file("part.csv", "Year,V\n2020,1\n2021,2\n");
    const made = files.file(
      "datapackage.json",
      JSON.stringify({ resources: [resource("a", "part.csv"), resource("b", "../part.csv")] }),
    );
    expect((await call("check", made)).out).toContain("2 rows, years 2020–2021");
    const above = await call("check", `${made}#b`);
    expect([above.code, above.err]).toEqual([2, expect.stringContaining("only files beside or below it are read")]);
    expect((await call("check", `${made}#c`)).err).toContain("expected one of the resources a, b");
  });

  test("finds the years of a wide table in its headers", async () => {
    const wide = files.file("wide.csv", "Market,2022,2032\nA,1,2\nB,3,4\n");
    expect((await call("check", wide)).out).toContain("2 rows, years 2022–2032");
  });

  test("names row, column, what was found and what was expected, and exits with 1", async () => {
    const { code, err } = await call("check", wrong);
    expect(code).toBe(1);
    expect(err).toContain(`${wrong}: error: Row 2, column “Value (USD billion)”: found “abc”, expected a number.`);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("goes on after a file with an error, and exits with the gravest code", async () => {
    const { code, out, err } = await call("check", wrong, files.at("absent.csv"), german);
    expect(code).toBe(2);
    expect(out).toContain("EUR billion");
    expect(err).toContain("There is no file");
  });

  test("warns of a number that reads two ways, and reads it as --lang has it", async () => {
    const doubtful = files.file("doubtful.csv", "Year,Value\n2020,1.234\n2021,2.500\n");
    const [english, germanRead] = [await call("check", doubtful), await call("check", doubtful, "--lang", "de")];
    expect(english.code).toBe(0);
    expect(english.err).toContain("warning: row 1, column “Value”");
    expect(english.out).toContain("1.234 to 2.5");
    expect(germanRead.out).toContain("1234 to 2500");
  });

  test("takes the unit from --unit and the first projected year from --forecast-from", async () => {
    const plain = files.file("plain.csv", "Year,Value\n2020,5\n2021,6\n");
    const { out } = await call("check", plain, "--unit", "USD billion", "--forecast-from", "2021");
    expect(out).toContain("quantity in USD billion");
    expect(out).toMatch(/status +status, 2 different values/);
  });

  test("gives one JSON document for machines, with the errors in it", async () => {
    const { code, out, err } = await call("check", wrong, german, "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const { ok, files: read } = JSON.parse(out) as CheckJson;
    expect(ok).toBe(false);
    expect(read[0]?.error).toMatchObject({ code: "not-a-number", row: 2, found: "abc", expected: "a number" });
    expect(read[1]?.understood).toMatchObject({ rows: 3, years: { from: 2020, to: 2022 } });
    expect(read[1]?.understood?.fields[1]).toMatchObject({ type: "quantity", unit: "EUR billion", decimals: 1 });
    expect(read[1]?.understood?.roles).toEqual({ x: "Jahr", y: "Umsatz", status: "Status" });
    const fits = read[1]?.understood?.charts ?? [];
    expect(fits.find(({ tag }) => tag === "market-growth-chart")).toEqual({ tag: "market-growth-chart", draws: true });
    expect(fits.find(({ tag }) => tag === "segment-stack")).toMatchObject({
      draws: false,
      reason: expect.stringMatching(/\S/),
    });
  });

  test.each([
    ["an empty file", "empty.csv", "", "“an empty file”"],
    ["a header without rows", "header.csv", "Year,Value\n", "“a header without rows”"],
    ["bytes that are not UTF-8", "latin.csv", Buffer.from("Ann\xe9e,Value\n2020,1\n", "latin1"), "not UTF-8"],
    ["a JSON file without JSON", "text.json", "hello", "expected JSON"],
  ])("finds %s", async (_, name, content, said) => {
    const { code, err } = await call("check", files.file(name, content));
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test("reads the UTF-16 that spreadsheets save as Unicode text", async () => {
    const utf16 = files.file("utf16.tsv", Buffer.from("\ufeffYear\tWert\n2020\t5\n2021\t6\n", "utf16le"));
    expect((await call("check", utf16)).out).toContain("2 rows, years 2020–2021");
  });

  test("sends a spreadsheet back with advice", async () => {
    const { code, err } = await call("check", files.file("sheet.xlsx", "PK"));
    expect(code).toBe(2);
    expect(err).toContain("Save the sheet as CSV.");
  });
});

describe("check --explain", () => {
  const table = files.file(
    "explained.csv",
    "Rank,Company,Founded,Revenue (USD m),YoY growth\n1,Acme,1990,900,8.1\n2,Beta,2001,700,4.2\n",
  );

  test("says of each column what it is for, its unit, and why", async () => {
    const { out } = await call("check", "--explain", table);
    expect(out).toMatch(/Rank +shown in tables only: its header counts rows\n/);
    expect(out).toMatch(/Company +names: the first column of words\n/);
    expect(out).toMatch(/Founded +shown in tables only: .*property/);
    expect(out).toMatch(/Revenue \(USD m\) +value, unit: USD million: .*the unit stands in its header\n/);
    expect(out).toMatch(/YoY growth +stated rate, unit: %: its header says that it is a change\n/);
    expect((await call("check", "--explain", "--y", "Rank", table)).out).toMatch(/Rank +value.*: named by “y”\n/);
  });

  test("counts a row as a spreadsheet does, with the lines above the header", async () => {
    const text = "Sales of Acme\nYear,Value\n2022,5\n2023,x7q\n2024,6\n";
    const { err } = await call("check", files.file("title.csv", text));
    expect(err).toContain("Row 2, column “Value”: found “x7q”");
    expect(err).toContain("In a spreadsheet it is row 4.");
  });
});
