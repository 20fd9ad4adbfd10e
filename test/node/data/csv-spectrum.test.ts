import spectrum from "csv-spectrum";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/data/source/csv.js";

const cases = await new Promise<readonly { name: string; csv: Buffer; json: Buffer }[]>((resolve, reject) => {
  spectrum((error, found) => (error ? reject(error) : resolve(found)));
});

describe("the cases that CSV parsers are compared with", () => {
  test("are all there", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases.map((one) => [one.name, one] as const))("%s is read as its JSON says", (name, { csv, json }) => {
    const [header = [], ...rows] = parseCsv(csv.toString("utf8"));
    const records = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])));
    const expected = [JSON.parse(json.toString("utf8")) as Record<string, string>[]].flat();
    // The package's JSON of this case holds another telephone number than its CSV.
    const changed = name === "location_coordinates" ? { [header[0] ?? ""]: "2095257564" } : {};
    expect(records).toEqual(expected.map((record) => ({ ...record, ...changed })));
  });
});
