import type { Datum, Model } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import { STATUSES, type Cell, type Dataset, type Field, type Row, type Status } from "../../core/dataset.js";
import type { Observation, Observations, RowUnit } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { requireField } from "../../data/observations/roles.js";
import { uniqueKeys } from "../../data/observations/row-keys.js";
import { timeIn } from "../../data/time.js";
import { firstOf } from "../kit/order.js";
import { precise, type PreciseField } from "../kit/precision.js";
import { dataColumns, type DataColumn, type DataColumns } from "./data-columns.js";

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
  /** Where the row is told apart by a period, its place on an axis of years; null elsewhere. */
  readonly period: number | null;
  /** Its place in the data, from 1. */
  readonly row: number;
  /** By the index of their columns. */
  readonly cells: readonly DataCell[];
  /** Two points or more, by year; empty for a row that is no series. */
  readonly trend: readonly TrendPoint[];
}

export interface DataTableModel extends Model, DataColumns {
  readonly data: readonly DataRow[];
  /** All rows in their order, shown or not: what is said of extremes is said of them. */
  readonly all: readonly DataRow[];
  /** What the rows are sorted by; null for the order of the data. */
  readonly sort: { readonly field: Field; readonly descending: boolean } | null;
  /** The data gives each row a unit of its own: its numbers cannot be compared. */
  readonly mixed: boolean;
  readonly highlight: string;
}

export interface DataTableOptions extends Pick<CommonValues, "highlight"> {
  readonly sort: string;
  readonly limit: number | null;
  readonly noSparkline: boolean;
}

/** @throws DatasetError `missing-column` when `sort` names a column that is not there */
export function* dataTableModel(observations: Observations, options: DataTableOptions): Steps<DataTableModel> {
  const { dataset } = observations;
  const found = dataColumns(observations);
  const sort = sortOf(dataset, options.sort);
  const read: (readonly Observation[] | undefined)[] = [];
  for (const { measure } of found.columns) read.push(measure && (yield* observations.of(measure)));
  const keyOf = uniqueKeys();
  const rows = yield* mapSteps(observations.rows, ({ id, name: own, number, record }, index): DataRow => {
    // A table without names is told apart by its times.
    const name = own || textOf(record, found.name);
    const cells = found.columns.map((column, at) => cellOf(record, column, read[at]?.[index], !found.status));
    const status = found.status ? rowStatus(read.flatMap((one) => one?.[index] ?? [])) : rowStatus(cells);
    return {
      key: keyOf({ id, name: name || `·${number}` }),
      name,
      period: !own && found.name?.type === "period" ? timeIn(name) : null,
      row: number,
      cells,
      trend: options.noSparkline
        ? []
        : trendOf(
            found.columns,
            read.map((one) => one?.[index]),
          ),
      status,
      record: { ...record, status },
    };
  });
  const columns = found.columns.map((column, at): DataColumn => {
    const figures = read[at]?.flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const]));
    return figures ? { ...column, precision: precise<PreciseField>(column.field, figures).precision } : column;
  });
  const sorted = sort ? inOrder(rows, sort, dataset.lang) : rows;
  return {
    ...found,
    columns,
    data: firstOf(sorted, options.limit),
    all: sorted,
    sort,
    mixed: observations.columns.unit !== undefined,
    highlight: options.highlight,
  };
}

const textOf = (row: Row, field: Field | undefined): string => String((field && row[field.key]) ?? "").trim();

const NO_UNIT: RowUnit = { percent: false, unit: undefined, behind: "", text: "" };

/** @param tells no column says how sure figures are, so that each says it of itself */
function cellOf(
  row: Row,
  { field, years, qualifier }: DataColumn,
  figure: Observation | undefined,
  tells: boolean,
): DataCell {
  const value = row[field.key] ?? null;
  if (!figure) {
    return { ...NO_UNIT, value, decimals: 0, qualifier: "", from: null, to: null, status: null };
  }
  const { percent, unit, behind, text, decimals, time, measure } = figure;
  const [from, to] =
    years.length > 0 ? [years[0], years.at(-1)].map((one) => timeIn(one && row[one.key])) : [time, time];
  const says = tells && time !== null && figure.value !== null && measure.field.type !== "rate";
  return {
    ...{ percent, unit, behind, text, value, decimals },
    qualifier: qualifier ? figure.qualifier : "",
    from: from ?? null,
    to: to ?? null,
    status: says ? figure.status : null,
  };
}

/** The last figure decides, as the one that the row comes to. */
const rowStatus = (cells: readonly Pick<DataCell, "status">[]): Status =>
  cells.flatMap(({ status }) => (status ? [status] : [])).at(-1) ?? "reported";

/** Values of one measure by their years. */
function trendOf(columns: readonly DataColumn[], figures: readonly (Observation | undefined)[]): TrendPoint[] {
  const points = figures.flatMap((figure, index): (TrendPoint & { type: string })[] => {
    const field = columns[index]?.field;
    const counts = field && (field.type === "quantity" || field.type === "share");
    if (!counts || !figure || figure.value === null || figure.time === null) return [];
    const { time: year, value, status } = figure;
    return [{ year, value, status, type: JSON.stringify([field.type, field.unit]) }];
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
