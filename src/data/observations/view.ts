import type { Cell, Dataset, Field, Row } from "../../core/dataset.js";
import { ROW_MEASURES, type Warning } from "../../core/errors.js";
import type { RowMeasure, RowMeasures } from "../../core/observation.js";
import { isFigures } from "./measures.js";

/** The rows of a dataset that one chart can show, each with what it is of. */
export interface View {
  readonly dataset: Dataset;
  /** The place of each row in the data, from 1; undefined where all rows are there. */
  readonly numbers: readonly number[] | undefined;
  /** What each row is of; undefined where rows have no units of their own. */
  readonly measures: readonly RowMeasure[] | undefined;
  /** Names as the data writes them, by row. */
  readonly written: readonly string[] | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Rows that are measures of different units can stand in a table, where each has its own. Nothing else holds two units: it
 * gets the rows of the first, and its author hears of the others.
 *
 * @param several whether the chart can show rows of several units
 */
export function viewOf(dataset: Dataset, several: boolean): View {
  const told = (dataset as { readonly [ROW_MEASURES]?: RowMeasures })[ROW_MEASURES];
  const names = dataset.fields.find(({ key }) => key === told?.names);
  if (!told || (names?.type !== "category" && names?.type !== "text"))
    return { dataset, numbers: undefined, measures: undefined, written: undefined, warnings: [] };
  const indices = [...dataset.rows.keys()];
  const first = indices.find((index) => hasFigure(dataset, index));
  const kind = (index: number): string => JSON.stringify([told.rows[index]?.percent, told.rows[index]?.unit]);
  const isKept = (index: number): boolean => !told.several || several || kind(index) === kind(first ?? 0);
  const kept = indices.filter(isKept);
  const nameAt = (index: number): string => String(dataset.rows[index]?.[told.names] ?? "");
  const left = indices.filter((index) => !isKept(index) && hasFigure(dataset, index)).map(nameAt);
  const measures = kept.flatMap((index) => told.rows[index] ?? []);
  const rows = kept.map((index) => named(dataset.rows[index] ?? {}, told.names, told.rows[index]?.label ?? ""));
  const labels = new Map(indices.map((index) => [nameAt(index), told.rows[index]?.label ?? ""]));
  return {
    dataset: {
      ...dataset,
      rows,
      ...(dataset.totals && { totals: dataset.totals.map((name) => labels.get(name) ?? name) }),
      fields: told.several && !several ? fieldsOf(dataset.fields, measures[0]) : dataset.fields,
    },
    numbers: kept.map((index) => index + 1),
    measures: told.several ? measures : undefined,
    written: kept.map(nameAt),
    warnings: left.length > 0 ? [leftOut(measures[0], left)] : [],
  };
}

const hasFigure = ({ fields, rows }: Dataset, index: number): boolean =>
  fields.some((field) => isFigures(field) && typeof rows[index]?.[field.key] === "number");

/** The row under the name without its unit. */
function named(row: Row, key: string, label: string): Row {
  const own: Record<string, Cell> = Object.assign(Object.create(null) as Record<string, Cell>, row);
  own[key] = label || null;
  return own;
}

/** The columns as those of one unit; that of the units is none of them. */
function fieldsOf(fields: readonly Field[], measure: RowMeasure | undefined): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.key === "unit") return [];
    if (field.type !== "quantity" || field.unit || !measure) return [field];
    return [measure.percent ? { ...field, type: "share" } : { ...field, ...(measure.unit && { unit: measure.unit }) }];
  });
}

function leftOut(measure: RowMeasure | undefined, names: readonly string[]): Warning {
  const listed = names.slice(0, 6).map((name) => `“${name}”`);
  const unit = measure?.text ? ` in ${measure.text}` : "";
  const message = `One axis holds one unit: the rows${unit} are drawn, and ${listed.join(", ")} ${names.length > 1 ? "are" : "is"} left out, being of another. A data table shows them all.`;
  return { code: "several-units", message };
}
