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
    readonly understood?: { rows: number; years: object; fields: readonly Record<string, unknown>[] };
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
