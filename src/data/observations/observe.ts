import type { AnyChart } from "../../core/chart.js";
import { STATUSES, type Dataset, type Field, type Row } from "../../core/dataset.js";
import { unreadCells, unreadError, type Warning } from "../../core/errors.js";
import type {
  Columns,
  Measure,
  Observation,
  Observations,
  ObservedRow,
  RowUnit,
  UnitReader,
} from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { timeIn } from "../time.js";
import { columnsOf } from "./columns.js";
import { decimalsFor, type Roles } from "./roles.js";
import { uniqueKeys } from "./row-keys.js";
import { statedRate } from "./stated-rate.js";
import { viewOf, type View } from "./view.js";
import { columnUnit } from "./row-unit.js";
import { assumedWarning, statusRule, type StatusFacts, type StatusRule } from "./status-rule.js";

/** What an author and a chart say about the figures. */
export interface Asked extends Roles {
  /** First projected year or period; empty without. */
  readonly forecastFrom?: string | undefined;
}

/** What a chart can show. */
export type Kinds = Pick<AnyChart, "draws" | "unitOf">;

/**
 * The figures of a dataset, each with its name, time, unit and status.
 *
 * @param kinds what the chart can show
 * @param now on an axis of years; what begins later is no report yet
 * @throws DatasetError `missing-column` for a name that no column has, `not-a-number` where it holds words and figures are
 * needed
 */
export function* observe(given: Dataset, asked: Asked, { draws, unitOf }: Kinds, now: number): Steps<Observations> {
  const view = viewOf(given, unitOf !== undefined);
  const columns = columnsOf(view.dataset, asked, draws);
  const dataset = titled(view.dataset, columns);
  refuseUnread(given, columns, unitOf !== undefined);
  const rows = yield* rowsOf(dataset, columns, view);
  const { edition, totals = [] } = dataset;
  const tells = columns.status !== undefined || columns.measures.some(({ header }) => header?.projected);
  const rule = statusRule({ edition, forecastFrom: asked.forecastFrom ?? "", tells, now });
  const known = new Map<Measure, readonly Observation[]>();
  return {
    dataset,
    columns,
    rows,
    *of(measure) {
      let found = known.get(measure);
      if (!found) known.set(measure, (found = yield* figuresOf(measure, rows, columns, rule, { unitOf, ...view })));
      return found;
    },
    sumColumns: columns.measures.map(({ field }) => field.label).filter((label) => totals.includes(label)),
    get warnings() {
      const assumed = rule.assumed === null ? [] : [assumedWarning(rule.assumed)];
      return [...assumed, ...view.warnings, ...(unitOf ? [] : doubtfulValue(columns, asked.y))];
    },
  };
}

/** Of a table with one row the row's name says what it is about. */
function titled(dataset: Dataset, { shape, name }: Columns): Dataset {
  if (dataset.title !== "" || shape !== "wide" || dataset.rows.length !== 1 || !name) return dataset;
  return { ...dataset, title: textIn(dataset.rows[0]?.[name.key]) };
}

/**
 * A column whose figures were all taken out is meant, and no other is drawn in its place.
 *
 * @throws DatasetError `not-a-number` with the first of its cells
 */
function refuseUnread(dataset: Dataset, { value, axis }: Columns, several: boolean): void {
  if (several || !value) return;
  const drawn = new Set([value, ...axis].map(({ field }) => field.key));
  if (dataset.rows.some((row) => [...drawn].some((key) => row[key] !== null))) return;
  const found = unreadCells(dataset).find(({ key }) => drawn.has(key));
  if (found) throw unreadError(found, "a number");
}

/** What else could be meant where a chart draws one of several columns. */
function doubtfulValue({ value, axis, measures, shape, start, end }: Columns, y = ""): readonly Warning[] {
  if (!value || y.trim() || value.field.type === "rate" || (shape !== "list" && shape !== "long")) return [];
  const others = measures.filter(
    (one) => one !== value && one.field.type !== "rate" && !axis.includes(one) && !one.header,
  );
  const [first] = others;
  if (!first) return [];
  const name = ({ field }: Measure): string => field.label || field.key;
  const pair =
    shape === "list" && start && end && !start.header
      ? ` A chart of a start and an end takes “${name(start)}” and “${name(end)}”.`
      : "";
  const message = `“${name(value)}” was taken as the value; ${others
    .slice(0, 6)
    .map((one) => `“${name(one)}”`)
    .join(", ")} could be meant too. Name the column, as in y="${name(first)}".${pair}`;
  return [{ code: "several-values", message, column: name(value) }];
}

