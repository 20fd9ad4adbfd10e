import type { Dataset, Field, Row, Status } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { findField, isNumeric, missingColumn, requireField, statusOf } from "./roles.js";

export interface SeriesPoint {
  /** The year. */
  readonly x: number;
  /** In the unit of `fieldY`; `null` where the cell is missing. */
  readonly value: number | null;
  readonly status: Status;
  /** The row that holds the value. */
  readonly row: Row | undefined;
  /** Index of that row in the dataset, from 0. */
  readonly index: number;
}

export interface Series {
  /** Empty for a series that has no name of its own. */
  readonly name: string;
  /** By year, ascending; no year twice. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesSet {
  /** The column of years; with an empty label where the years are headers of columns. */
  readonly fieldX: Field;
  /** What all values share: unit and decimals. */
  readonly fieldY: Field;
  /** In the order of the data. */
  readonly series: readonly Series[];
}

/** Names of columns, each empty or absent to be found by itself. */
export interface SeriesRoles {
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  /** First projected year, for data without a status. */
  readonly forecastFrom?: string | number | undefined;
}

/** A point on its way to its series. */
interface Entry extends SeriesPoint {
  readonly name: string;
  readonly column: Field;
}

/**
 * Values by year, from any of three shapes: long (year, value and, where there are several, the name of the series);
 * wide with one column for each series beside the years; wide with the years as headers and one row for each series.
 *
 * @throws DatasetError `missing-column` when there are no years or no values, `not-a-year` for a value without one,
 * `duplicate-row` when a series has a year twice
 */
export function toSeries(dataset: Dataset, roles: SeriesRoles = {}): SeriesSet {
  const years = yearColumns(dataset);
  const hasYears = Boolean(roles.x?.trim()) || dataset.fields.some(({ type }) => type === "year");
  return !hasYears && years.length > 1 ? fromYearColumns(dataset, roles, years) : fromYearRows(dataset, roles);
}

function fromYearRows(dataset: Dataset, roles: SeriesRoles): SeriesSet {
  const fieldX = requireField(dataset, { name: roles.x, types: ["year"], keys: ["year"] }, "a column of years");
  const value = { name: roles.y, types: ["quantity", "share", "rate"], keys: ["value"] } as const;
  const fieldY = requireField(dataset, value, "a column of values");
  const fieldName = findField(dataset, { name: roles.series, types: ["category"] });
  const columns = roles.y?.trim() || fieldName ? [fieldY] : dataset.fields.filter((field) => alike(field, fieldY));
  const statusAt = statusReader(dataset, roles);
  const entries = dataset.rows.flatMap((row, index) => {
    const x = yearIn(row, fieldX, columns, index);
    if (x === undefined) return [];
    return columns.map((column) => {
      const name = fieldName ? String(row[fieldName.key] ?? "") : columns.length > 1 ? column.label : "";
      return { name, column, x, value: numberIn(row, column), status: statusAt(row, x), row, index };
    });
  });
  return { fieldX, fieldY: widest(fieldY, columns), series: collect(entries) };
}

function fromYearColumns(dataset: Dataset, roles: SeriesRoles, years: readonly YearColumn[]): SeriesSet {
  const fieldName = findField(dataset, { name: roles.series, types: ["category", "text"] });
  const first = years[0]?.column;
  if (!first) throw missingColumn(dataset.fields, undefined, "columns of years");
  const statusAt = statusReader(dataset, roles);
  const columns = years.filter(({ column }) => alike(column, first));
  const entries = dataset.rows.flatMap((row, index) => {
    const name = fieldName ? String(row[fieldName.key] ?? "") : "";
    return columns.map(({ column, x, projected }) => {
      const status: Status = projected ? "projected" : statusAt(row, x);
      return { name, column, x, value: numberIn(row, column), status, row, index };
    });
  });
  const fieldY = widest(
    { ...first, key: "value", label: dataset.title },
    columns.map(({ column }) => column),
  );
  return { fieldX: { key: "year", label: "", type: "year" }, fieldY, series: collect(entries) };
}

/** How the reader of data labels a column that holds one year: "2032", or "2032F" for a forecast. */
const YEAR_LABEL = /^\s*(\d{4})\s?([EFP])?$/i;

interface YearColumn {
  readonly column: Field;
  readonly x: number;
  readonly projected: boolean;
}

function yearColumns({ fields }: Dataset): YearColumn[] {
  return fields.flatMap((column) => {
    const read = isNumeric(column) && column.type !== "year" ? YEAR_LABEL.exec(column.label) : null;
    return read ? [{ column, x: Number(read[1]), projected: Boolean(read[2]) }] : [];
  });
}

/** Same kind and unit, so that one axis holds both. */
function alike(a: Field, b: Field): boolean {
  const same = a.type === b.type && a.unit?.currency === b.unit?.currency && a.unit?.name === b.unit?.name;
  return same && (a.unit?.scale ?? 1) === (b.unit?.scale ?? 1);
}

function widest(field: Field, columns: readonly Field[]): Field {
  const decimals = Math.max(...columns.map((column) => column.decimals ?? 0), 0);
  return decimals > 0 ? { ...field, decimals } : field;
}

/** The row's status where the data states it; else by the first projected year. */
function statusReader(dataset: Dataset, roles: SeriesRoles): (row: Row, year: number) => Status {
  const field = findField(dataset, { name: roles.status, types: ["status"] });
  if (field) return (row) => statusOf(row, field);
  const from = Number.parseInt(String(roles.forecastFrom ?? ""), 10);
  return (_row, year) => (year >= from ? "projected" : "reported");
}

/** Absent for a row that has neither a year nor a value. */
function yearIn(row: Row, fieldX: Field, columns: readonly Field[], index: number): number | undefined {
  const cell = row[fieldX.key];
  if (typeof cell === "number" && Number.isInteger(cell)) return cell;
  if (cell === null && columns.every((column) => numberIn(row, column) === null)) return undefined;
  throw new DatasetError({
    code: "not-a-year",
    row: index + 1,
    column: fieldX.label || fieldX.key,
    found: cell == null ? "an empty cell" : String(cell),
    expected: "a year such as 2032",
  });
}

function numberIn(row: Row, column: Field): number | null {
  const cell = row[column.key];
  return typeof cell === "number" ? cell : null;
}

function collect(entries: readonly Entry[]): Series[] {
  const byName = new Map<string, Map<number, SeriesPoint>>();
  for (const { name, column, ...point } of entries) {
    const points = byName.get(name) ?? new Map<number, SeriesPoint>();
    byName.set(name, points);
    if (points.has(point.x)) throw duplicate(name, point, column);
    points.set(point.x, point);
  }
  return [...byName].map(([name, points]) => ({ name, points: [...points.values()].sort((a, b) => a.x - b.x) }));
}

function duplicate(name: string, { x, index }: SeriesPoint, column: Field): DatasetError {
  return new DatasetError({
    code: "duplicate-row",
    row: index + 1,
    column: column.label || column.key,
    found: name ? `${x} twice for ${name}` : `${x} twice`,
    expected: name ? "each year once for a name" : "each year once",
    fix: "Remove one of the two, or name the column that tells the series apart.",
  });
}
