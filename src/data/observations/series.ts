import type { Dataset, Field, FieldType, Row, Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import { eachStep, mapSteps, type Steps } from "../../core/steps.js";
import { findField, requireField, statusOf } from "./roles.js";

export interface SeriesPoint {
  /** The year, or where a period stands on an axis of years. */
  readonly x: number;
  /** A period as the data holds it; absent for a year. */
  readonly period?: string;
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
  /** By time, ascending; none twice. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesSet {
  /** The column of times; with an empty label where they are headers of columns. */
  readonly fieldX: Field;
  /** What all values share: unit and decimals. */
  readonly fieldY: Field;
  /** In the order of the data. */
  readonly series: readonly Series[];
  /** For periods: years between the two points that are closest to each other. */
  readonly step?: number;
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
export interface Entry {
  readonly name: string;
  readonly point: SeriesPoint;
  readonly column: Field;
}

/** Shapes that only data of one's own has; undefined for any other. */
type OwnShapes = (dataset: Dataset, roles: SeriesRoles) => Steps<SeriesSet> | undefined;

let ownShapes: OwnShapes | undefined;

/** Brings the shapes along that no bundled dataset has: whoever reads other data calls this first. */
export function withOwnShapes(shapes: OwnShapes): void {
  ownShapes = shapes;
}

/**
 * Values by time, from any of three shapes: long (year or period, value and, where there are several, the name of the
 * series); wide with one column for each series beside the times; wide with the times as headers and one row for each
 * series.
 *
 * @throws DatasetError `missing-column` when there are no times or no values, `not-a-year` for a value without one,
 * `duplicate-row` when a series has a time twice
 */
export function* toSeries(dataset: Dataset, roles: SeriesRoles = {}): Steps<SeriesSet> {
  return yield* ownShapes?.(dataset, roles) ?? fromRows(dataset, roles, ["year"], yearIn);
}

/** The time in a row; undefined for a cell that holds none. */
export type TimeIn = (row: Row, fieldX: Field) => Pick<SeriesPoint, "x" | "period"> | undefined;

const yearIn: TimeIn = (row, { key }) => {
  const x = row[key];
  return Number.isInteger(x) ? { x: Number(x) } : undefined;
};

/** @param first first projected time, where it is no whole year */
export function* fromRows(
  dataset: Dataset,
  roles: SeriesRoles,
  types: readonly FieldType[],
  timeIn: TimeIn,
  first?: number,
): Steps<SeriesSet> {
  const fieldX = requireField(dataset, { name: roles.x, types, keys: ["year"] }, "a column of years");
  const value = { name: roles.y, types: ["quantity", "share", "rate"], keys: ["value"] } as const;
  const fieldY = requireField(dataset, value, "a column of values");
  const fieldName = findField(dataset, { name: roles.series, types: ["category"] });
  const columns = roles.y?.trim() || fieldName ? [fieldY] : dataset.fields.filter((field) => alike(field, fieldY));
  const statusAt = statusReader(dataset, roles, first);
  const entries = yield* mapSteps(dataset.rows, (row, index) => {
    const time = timeIn(row, fieldX);
    if (!time) {
      // A row that has neither a time nor a value says nothing.
      if (row[fieldX.key] === null && columns.every((column) => numberIn(row, column) === null)) return [];
      throw notATime(row, fieldX, index);
    }
    return columns.map((column): Entry => {
      const name = fieldName ? String(row[fieldName.key] ?? "") : columns.length > 1 ? column.label : "";
      const point = { ...time, value: numberIn(row, column), status: statusAt(row, time.x), row, index };
      return { name, column, point };
    });
  });
  return { fieldX, fieldY: widest(fieldY, columns), series: yield* collect(entries.flat()) };
}

/** Same kind and unit, so that one axis holds both. */
export function alike(a: Field, b: Field): boolean {
  const same = a.type === b.type && a.unit?.currency === b.unit?.currency && a.unit?.name === b.unit?.name;
  return same && (a.unit?.scale ?? 1) === (b.unit?.scale ?? 1);
}

/** The field with the decimals of the most precise column. */
export function widest(field: Field, columns: readonly Field[]): Field {
  const decimals = Math.max(...columns.map((column) => column.decimals ?? 0), 0);
  return decimals > 0 ? { ...field, decimals } : field;
}

/** The row's status where the data states it; else by the first projected time. */
export function statusReader(
  dataset: Dataset,
  roles: SeriesRoles,
  first = Number.parseInt(String(roles.forecastFrom ?? ""), 10),
): (row: Row, time: number) => Status {
  const field = findField(dataset, { name: roles.status, types: ["status"] });
  if (field) return (row) => statusOf(row, field);
  return (_row, time) => (time >= first ? "projected" : "reported");
}

function notATime(row: Row, { label, key, type }: Field, index: number): DatasetError {
  const period = type === "period";
  return new DatasetError({
    code: period ? "not-a-period" : "not-a-year",
    row: index + 1,
    column: label || key,
    found: String(row[key] ?? "an empty cell"),
    expected: period ? "a period such as 2024-Q1" : "a year such as 2032",
  });
}

export function numberIn(row: Row, column: Field): number | null {
  const cell = row[column.key];
  return typeof cell === "number" ? cell : null;
}

export function* collect(entries: readonly Entry[]): Steps<Series[]> {
  const byName = new Map<string, Map<number, SeriesPoint>>();
  yield* eachStep(entries, ({ name, column, point }) => {
    const points = byName.get(name) ?? new Map<number, SeriesPoint>();
    if (points.size === 0) byName.set(name, points);
    if (points.has(point.x)) throw duplicate(name, point, column);
    points.set(point.x, point);
  });
  return [...byName].map(([name, points]) => ({ name, points: [...points.values()].sort((a, b) => a.x - b.x) }));
}

function duplicate(name: string, { x, period = String(x), index }: SeriesPoint, column: Field): DatasetError {
  return new DatasetError({
    code: "duplicate-row",
    row: index + 1,
    column: column.label || column.key,
    found: name ? `${period} twice for ${name}` : `${period} twice`,
    expected: name ? "each year once for a name" : "each year once",
    fix: "Remove one of the two, or name the column that tells the series apart.",
  });
}
