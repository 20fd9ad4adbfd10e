import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  STATUSES,
  type Annotation,
  type Dataset,
  type Field,
  type FieldType,
  type Rate,
  type Source,
  type Unit,
} from "../../../src/core/dataset.js";
import { DatasetError } from "../../../src/core/errors.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { validateDataset } from "../../../src/data/validate.js";
import { filesEndingIn, readJson } from "./files.js";

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly const?: string }>>;
  readonly additionalProperties?: unknown;
}

const schema = readJson("dataset.schema.json") as ObjectSchema & { readonly $defs: Record<string, ObjectSchema> };
const accepts = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const stored = filesEndingIn(".json").filter(
  (name) => !["dataset.schema.json", "market-size-series.json"].includes(name),
);
const sample = () => structuredClone(readJson("iomt-adoption.json")) as Record<string, unknown>;

/** Every key of T: true when it must be there. The compiler refuses a list that is not the type's own. */
type Keys<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? false : true };
const FIELD_TYPES: Readonly<Record<FieldType, true>> = {
  category: true,
  year: true,
  period: true,
  quantity: true,
  share: true,
  rate: true,
  status: true,
  text: true,
};
const datasetKeys: Keys<Dataset> = {
  id: true,
  title: true,
  subtitle: false,
  description: false,
  fields: true,
  rows: true,
  rates: true,
  annotations: true,
  notes: true,
  source: false,
  edition: false,
  license: false,
  lang: false,
  totals: false,
  remainder: false,
};
const fieldKeys: Keys<Field> = {
  key: true,
  label: true,
  type: true,
  unit: false,
  units: false,
  decimals: false,
  of: false,
  from: false,
  to: false,
};
const unitKeys: Keys<Unit> = { currency: false, name: false, scale: false };
const rateKeys: Keys<Rate> = { value: true, from: true, to: true, basis: true, locator: false };
const annotationKeys: Keys<Annotation> = { year: true, text: true, locator: false };
const sourceKeys: Keys<Source> = { publisher: true, title: false, author: false, url: false };

describe("the schema", () => {
  it.each(stored)("accepts %s as it is stored", (name) => {
    expect(accepts(readJson(name)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each(bundledDatasets().map((dataset) => [dataset.id, dataset] as const))(
    "accepts the bundled %s",
    (_, dataset) => {
      expect(accepts(JSON.parse(JSON.stringify(dataset))), JSON.stringify(accepts.errors)).toBe(true);
    },
  );

  it.each([
    ["dataset", schema, datasetKeys],
    ["field", schema.$defs["field"], fieldKeys],
    ["unit", schema.$defs["unit"], unitKeys],
    ["rate", schema.$defs["rate"], rateKeys],
    ["annotation", schema.$defs["annotation"], annotationKeys],
    ["source", schema.$defs["source"], sourceKeys],
  ])("has the keys of the type of a %s, required and optional, and no others", (_, part, keys) => {
    const required = Object.entries(keys).flatMap(([key, isRequired]) => (isRequired ? key : []));
    expect(Object.keys(part?.properties ?? {}).sort()).toEqual(Object.keys(keys).sort());
    expect([...(part?.required ?? [])].sort()).toEqual(required.sort());
    expect(part?.additionalProperties).toBe(false);
  });

  it("has the field types and statuses of the code", () => {
    expect(schema.$defs["field"]?.properties["type"]?.enum).toEqual(Object.keys(FIELD_TYPES));
    expect(schema.$defs["status"]).toMatchObject({ enum: STATUSES });
    const basis: Rate["basis"] = "stated";
    expect(schema.$defs["rate"]?.properties["basis"]?.const).toBe(basis);
  });

  it("allows in a row exactly the two keys that are no field", () => {
    expect(Object.keys(schema.$defs["row"]?.properties ?? {})).toEqual(["locator", "decimals"]);
  });
});

describe("the schema and the check that ships", () => {
  const fields = [{ key: "a", label: "A", type: "text" }];
  it.each<[string, Record<string, unknown>]>([
    ["an id with a capital letter", { id: "Iomt" }],
    ["an id of 65 letters", { id: "a".repeat(65) }],
    ["a title that is a number", { title: 7 }],
    ["no fields", { fields: [] }],
    ["a field without a label", { fields: [{ key: "a", type: "text" }] }],
    ["a field of an unknown type", { fields: [{ key: "a", label: "A", type: "money" }] }],
    ["decimals below zero", { fields: [{ ...fields[0], decimals: -1 }] }],
    ["a currency that is not three letters", { fields: [{ ...fields[0], unit: { currency: "dollar" } }] }],
    ["a scale of zero", { fields: [{ ...fields[0], unit: { scale: 0 } }] }],
    ["rows that are no list", { rows: {} }],
    ["a row that is a list", { fields, rows: [["a"]] }],
    ["a cell that is a list", { fields, rows: [{ a: [1] }] }],
    ["a locator that is a number", { fields, rows: [{ a: "a", locator: 7 }] }],
    ["a rate without a value", { rates: [{ from: null, to: null, basis: "stated" }] }],
    ["a calculated rate", { rates: [{ value: 0.1, from: null, to: null, basis: "calculated" }] }],
    ["an annotation without a year", { annotations: [{ text: "Event" }] }],
    ["a note that is a number", { notes: [1] }],
    ["a source without a publisher", { source: { title: "Report" } }],
    ["an address that runs a script", { source: { publisher: "P", url: "javascript:alert(1)" } }],
    ["an edition that is no ISO date", { edition: "3 June 2024" }],
  ])("both refuse %s", (_, change) => {
    const changed = { ...sample(), ...change };
    expect(accepts(changed)).toBe(false);
    expect(() => validateDataset(changed)).toThrow(DatasetError);
  });
});
