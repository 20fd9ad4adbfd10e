import type { Cell, Dataset, Field, Row, UnitText } from "../../core/dataset.js";
import { DatasetError, type Warning } from "../../core/errors.js";
import { unitField } from "./row-unit.js";

/** The rows of a dataset that one chart can show. */
export interface View {
  readonly dataset: Dataset;
  /** The place of each row in the data, from 1; undefined where all rows are there. */
  readonly numbers: readonly number[] | undefined;
  /** Names as the data writes them, by row; undefined where the dataset has them. */
  readonly written: readonly string[] | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Rows that are measures of different units can stand in a table, where each has its own. Nothing else holds two units: it
 * gets the rows of the first, and its author hears of the others.
 *
 * @param several whether the chart can show rows of several units
 * @throws DatasetError `unsupported-input` where rows of one axis have several units that are no more than words
 */
export function viewOf(given: Dataset, several: boolean): View {
  const { dataset, written } = named(given);
  const all = { dataset, numbers: undefined, written, warnings: [] };
  const units = unitField(given);
  const figures = dataset.fields.filter((field) => field.type === "quantity" && !field.unit);
  if (several || !units || figures.length === 0) return all;
  const indices = [...dataset.rows.keys()];
  const unitAt = (index: number): string => String(dataset.rows[index]?.[units.key] ?? "").trim();
  const withFigures = indices.filter((index) => figures.some(({ key }) => dataset.rows[index]?.[key] != null));
  if (!units.units) {
    refuseSeveral(units, withFigures.map(unitAt));
    return all;
  }
  const first = unitAt(withFigures[0] ?? 0);
  const kind = kindOf(units, first);
  const isKept = (index: number): boolean => kindOf(units, unitAt(index)) === kind;
  const kept = indices.filter(isKept);
  const left = withFigures.filter((index) => !isKept(index)).map((index) => nameOf(dataset, index));
  return {
    dataset: {
      ...dataset,
      rows: kept.map((index) => dataset.rows[index] ?? {}),
      fields: dataset.fields.flatMap((field) => (field === units ? [] : [inUnit(field, units, first)])),
    },
    numbers: kept.map((index) => index + 1),
    written: written && kept.map((index) => written[index] ?? ""),
    warnings: leftOut(first, left),
  };
}

function refuseSeveral({ label, key }: Field, texts: readonly string[]): void {
  const found = new Set(texts.filter(Boolean));
  if (found.size < 2) return;
  throw new DatasetError({
    code: "unsupported-input",
    column: label || key,
    found: [...found].slice(0, 4).join(", "),
    expected: "values of one unit, because others cannot be compared",
    fix: "Keep the rows of one unit.",
  });
}

/** The dataset with names that do not repeat their unit, and the names as they were written. */
function named(dataset: Dataset): Pick<View, "dataset" | "written"> {
  const short = dataset.fields.find(({ key, of }) => key === `${of}·name`);
  const names = dataset.fields.find(({ key }) => key === short?.of);
  if (!short || (names?.type !== "category" && names?.type !== "text")) return { dataset, written: undefined };
  const { key } = names;
  const written = dataset.rows.map((row) => String(row[key] ?? ""));
  const labels = new Map(dataset.rows.map((row, index) => [written[index] ?? "", row[short.key] ?? null]));
  const rows = dataset.rows.map((row): Row => {
    const own: Record<string, Cell> = Object.assign(Object.create(null) as Record<string, Cell>, row);
    own[key] = row[short.key] ?? null;
    return own;
  });
  const totals = dataset.totals?.map((name) => String(labels.get(name) ?? name));
  return { dataset: { ...dataset, rows, ...(totals && { totals }) }, written };
}

const meaningOf = ({ units }: Field, text: string): UnitText =>
  units?.find((one) => one.text === text) ?? { text, ...(text !== "%" && { unit: { name: text } }) };

/** The same for two ways to write one unit. */
const kindOf = (units: Field, text: string): string =>
  text === "" ? "" : JSON.stringify(meaningOf(units, text).unit ?? "%");

/** A column of figures without a unit, in that of the rows. */
function inUnit(field: Field, units: Field, text: string): Field {
  if (field.type !== "quantity" || field.unit || text === "") return field;
  const { unit } = meaningOf(units, text);
  return unit ? { ...field, unit } : { ...field, type: "share" };
}

const nameOf = ({ fields, rows }: Dataset, index: number): string => {
  const names = fields.find(({ type, of }) => type === "category" && of === undefined);
  return String((names && rows[index]?.[names.key]) ?? `row ${index + 1}`);
};

function leftOut(unit: string, names: readonly string[]): readonly Warning[] {
  if (names.length === 0) return [];
  const listed = names.slice(0, 6).map((name) => `“${name}”`);
  const message = `One axis holds one unit: the rows${unit ? ` in ${unit}` : ""} are drawn, and ${listed.join(", ")} ${names.length > 1 ? "are" : "is"} left out, being of another. A data table shows them all.`;
  return [{ code: "several-units", message }];
}
