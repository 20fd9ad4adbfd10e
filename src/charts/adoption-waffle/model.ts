import { percentOf } from "../../core/tidy.js";
import type { Model } from "../../core/chart.js";
import type { Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Observations } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { firstOf } from "../kit/order.js";
import { figuresOf, type FigureRow, type FigureSet } from "../kit/figures.js";

export interface Waffle extends FigureRow {
  /** Filled squares, 0 to 100: the share to the nearest whole one, where it is neither nothing nor all. */
  readonly squares: number;
  /** Whether the share is no whole number of squares. */
  readonly rounded: boolean;
}

export interface WaffleModel extends Model, Omit<FigureSet, "rows"> {
  readonly data: readonly Waffle[];
  /** All groups, shown or not: what sentences speak of. */
  readonly all: readonly Waffle[];
  readonly highlight: string;
}

export interface WaffleOptions {
  readonly limit: number | null;
  readonly highlight: string;
}

const GROUPS = 12;
/** More grids than this are a table, also for an author who asks for them. */
const MOST_GROUPS = 100;

/** @throws DatasetError `negative-share`, or `unsupported-input` for a share above 100%, with the row; `missing-column` */
export function* waffleModel(observations: Observations, options: WaffleOptions): Steps<WaffleModel> {
  const { rows, ...about } = yield* figuresOf(observations, "a column of shares, in %");
  const all = yield* mapSteps(rows, (row) => waffle(row, about.fieldY));
  return {
    ...about,
    data: firstOf(all, options.limit, GROUPS, MOST_GROUPS),
    all,
    highlight: options.highlight,
  };
}

function waffle(figure: FigureRow, field: Field): Waffle {
  const points = percentOf(figure.value ?? 0);
  if (points < 0 || points > 100) throw outside(figure, field, points);
  const whole = Math.round(points);
  const partly = points > 0 && points < 100;
  return {
    ...figure,
    squares: partly ? Math.min(99, Math.max(1, whole)) : whole,
    rounded: points !== whole,
  };
}

function outside({ row }: FigureRow, { label, key }: Field, points: number): DatasetError {
  const negative = points < 0;
  return new DatasetError({
    code: negative ? "negative-share" : "unsupported-input",
    row,
    column: label || key,
    found: `${points}%`,
    expected: "a share from 0% to 100%, because a hundred squares are the whole",
    fix: negative ? "Correct the cell." : "Correct the cell, or choose a bar chart for what can exceed the whole.",
  });
}
