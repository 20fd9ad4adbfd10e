import type { Datum } from "../../core/chart.js";
import type { Field } from "../../core/dataset.js";
import type { Observation, Observations, RowUnit } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import type { CommonWords } from "../../core/words.js";
import { missingColumn } from "../../data/observations/roles.js";
import { precise, type PreciseField } from "./precision.js";

/** One published figure: a row with a value, and what the row says about it. */
export interface FigureRow extends Datum, RowUnit {
  /** Empty where the data has no names. */
  readonly name: string;
  /** In its unit, a fraction for shares; null where nothing was published. */
  readonly value: number | null;
  /** As published; of the percentage for shares. */
  readonly decimals: number;
  /** "over", "about", "up to": a part of the figure. Empty without one. */
  readonly qualifier: string;
  /** Null where the data does not say. */
  readonly year: number | null;
  /** The year or period as the data holds it; empty where it does not say. */
  readonly time: string;
  /** Its row in the data, from 1 after the header. */
  readonly row: number;
}

export interface FigureSet {
  /** In the order of the data; keys are unique. */
  readonly rows: readonly FigureRow[];
  /** The column of names, where there is one. */
  readonly fieldX: Field | undefined;
  readonly fieldY: PreciseField;
}

/**
 * Each row as one figure.
 *
 * @param expected what is needed, as in “a column of shares”
 * @throws DatasetError `missing-column` without a column of values
 */
export function* figuresOf(observations: Observations, expected: string): Steps<FigureSet> {
  const { dataset, columns } = observations;
  const { name, value } = columns;
  if (!value) throw missingColumn(dataset.fields, undefined, expected);
  const rows = yield* mapSteps(yield* observations.of(value), figureOf);
  const figures = rows.flatMap((row) => (row.value === null ? [] : [[row.value, row.decimals] as const]));
  return { rows, fieldX: name, fieldY: precise(value.field, figures) };
}

export function figureOf(one: Observation): FigureRow {
  const { row, time, period, value, decimals, qualifier, status, percent, unit, behind, text } = one;
  return {
    key: row.key,
    name: row.name,
    value,
    decimals,
    qualifier,
    year: time,
    time: period,
    status,
    record: { ...row.record, status },
    row: row.number,
    percent,
    unit,
    behind,
    text,
  };
}

/** "over 60%"; a missing value in words. */
export const qualifiedText = (
  { value, qualifier }: Pick<FigureRow, "value" | "qualifier">,
  written: (value: number) => string,
  common: CommonWords,
): string => (value === null ? common.noData : common.qualified(qualifier, written(value)));
