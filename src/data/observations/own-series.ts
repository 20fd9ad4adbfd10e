import type { Dataset, Field, Status } from "../../core/dataset.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { findField, isNumeric } from "./roles.js";
import {
  alike,
  collect,
  fromRows,
  numberIn,
  statusReader,
  widest,
  type Entry,
  type SeriesRoles,
  type SeriesSet,
  type TimeIn,
} from "./series.js";
import { headerTime, periodAt, periodStart, type HeaderTime } from "../time.js";

/**
 * Series from shapes that no bundled dataset has: periods finer than a year, and times as headers of columns. Loaded
 * with what reads data of one's own.
 *
 * @throws DatasetError as `toSeries`
 */
export function ownShapes(dataset: Dataset, roles: SeriesRoles): Steps<SeriesSet> | undefined {
  const { fields } = dataset;
  const years = fields.some(({ type }) => type === "year");
  const columns = fields.flatMap((column): TimeColumn[] => {
    const time = isNumeric(column) && column.type !== "year" ? headerTime(column.label) : undefined;
    return time ? [{ column, time }] : [];
  });
  const periods = fields.some(({ type }) => type === "period");
  if (roles.x?.trim() ? periods : periods && !years) {
    return fromPeriods(dataset, roles);
  }
  return !roles.x?.trim() && !years && columns.length > 1 ? fromHeaders(dataset, roles, columns) : undefined;
}

const timeIn: TimeIn = (row, { key, type }) => {
  const cell = row[key];
  if (type === "year") return typeof cell === "number" ? { x: cell } : undefined;
  const x = typeof cell === "string" ? periodAt(cell) : undefined;
  return x === undefined ? undefined : { x, period: String(cell) };
};

interface TimeColumn {
  readonly column: Field;
  readonly time: HeaderTime;
}

function* fromPeriods(dataset: Dataset, roles: SeriesRoles): Steps<SeriesSet> {
  return withStep(yield* fromRows(dataset, roles, ["period", "year"], timeIn, firstProjected(roles)));
}

function* fromHeaders(dataset: Dataset, roles: SeriesRoles, all: readonly TimeColumn[]): Steps<SeriesSet> {
  const fieldName = findField(dataset, { name: roles.series, types: ["category", "text"] });
  const first = (all[0] as TimeColumn).column;
  const columns = all.filter(({ column }) => alike(column, first));
  const statusAt = statusReader(dataset, roles, firstProjected(roles));
  const finer = columns.some(({ time }) => time.text.length > 4);
  const entries = yield* mapSteps(dataset.rows, (row, index) => {
    const name = fieldName ? String(row[fieldName.key] ?? "") : "";
    return columns.map(({ column, time }): Entry => {
      const x = finer ? (periodAt(time.text) ?? time.year) : time.year;
      const status: Status = time.projected ? "projected" : statusAt(row, x);
      const period = finer ? { period: time.text } : {};
      return { name, column, point: { ...period, x, value: numberIn(row, column), status, row, index } };
    });
  });
  const fieldY = widest(
    { ...first, key: "value", label: dataset.title },
    columns.map(({ column }) => column),
  );
  const fieldX: Field = { key: "year", label: "", type: finer ? "period" : "year" };
  const set = { fieldX, fieldY, series: yield* collect(entries.flat()) };
  return finer ? withStep(set) : set;
}

/** Where the first projected period begins; undefined for a whole year, which is its own beginning. */
function firstProjected({ forecastFrom }: SeriesRoles): number | undefined {
  const given = String(forecastFrom ?? "").trim();
  return given.length > 4 ? periodStart(given) : undefined;
}

/** The smallest gap between two times; for years there is no need to know it. */
function withStep(set: SeriesSet): SeriesSet {
  if (set.fieldX.type !== "period") return set;
  const times = [...new Set(set.series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const least = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Infinity);
  return { ...set, step: least === Infinity ? 1 : least };
}
