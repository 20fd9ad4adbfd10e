import type { Datum } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Dataset, Field, FieldType, Row, Status } from "../../core/dataset.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import type { CommonWords } from "../../core/words.js";
import { decimalsFor, fieldNamed, findField, requireField } from "../../data/observations/roles.js";
import { isTime, timeIn } from "../../data/time.js";
import { statusRule } from "./status-rule.js";
import { uniqueKeys } from "./row-keys.js";

/** One published figure: a row with a value, and what the row says about it. */
export interface FigureRow extends Datum {
  /** Empty where the data has no names. */
  readonly name: string;
  /** In the unit of the column, a fraction for shares; null where nothing was published. */
  readonly value: number | null;
  /** As published; of the percentage for shares. */
  readonly decimals: number;
  /** "over", "about", "up to": a part of the figure. Empty without one. */
  readonly qualifier: string;
  /** Null where the data does not say. */
  readonly year: number | null;
  /** The year or period as the data holds it, where a column does. */
  readonly time?: string;
  /** Its row in the data, from 1 after the header. */
  readonly row: number;
}

export interface FigureSet {
  /** In the order of the data; keys are unique. */
  readonly rows: readonly FigureRow[];
  /** The column of names, where there is one. */
  readonly fieldX: Field | undefined;
  readonly fieldY: Field;
}

export type FigureRoles = Pick<CommonValues, "x" | "y" | "series" | "status" | "forecastFrom">;

/** Columns that say something about a row but do not name it. */
const ASIDE: ReadonlySet<string> = new Set(["id", "qualifier", "unit"]);

/**
 * Rows as single figures.
 *
 * @param types of the column of values, the most fitting first
 * @param expected what is needed, as in “a column of shares”
 * @throws DatasetError `missing-column` without a column of values
 */
export function* readFigures(
  dataset: Dataset,
  roles: FigureRoles,
  types: readonly FieldType[],
  expected: string,
): Steps<FigureSet> {
  const fieldY = requireField(dataset, { name: roles.y, types, keys: ["share", "value"] }, expected);
  const fieldX = nameField(dataset, roles.x || roles.series);
  const years = yearField(dataset, fieldY);
  const qualifiers = fieldNamed(dataset.fields, "qualifier");
  const statuses = findField(dataset, { name: roles.status, types: ["status"] });
  const rule = statusRule(dataset, roles.forecastFrom);
  const keyOf = uniqueKeys();
  const text = (row: Row, field: Field | undefined): string => String((field && row[field.key]) ?? "").trim();
  const rows = yield* mapSteps(dataset.rows, (row, index): FigureRow => {
    const name = text(row, fieldX);
    const cell = row[fieldY.key];
    const value = typeof cell === "number" ? cell : null;
    const year = timeIn(years && row[years.key]);
    const status = rule(year, ((statuses && row[statuses.key]) as Status | null | undefined) ?? undefined);
    return {
      key: keyOf({ id: String(row["id"] ?? ""), name: name || `·${index + 1}` }),
      name,
      value,
      decimals: value === null ? 0 : decimalsFor(fieldY, row, value),
      qualifier: text(row, qualifiers),
      year,
      time: text(row, years),
      status,
      record: { ...row, status },
      row: index + 1,
    };
  });
  return { rows, fieldX, fieldY };
}

/** What names the rows: the named column, else the first of names, else the first of free text. */
export function nameField(dataset: Dataset, name: string): Field | undefined {
  const fields = name.trim() ? dataset.fields : dataset.fields.filter(({ key }) => !ASIDE.has(key.toLowerCase()));
  return findField({ ...dataset, fields }, { name, types: ["category", "text"] });
}

/** The column that holds the time of a value: “startYear” beside “start”, or the only column of years or periods. */
export function yearField({ fields }: Dataset, { key }: Field): Field | undefined {
  const years = fields.filter(isTime);
  const own = years.find((field) => field.key === `${key}Year`) ?? years.find((field) => field.key === "year");
  return own ?? (years.length === 1 ? years[0] : undefined);
}

/** "over 60%"; a missing value in words. */
export const qualifiedText = (
  { value, qualifier }: Pick<FigureRow, "value" | "qualifier">,
  written: (value: number) => string,
  common: CommonWords,
): string => (value === null ? common.noData : common.qualified(qualifier, written(value)));