function* rowsOf(
  { rows, fields, totals = [] }: Dataset,
  { name, rate }: Columns,
  { numbers, written }: View,
): Steps<readonly ObservedRow[]> {
  const keyOf = uniqueKeys();
  const sums = new Set(totals);
  return yield* mapSteps(rows, (record, index): ObservedRow => {
    const [id, own] = [textIn(record["id"]), textIn(name && record[name.key])];
    return {
      key: keyOf({ id, name: written?.[index] || own || `·${index + 1}` }),
      id,
      name: own,
      number: numbers?.[index] ?? index + 1,
      record,
      isSum: sums.has(own),
      stated: rate ? statedRate(record, rate, fields) : null,
    };
  });
}

const textIn = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell).trim());

function* figuresOf(
  measure: Measure,
  rows: readonly ObservedRow[],
  columns: Columns,
  rule: StatusRule,
  { unitOf, dataset: { fields } }: View & { readonly unitOf: UnitReader | undefined },
): Steps<readonly Observation[]> {
  const { field } = measure;
  // A rate is a rate in a row of any unit.
  const units = field.type === "quantity" && !field.unit && unitOf ? columns.unit : undefined;
  const shared = columnUnit(field);
  const series = seriesReader(measure, columns);
  const cellOf = statusReader(measure, columns);
  const isFirst = measure === columns.value || measure === columns.measures[0];
  const own = fields.find(({ of, type }) => of === field.key && type === "text");
  const qualifier = own ?? (isFirst ? columns.qualifier : undefined);
  const timeAt = timeReader(measure, columns);
  return yield* mapSteps(rows, (row): Observation => {
    const cell = row.record[field.key];
    const value = typeof cell === "number" ? cell : null;
    const text = textIn(units && row.record[units.key]);
    const unit: RowUnit = text && unitOf ? unitOf(text) : shared;
    const at = timeAt(row.record);
    // A percentage among amounts counts the decimals of the percentage, as a column of shares does.
    const typed: Field = unit.percent && field.type === "quantity" ? { ...field, type: "share" } : field;
    return {
      ...unit,
      row,
      measure,
      series: series(row),
      ...at,
      value,
      decimals: value === null ? 0 : decimalsFor(typed, row.record, value),
      qualifier: textIn(qualifier && row.record[qualifier.key]),
      status: rule.of({ ...at, ...cellOf(row.record), marked: measure.header?.projected ?? false }),
    };
  });
}

type At = Pick<Observation, "time" | "period">;

function timeReader({ field, to, header }: Measure, { shape, time }: Columns): (row: Row) => At {
  if (header) {
    const at = { time: header.year, period: header.text };
    return () => at;
  }
  const isOwn = to?.key === `${field.key}Year`;
  const at = shape === "long" && !isOwn ? (time ?? to) : to;
  if (!at) return () => NEVER;
  return (row) => ({ time: timeIn(row[at.key]), period: textIn(row[at.key]) });
}

const NEVER: At = { time: null, period: "" };

/** What the values of a column belong to along time. */
function seriesReader({ field }: Measure, { series, axis, shape }: Columns): (row: ObservedRow) => string {
  if (series) return ({ record }) => String(record[series.key] ?? "");
  const label = shape === "long" && axis.length > 1 ? field.label : "";
  return () => label;
}

/**
 * The cell of a status column, where it speaks of this value: of several times in a row it speaks of the last one, and an
 * earlier figure can only be as sure or surer.
 */
function statusReader(measure: Measure, columns: Columns): (row: Row) => Pick<StatusFacts, "cell" | "later"> {
  const { status } = columns;
  if (!status) return () => UNTOLD;
  const earlier = isEarlier(measure, columns);
  return (row) => {
    const cell = STATUSES.find((one) => one === row[status.key]);
    return earlier && cell !== "reported" ? { cell: undefined, later: cell } : { cell, later: undefined };
  };
}

const UNTOLD: Pick<StatusFacts, "cell" | "later"> = { cell: undefined, later: undefined };

/** Whether a row holds a later figure beside this one. */
function isEarlier(measure: Measure, { shape, start, axis }: Columns): boolean {
  const { header } = measure;
  if (shape !== "wide") return shape === "spans" && measure.field.key === start?.field.key;
  return header !== undefined && axis.some((other) => (other.header?.year ?? header.year) > header.year);
}
