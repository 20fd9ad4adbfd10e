import type { Model } from "../../core/chart.js";
import type { Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import { figuresOf, type FigureRow } from "../kit/figures.js";

export type KeyFigure = FigureRow;

export interface KeyFigureModel extends Model {
  /** The one figure; empty for data without rows. */
  readonly data: readonly KeyFigure[];
  readonly fieldX: Field | undefined;
  readonly fieldY: Field;
}

export interface KeyFigureOptions {
  readonly row: string;
}

/** @throws DatasetError `missing-row` when no row is called `options.row`, `missing-column` without a column of values */
export function* keyFigureModel(observations: Observations, options: KeyFigureOptions): Steps<KeyFigureModel> {
  const { rows, fieldX, fieldY } = yield* figuresOf(observations, "a column of values");
  const found = options.row.trim() ? named(rows, options.row) : byDefault(rows, fieldX);
  return { fieldX, fieldY, data: found ? [found] : [] };
}

/** The first row; of a series the last with a value, which is what it comes to. */
function byDefault(rows: readonly FigureRow[], fieldX: Field | undefined): FigureRow | undefined {
  const series = !fieldX && rows.some(({ year }) => year !== null);
  return (series ? rows.filter(({ value }) => value !== null).at(-1) : undefined) ?? rows[0];
}

/** Id, name and year by which a row can be asked for, in lower case. */
const idsOf = ({ key, name, time }: FigureRow): string[] =>
  [key, name, time].map((text) => text.trim().toLowerCase()).filter(Boolean);

function named(rows: readonly FigureRow[], row: string): FigureRow {
  const wanted = row.trim().toLowerCase();
  const found = rows.find((figure) => idsOf(figure).includes(wanted));
  if (found) return found;
  const listed = rows.slice(0, 12).map(({ key }) => key);
  throw new DatasetError({
    code: "missing-row",
    found: listed.length > 0 ? `the rows ${listed.join(", ")}${rows.length > listed.length ? ", …" : ""}` : "no rows",
    expected: `a row “${row.trim()}”`,
    fix: "Use the id of a row, its name, or its year.",
  });
}
