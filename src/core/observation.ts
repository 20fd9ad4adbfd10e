import type { Dataset, Field, Rate, Row, Status, Unit } from "./dataset.js";
import type { Warning } from "./errors.js";
import type { Steps } from "./steps.js";

/** How the value of one row is read. */
export interface RowUnit {
  /** The value is a fraction, and written as a percentage. */
  readonly percent: boolean;
  readonly unit: Unit | undefined;
  /** What stands behind an amount of money: "a year" in “USD million a year”. Empty without it. */
  readonly behind: string;
  /** The unit as the data writes it; empty where the column has one for all rows. */
  readonly text: string;
}

/** Reads a unit as the data writes it in the row of a value: “USD million a year”, “%”, “device types”. */
export type UnitReader = (text: string) => RowUnit;

/** A column of values, and where it says what time they are of. */
export interface Measure {
  readonly field: Field;
  /** Columns of the first and the last time of its values; the same twice for values of one time, none where none says it. */
  readonly from: Field | undefined;
  readonly to: Field | undefined;
  /** The time in its own header, on an axis of years, and whether it is marked as projected: “2032F”. */
  readonly header: { readonly year: number; readonly text: string; readonly projected: boolean } | undefined;
}

/** A growth rate as a row states it. */
export interface StatedRate extends Rate {
  /** The bounds of one that is written as a range, and of one that is only about so much. */
  readonly low?: number;
  readonly high?: number;
  /** As it is written, where it is no single number. */
  readonly text?: string;
  /** "about"; empty where it is meant exactly. */
  readonly qualifier?: string;
}

/** What stands in one row, beside its values. */
export interface ObservedRow {
  /** Its id, else its name, else its place; unique, and the same over redraws of the same data. */
  readonly key: string;
  /** Empty where rows have no id. */
  readonly id: string;
  /** What it is about; empty where rows have no names. */
  readonly name: string;
  /** Its place in the data, from 1 after the header. */
  readonly number: number;
  readonly record: Row;
  /** Whether it is a sum of other rows. */
  readonly isSum: boolean;
  /** The growth that the source states for it. */
  readonly stated: StatedRate | null;
}

/**
 * One figure of the data, with everything that the data says about it. What it is of, when, in which unit and how sure is
 * decided here and nowhere else.
 */
export interface Observation extends RowUnit {
  readonly row: ObservedRow;
  readonly measure: Measure;
  /** What it belongs to along time: the name in its row, or of several columns that of its own; empty for a series without. */
  readonly series: string;
  /** The time it is of, on an axis of years; null where the data does not say. Periods stand in their middle. */
  readonly time: number | null;
  /** That time as the data holds it, such as 2032 or 2024-Q1; empty where it does not say. */
  readonly period: string;
  /** In its unit, a fraction for shares and rates; null where nothing was published, which is never zero. */
  readonly value: number | null;
  /** As published; of the percentage for shares and rates. */
  readonly decimals: number;
  /** "over", "about", "up to": a part of the figure. Empty without one. */
  readonly qualifier: string;
  readonly status: Status;
}

/**
 * How the figures of the data stand: `long`, a row for each time; `wide`, a column for each time; `spans`, a start and an
 * end in each row; `list`, figures of no time, or each of its own.
 */
export type Shape = "long" | "wide" | "spans" | "list";

/** The columns of a dataset by what they are for. */
export interface Columns {
  readonly shape: Shape;
  /** What names the rows: the author's `x` or `series`, else the first column of names. */
  readonly name: Field | undefined;
  /** What tells series apart where each row is one time of one of them. */
  readonly series: Field | undefined;
  /** The times of a long table. */
  readonly time: Field | undefined;
  /** All columns of years and periods. */
  readonly times: readonly Field[];
  /** All columns of values, in their order; growth rates among them. */
  readonly measures: readonly Measure[];
  /** What a chart that draws one measure draws: the author's `y`, else the most fitting; undefined without any. */
  readonly value: Measure | undefined;
  /** All that stand on one axis with it: the columns of a wide table, or several series beside each other. */
  readonly axis: readonly Measure[];
  /** The ends of what grows: the author's, else the first and the last that can be compared. */
  readonly start: Measure | undefined;
  readonly end: Measure | undefined;
  readonly status: Field | undefined;
  readonly qualifier: Field | undefined;
  /** The column that gives each row its own unit. */
  readonly unit: Field | undefined;
  /** The column of stated growth rates: of several the one whose years are those of the figures. */
  readonly rate: Field | undefined;
  /** The two columns of a wide table whose years that rate counts. */
  readonly rated: readonly [start: Measure, end: Measure] | undefined;
}

/** The figures of a dataset, read for what they are. Every chart, table, file and sentence starts from these. */
export interface Observations {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly rows: readonly ObservedRow[];
  /** The figures of one measure, in the order of the rows. */
  of(measure: Measure): Steps<readonly Observation[]>;
  /** Labels of columns that are sums of others. */
  readonly sumColumns: readonly string[];
  /** What the author should know of how the figures that were asked for are understood. */
  readonly warnings: readonly Warning[];
}
