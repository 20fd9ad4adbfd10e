import type { Dataset, Field, FieldType } from "../../core/dataset.js";
import type { Columns, Measure, Shape } from "../../core/observation.js";
import { isTime } from "../time.js";
import { endsOf } from "./ends.js";
import { ratedEnds, rateColumn } from "./rate-column.js";
import { alike, isFigures, measuresOf } from "./measures.js";
import { fieldNamed, findField, missingColumn, type Roles } from "./roles.js";
import { unitField } from "./row-unit.js";

/** Columns that say something about a row but do not name it. */
const ASIDE: ReadonlySet<string> = new Set(["id", "qualifier", "unit"]);

/**
 * What each column of a dataset is for.
 *
 * @param kinds of columns that the chart draws, the most fitting first
 * @throws DatasetError `missing-column` for a name that no column has, `not-a-number` where it holds words and figures are
 * needed
 */
export function columnsOf(given: Dataset, roles: Roles, kinds: readonly FieldType[]): Columns {
  const fields = given.fields.filter(({ of }) => of === undefined);
  const dataset = fields.length < given.fields.length ? { ...given, fields } : given;
  const times = fields.filter(isTime);
  const x = roles.x?.trim() ? named(fields, roles.x) : undefined;
  const all = measuresOf(dataset);
  const main = valueOf(dataset, roles, kinds, all) ?? figuresAmongWords(given, kinds);
  const shape = shapeOf(times, all, main, roles, x);
  const ends = endsOf(dataset, all, times, roles);
  // The years of a start and an end are theirs, whoever asks for one of them alone.
  const own = (measure: Measure): Measure =>
    (shape === "spans" && !measure.to && !measure.header
      ? [ends.start, ends.end].find((one) => one?.field.key === measure.field.key)
      : undefined) ?? measure;
  const measures = all.map(own);
  const value = main && own(main);
  const rate = rateColumn(given, roles, ends);
  const series = x && !isTime(x) && !roles.series?.trim() ? x : seriesField(dataset, roles, times);
  return {
    shape,
    name: x ?? nameField(dataset, roles.series),
    series,
    time: x && isTime(x) ? x : mainTime(times),
    times,
    measures,
    value,
    axis: axisOf(shape, measures, value, Boolean(roles.y?.trim() || series)),
    ...ends,
    status: findField(dataset, { name: roles.status, types: ["status"] }),
    qualifier: qualifierField(fields),
    unit: unitField(given),
    rate,
    rated: ratedEnds(rate, shape === "wide" ? all : []),
  };
}

function named(fields: readonly Field[], name: string): Field {
  const field = fieldNamed(fields, name);
  if (!field) throw missingColumn(fields, name, `a column named “${name.trim()}”`);
  return field;
}

function valueOf(
  dataset: Dataset,
  { y }: Roles,
  kinds: readonly FieldType[],
  measures: readonly Measure[],
): Measure | undefined {
  const keys = kinds[0] === "share" ? ["share", "value"] : ["value", "share"];
  const field = findField(dataset, { name: y, types: kinds, keys });
  // An author may name years as what is drawn.
  return (
    field &&
    (measures.find((one) => one.field.key === field.key) ?? {
      field,
      from: undefined,
      to: undefined,
      header: undefined,
    })
  );
}

/** Figures that were read out of a column of words, where there are no others. */
function figuresAmongWords({ fields }: Dataset, kinds: readonly FieldType[]): Measure | undefined {
  const field = fields.find(({ key, of, type }) => key === `${of}·figure` && kinds.includes(type));
  return field && { field, from: undefined, to: undefined, header: undefined };
}

/** @param single each row is one value of one series, by its names or the author's word */
function axisOf(
  shape: Shape,
  measures: readonly Measure[],
  value: Measure | undefined,
  single: boolean,
): readonly Measure[] {
  if (!value) return [];
  const same = measures.filter(({ field }) => alike(field, value.field));
  if (shape === "wide") return same.filter(({ header }) => header);
  return single ? [value] : same;
}

/** Of several columns of times the one that counts: the year, as the package's datasets call it, else the first. */
function mainTime(times: readonly Field[]): Field | undefined {
  const years = times.filter(({ type }) => type === "year");
  return years.find(({ key }) => key === "year") ?? years[0] ?? times[0];
}

/** What names the rows: the named column, else the first of names, else the first of free text. */
function nameField(dataset: Dataset, name: string | undefined): Field | undefined {
  const types = ["category", "text"] as const;
  if (name?.trim()) return findField(dataset, { name, types });
  const fields = dataset.fields.filter(({ key }) => !ASIDE.has(key.toLowerCase()));
  return findField({ ...dataset, fields }, { types });
}

/** Rows below each other in time have a column of names, of which free text is none unless the author says so. */
function seriesField(dataset: Dataset, { series }: Roles, times: readonly Field[]): Field | undefined {
  return findField(dataset, { name: series, types: times.length > 0 ? ["category"] : ["category", "text"] });
}

/** "Over", "about", "up to", in a column of their own. */
function qualifierField(fields: readonly Field[]): Field | undefined {
  const field = fieldNamed(fields, "qualifier");
  return field && !isFigures(field) ? field : undefined;
}

function shapeOf(
  times: readonly Field[],
  measures: readonly Measure[],
  value: Measure | undefined,
  roles: Roles,
  x: Field | undefined,
): Shape {
  if ([roles.start, roles.end, roles.startYear, roles.endYear].some((role) => role?.trim())) return "spans";
  const values = measures.filter(({ field }) => field.type !== "rate");
  if (values.some(({ field }) => field.key === "start")) return "spans";
  const isNamed = (x && isTime(x)) || Boolean(roles.y?.trim());
  if (times.length > 1 && values.length > 1 && !isNamed) return "spans";
  if (times.length > 0) return "long";
  const dated = values.filter(({ header, field }) => header && value && alike(field, value.field));
  return dated.length > 1 && new Set(dated.map(({ header }) => header?.text)).size === dated.length ? "wide" : "list";
}
