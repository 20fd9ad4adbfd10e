import type { Datum, Model } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import { STATUSES, type Cell, type Dataset, type Field, type Row, type Status } from "../../core/dataset.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { decimalsFor, requireField, statusOf } from "../../data/observations/roles.js";
import { timeIn } from "../../data/time.js";
import { dataColumns, type DataColumn, type DataColumns } from "./data-columns.js";
import { rowUnit, unitField, type RowUnit } from "../kit/row-unit.js";
import { statusRule, type StatusRule } from "../kit/status-rule.js";
import { uniqueKeys } from "../kit/row-keys.js";

/** One cell, and what its column or its row says about it. */
export interface DataCell extends RowUnit {
  readonly value: Cell;
  readonly decimals: number;
  readonly qualifier: string;
  /** First and last year; null where the data does not say. */
  readonly from: number | null;
  readonly to: number | null;
  /** Null where the row has a status of its own, or nothing tells. */
  readonly status: Status | null;
}

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly status: Status;
}

export interface DataRow extends Datum {
  /** Empty where the row has no name. */
  readonly name: string;
  /** Its place in the data, from 1. */
  readonly row: number;
  /** By the index of their columns. */
  readonly cells: readonly DataCell[];
  /** Two points or more, by year; empty for a row that is no series. */
  readonly trend: readonly TrendPoint[];
}

export interface DataTableModel extends Model, DataColumns {
  readonly data: readonly DataRow[];
  /** Rows there are, shown or not. */
  readonly all: number;
  /** What the rows are sorted by; null for the order of the data. */
  readonly sort: { readonly field: Field; readonly descending: boolean } | null;
  /** The data gives each row a unit of its own: its numbers cannot be compared. */
  readonly mixed: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly remarks: readonly string[];
  readonly highlight: string;
}

export interface DataTableOptions extends Pick<CommonValues, "x" | "status" | "forecastFrom" | "highlight"> {
  readonly sort: string;
  readonly limit: number | null;
  readonly noSparkline: boolean;
}

const ROWS = 40;
/** More rows than this are a file, also for an author who asks for them. */
const MOST_ROWS = 500;

/** @throws DatasetError `missing-column` when `sort` or a role names a column that is not there */
export function* dataTableModel(dataset: Dataset, options: DataTableOptions): Steps<DataTableModel> {
  const found = dataColumns(dataset, options);
  const sort = sortOf(dataset, options.sort);
  const units = unitField(dataset);
  const rule = statusRule(dataset, options.forecastFrom);
  const keyOf = uniqueKeys();
  const rows = yield* mapSteps(dataset.rows, (row, index): DataRow => {
    const name = String((found.name && row[found.name.key]) ?? "").trim();
    const cells = found.columns.map((column) => cellOf(row, column, units, found.status ? undefined : rule));
    const status = found.status ? statusOf(row, found.status) : rowStatus(cells);
    return {
      key: keyOf({ id: String(row["id"] ?? ""), name: name || `·${index + 1}` }),
      name,
      row: index + 1,
      cells,
      trend: options.noSparkline ? [] : trendOf(found.columns, cells),
      status,
      record: { ...row, status },
    };
  });
  const sorted = sort ? inOrder(rows, sort, dataset.lang) : rows;
  return {
    ...found,
    data: sorted.slice(0, Math.min(options.limit ?? ROWS, MOST_ROWS)),
    all: rows.length,
    sort,
    mixed: units !== undefined,
    title: dataset.title,
    subtitle: dataset.subtitle ?? "",
    remarks: dataset.notes,
    highlight: options.highlight,
  };
}

function cellOf(
  row: Row,
  { field, kind, years, header, qualifier }: DataColumn,
  units: Field | undefined,
  rule?: StatusRule,
): DataCell {
  const value = row[field.key] ?? null;
  const isNumber = kind === "number" && typeof value === "number";
  // A rate is a rate in a row of any unit.
  const unit = rowUnit(field, row, field.type === "quantity" ? units : undefined);
  const [from, to] = [years[0], years.at(-1)].map((one) => {
    return one ? timeIn(row[one.key]) : (header?.year ?? null);
  });
  const dated = (years.length > 0 || header !== undefined) && field.type !== "rate";
  const decimals = isNumber ? decimalsFor(unit.percent ? { ...field, type: "share" } : field, row, value) : 0;
  return {
    ...unit,
    value,
    decimals,
    qualifier: isNumber && qualifier ? String(row[qualifier.key] ?? "").trim() : "",
    from: from ?? null,
    to: to ?? null,
    status: rule && dated && isNumber ? rule(to ?? null, undefined, header?.projected) : null,
  };
}

/** The last figure decides, as the one that the row comes to. */
const rowStatus = (cells: readonly DataCell[]): Status =>
  cells.flatMap(({ status }) => (status ? [status] : [])).at(-1) ?? "reported";

/** Values of one measure by their years. */
function trendOf(columns: readonly DataColumn[], cells: readonly DataCell[]): TrendPoint[] {
  const points = cells.flatMap(({ value, to, status }, index): (TrendPoint & { type: string })[] => {
    const field = columns[index]?.field;
    const counts = field && (field.type === "quantity" || field.type === "share");
    if (!counts || typeof value !== "number" || to === null) return [];
    return [{ year: to, value, status: status ?? "reported", type: JSON.stringify([field.type, field.unit]) }];
  });
  const years = new Set(points.map(({ year }) => year));
  const alike = new Set(points.map(({ type }) => type)).size === 1 && years.size === points.length;
  if (!alike || points.length < 2) return [];
  return points.sort((a, b) => a.year - b.year);
}

function sortOf(dataset: Dataset, asked: string): DataTableModel["sort"] {
  const name = asked.trim().replace(/^[-−]/u, "");
  if (!name) return null;
  return { field: requireField(dataset, { name, types: ["text"] }, "a column"), descending: name !== asked.trim() };
}

/** Missing values last, in either direction; rows of the same value keep their order. */
function inOrder(
  rows: readonly DataRow[],
  { field, descending }: NonNullable<DataTableModel["sort"]>,
  lang = "en",
): DataRow[] {
  const of = ({ record }: DataRow): Cell => record[field.key] ?? null;
  const compare = (a: Cell, b: Cell): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (field.type === "status") return rank(a) - rank(b);
    return String(a).localeCompare(String(b), lang || "en", { numeric: true });
  };
  const there = rows.filter((row) => of(row) !== null);
  const sorted = there.sort((a, b) => (descending ? compare(of(b), of(a)) : compare(of(a), of(b))));
  return [...sorted, ...rows.filter((row) => of(row) === null)];
}

const rank = (cell: Cell): number => STATUSES.findIndex((status) => status === cell);
