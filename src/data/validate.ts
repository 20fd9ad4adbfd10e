import { decimalsKey } from "./decimals-key.js";
import { type Cell, type Dataset, type Field, type Row, type UnitText } from "../core/dataset.js";
import { DatasetError, GIVEN_ROWS, UNREAD, type DatasetProblem } from "../core/errors.js";
import { MAX_ROWS } from "./cells/limits.js";
import * as shapes from "./shapes.js";

type Loose = Readonly<Record<string, unknown>>;
type Place = Pick<DatasetProblem, "row" | "column">;

const accepted = new WeakSet<object>();

/**
 * Checks an unknown value as a dataset. A cell, an id, a title or a list that is not given is `null`, or empty; keys
 * that a dataset does not have are left out.
 *
 * @returns a deeply frozen copy; a dataset that this function has returned before comes back as it is
 * @throws DatasetError at the first fault, with its row (from 1), its column or key, what was found and was expected
 */
export function validateDataset(input: unknown): Dataset {
  const given = object(input, {});
  if (accepted.has(given)) return given as unknown as Dataset;
  const fields = list(given, "fields").map(readField);
  const keys = fields.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (!keys.length) fail("missing-column", {}, "no fields", "at least one field");
  if (twice !== undefined) fail("unsupported-input", { column: twice }, "two fields of this key", "one");
  const rows = list(given, "rows");
  if (rows.length > MAX_ROWS) fail("too-many-rows", {}, `${rows.length} rows`, `at most ${MAX_ROWS}`);
  const dataset = {
    ...take({ ...given, id: given["id"] ?? "", title: given["title"] ?? "" }, shapes.DATASET),
    fields,
    rows: rows.map((row, index) => readRow(row, fields, index + 1)),
    rates: list(given, "rates").map((rate) => ({ from: null, to: null, basis: "stated", ...take(rate, shapes.RATE) })),
    annotations: list(given, "annotations").map((annotation) => take(annotation, shapes.ANNOTATION)),
    notes: list(given, "notes").map((note) => take({ note }, shapes.NOTE)["note"]),
    ...(given["totals"] != null && {
      totals: list(given, "totals").map((total) => take({ total }, shapes.TOTAL)["total"]),
    }),
    ...(given["source"] != null && { source: take(given["source"], shapes.SOURCE) }),
  };
  if (GIVEN_ROWS in given) Object.defineProperty(dataset, GIVEN_ROWS, { value: given[GIVEN_ROWS] });
  if (UNREAD in given) Object.defineProperty(dataset, UNREAD, { value: given[UNREAD] });
  accepted.add(freeze(dataset));
  // The shapes are checked against the types by a test, since no type can follow a check at run time.
  return dataset as unknown as Dataset;
}

function readField(input: unknown): Field {
  const given = object(input, { column: "fields" });
  const { unit, units } = given;
  const field = {
    ...take(input, shapes.FIELD),
    ...(unit != null && { unit: take(unit, shapes.UNIT) }),
    ...(units != null && { units: list(given, "units").map(readUnitText) }),
  };
  return field as unknown as Field;
}

function readUnitText(input: unknown): UnitText {
  const { unit } = object(input, { column: "units" });
  const read = { ...take(input, shapes.UNIT_TEXT), ...(unit != null && { unit: take(unit, shapes.UNIT) }) };
  return read as unknown as UnitText;
}

function readRow(input: unknown, fields: readonly Field[], number: number): Row {
  const given = object(input, { row: number });
  // Without a prototype, so that a column may be called “constructor”.
  const row = Object.create(null) as Record<string, Cell>;
  for (const { key, type } of fields) {
    row[key] = Object.hasOwn(given, key) ? cell(given[key], shapes.CELLS[type], number, key) : null;
  }
  for (const key of Object.keys(given)) {
    if (key in row || given[key] == null) continue;
    const check = shapes.ROW[`${key}?`] ?? fields.map(ofFigure).find(([own]) => own === key)?.[1];
    if (!check) fail("missing-column", { row: number, column: key }, "no field of this key", "one in fields");
    row[key] = cell(given[key], [check], number, key);
  }
  return Object.freeze(row);
}

const ofFigure = ({ key }: Field) => [decimalsKey(key), shapes.ROW["decimals?"]] as const;

function cell(value: unknown, checks: readonly shapes.Check[], row: number, column: string): Cell {
  if (value == null) return null;
  for (const [code, expected, accepts] of checks) if (!accepts(value)) fail(code, { row, column }, value, expected);
  return value as Cell;
}

/** A copy of the keys that `shape` names, each checked. */
function take(input: unknown, shape: shapes.Shape, place: Place = {}): Record<string, unknown> {
  const given = object(input, place);
  const copy: Record<string, unknown> = {};
  for (const [name, [code, expected, accepts]] of Object.entries(shape)) {
    const key = name.replace("?", "");
    if (key !== name && given[key] == null) continue;
    if (!accepts(given[key])) fail(code, { ...place, column: key }, given[key], expected);
    copy[key] = given[key];
  }
  return copy;
}

function object(value: unknown, place: Place): Loose {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Loose;
  return fail("unsupported-input", place, value, "an object");
}

function list(given: Loose, key: string): readonly unknown[] {
  const value = given[key] ?? (key === "fields" || key === "rows" ? undefined : []);
  return Array.isArray(value) ? value : fail("unsupported-input", { column: key }, value, "a list");
}

function fail(code: DatasetProblem["code"], place: Place, found: unknown, expected: string): never {
  const kind = Array.isArray(found) ? "a list" : typeof found === "object" && found ? "an object" : String(found);
  throw new DatasetError({ ...place, code, found: kind.slice(0, 80), expected });
}

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[]) {
    // Rows are frozen as they are read.
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
