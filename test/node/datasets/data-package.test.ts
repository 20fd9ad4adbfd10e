import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import dp from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledPackage } from "../../../scripts/build/bundled-package.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { packagePaths } from "../../../src/data/source/package-descriptor.js";
import { readDataset } from "../../../src/data/read.js";

const datasets = bundledDatasets();
const { descriptor, files } = bundledPackage(datasets);
const folder = mkdtempSync(path.join(tmpdir(), "report-charts-package-"));

beforeAll(() => {
  writeFileSync(path.join(folder, "datapackage.json"), JSON.stringify(descriptor));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package of the bundled datasets", () => {
  it("is valid by its profile, as the library of the standard's authors checks it", async () => {
    const { valid, errors } = await dp.validate(JSON.parse(JSON.stringify(descriptor)) as object);
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it("is refused by that check when a type is none of the standard's", async () => {
    const broken = JSON.parse(JSON.stringify(descriptor).replace('"type":"year"', '"type":"anno"')) as object;
    expect((await dp.validate(broken)).valid).toBe(false);
  });

  it("has in its files what its schemas say, in every cell", async () => {
    const loaded = await dp.Package.load(path.join(folder, "datapackage.json"), { basePath: folder });
    expect(loaded.resources.map(({ name }) => name)).toEqual(datasets.map(({ id }) => id));
    for (const [index, resource] of loaded.resources.entries()) {
      const rows = await resource.read({ keyed: true });
      expect(rows).toHaveLength(datasets[index]?.rows.length ?? -1);
    }
  });

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))("gives %s back as it was", (resource, dataset) => {
    const { dataset: read, warnings } = readDataset(JSON.stringify(descriptor), { files, resource });
    expect(read).toEqual(dataset);
    expect(warnings).toEqual([]);
  });
});

describe("a package from elsewhere", () => {
  const schema = {
    fields: [
      { name: "jahr", type: "year", title: "Jahr" },
      { name: "umsatz", type: "number", title: "Umsatz (Mrd. €)", decimalChar: ",", groupChar: "." },
    ],
    missingValues: ["", "k. A."],
  };
  const csv = "jahr;umsatz\n2022;1.048,7\n2023;k. A.\n2024;1.102,0\n";
  const resource = { name: "umsatz", path: "data/umsatz.csv", dialect: { delimiter: ";" }, schema };
  const german = {
    name: "beispiel",
    title: "Umsatz der Branche",
    sources: [{ title: "Beispielamt", path: "https://example.org/" }],
    licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }],
    resources: [{ name: "notes", path: "notes.txt" }, resource],
  };

  it("names the files that have to be given", () => {
    expect(packagePaths(german)).toEqual(["data/umsatz.csv"]);
    expect(packagePaths(german, "notes")).toEqual(["notes.txt"]);
    expect(packagePaths([{ a: 1 }])).toEqual([]);
  });

  it("is read by its schema, with the signs, missing values, labels and credits that it states", () => {
    const { dataset, warnings } = readDataset(german, { files: { "data/umsatz.csv": csv } });
    expect(dataset).toMatchObject({
      id: "umsatz",
      title: "Umsatz der Branche",
      source: { publisher: "Beispielamt", url: "https://example.org/" },
      license: "Creative Commons Attribution 4.0",
    });
    expect(dataset.fields.map(({ key, label, type }) => [key, label, type])).toEqual([
      ["jahr", "Jahr", "year"],
      ["umsatz", "Umsatz (Mrd. €)", "quantity"],
    ]);
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([
      [2022, 1048.7],
      [2023, null],
      [2024, 1102],
    ]);
    expect(warnings).toMatchObject([{ code: "several-resources" }]);
  });

  it("may hold its data in the descriptor: records, lists, or CSV text", () => {
    const values = (data: unknown): unknown =>
      readDataset({ resources: [{ name: "a", data, schema: { fields: [] } }] }).dataset.rows.map((row) => ({ ...row }));
    const expected = [
      { Year: 2022, Sales: 5 },
      { Year: 2023, Sales: 6 },
    ];
    expect(values(expected)).toEqual(expected);
    expect(
      values([
        ["Year", "Sales"],
        [2022, 5],
        [2023, 6],
      ]),
    ).toEqual(expected);
    expect(values("Year,Sales\n2022,5\n2023,6\n")).toEqual(expected);
  });

  it("may be one resource by itself, in several files, or without a header", () => {
    const parts = { ...resource, path: ["a.csv", "b.csv"] };
    const files = { "a.csv": "jahr;umsatz\n2022;1,5\n", "b.csv": "jahr;umsatz\n2023;2,5\n" };
    expect(readDataset(parts, { files }).dataset.rows.map(({ umsatz }) => umsatz)).toEqual([1.5, 2.5]);
    const bare = { ...resource, dialect: { delimiter: ";", header: false } };
    expect(readDataset(bare, { files: { "data/umsatz.csv": "2022;1,5\n" } }).dataset.rows[0]).toEqual({
      jahr: 2022,
      umsatz: 1.5,
    });
  });

  it("says which resource or file is missing", () => {
    expect(() => readDataset(german, { resource: "sales" })).toThrow(/Found “sales”.*notes, umsatz/);
    expect(() => readDataset(german)).toThrow(/Found “data\/umsatz.csv”/);
    expect(() => readDataset({ resources: [] })).toThrow(/no resources/);
  });
});
