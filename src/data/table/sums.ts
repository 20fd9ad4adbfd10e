import type { Cell, Field } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";
import type { ReadColumn } from "../cells/column.js";
import { halfUnit } from "./written-decimals.js";
import { isSubtotalName, isTotalName, isWholeName } from "../cells/totals.js";

/** What sums were found. */
export interface Sums {
  /** Names of rows and labels of columns that stand for the sum of the others. */
  readonly totals: readonly string[];
  readonly warnings: readonly Warning[];
}

/** How far a total may be from the sum of its parts, which were rounded one by one. */
const TOLERANCE = 0.02;
/** Shares that add up to less than half of a whole, or to more than one and a half, are none of one whole. */
const [LEAST, MOST] = [0.5, 1.5];

/** Rows of a list in which a sum without a name for it is looked for; more of them are no parts of one whole. */
const MOST_PARTS = 1000;

const numbers = (values: readonly Cell[], keep: (index: number) => boolean): number =>
  values.reduce<number>((sum, value, index) => (typeof value === "number" && keep(index) ? sum + value : sum), 0);

/** Totals among the rows and columns, and shares that are not a whole. @param rows number of each row in the input */
export function findSums(columns: readonly ReadColumn[], rows: readonly number[]): Sums {
  const names = columns.find(({ field }) => field.type === "category");
  const measures = columns.filter(({ field }) => field.type === "quantity" || field.type === "share");
  const found = names ? totalRows(names, measures, rows) : { totals: [], warnings: [] };
  const hasTimes = columns.some(({ field }) => field.type === "year" || field.type === "period");
  const isTotal = (index: number): boolean => found.totals.includes(String(names?.values[index] ?? ""));
  const uneven = names && !hasTimes ? measures.flatMap((column) => unevenShares(column, isTotal)) : [];
  const labels = totalColumns(measures);
  const silent = names && !hasTimes && found.totals.length === 0 ? unnamedSum(names, measures, rows) : [];
  return { totals: [...found.totals, ...labels], warnings: [...found.warnings, ...uneven, ...silent] };
}

/** A name for a sum counts where the figures bear it out: one may be a company's name. */
function totalRows(names: ReadColumn, measures: readonly ReadColumn[], rows: readonly number[]): Sums {
  const nameAt = (index: number): string => String(names.values[index] ?? "");
  // Names repeat along time, and looking at each once is enough.
  const distinct = [...new Set(names.values)].filter((name) => typeof name === "string");
  const named = new Set(distinct.filter(isTotalName));
  const [measure] = measures;
  if (!measure) return { totals: [], warnings: [] };
  const sumOf = (counts: (name: string) => boolean): number =>
    numbers(measure.values, (index) => counts(nameAt(index)));
  const wholes = wholeRows(names, distinct, measures, named);
  const row = (name: string): number | undefined => rows[names.values.indexOf(name)];
  const isPart = (name: string): boolean => !named.has(name) && !wholes.sums.has(name);
  const parts = named.size > 0 ? sumOf(isPart) : 0;
  const totals: string[] = [];
  const warnings = [...named].map((name): Warning => {
    const own = isSubtotalName(name) ? parts : sumOf((other) => other === name);
    const isTotal = parts > 0 && own >= parts * (1 - TOLERANCE);
    if (isTotal) totals.push(name);
    const role = isTotal
      ? "a sum, which shares and comparisons leave out"
      : "one of the rows, although it is called a sum";
    const sum = Number(parts.toPrecision(6));
    const doubt = isTotal && own <= parts * (1 + TOLERANCE) ? "" : ` The other rows add up to ${sum}.`;
    const message = `“${name}” was read as ${role}.${doubt}`;
    return { code: "total-row", message, row: row(name), column: names.field.label };
  });
  const others = [...wholes.sums].map((name): Warning => {
    const message = `“${name}” is the sum of the other rows, and was read as one, which shares and comparisons leave out.`;
    return { code: "total-row", message, row: row(name), column: names.field.label };
  });
  const kept = wholes.doubts.map((name): Warning => {
    const message = `“${name}” sounds like a sum and is not that of the other rows: it stays one of them.`;
    return { code: "total-row", message, row: row(name), column: names.field.label };
  });
  return { totals: [...totals, ...wholes.sums], warnings: [...warnings, ...others, ...kept] };
}

/** Rows that sound like the whole: those that are the sum of the others, and the rest. */
function wholeRows(
  names: ReadColumn,
  all: readonly string[],
  measures: readonly ReadColumn[],
  named: ReadonlySet<string>,
): { sums: ReadonlySet<string>; doubts: readonly string[] } {
  if (all.length < 3) return { sums: new Set(), doubts: [] };
  const heard = all.filter((name) => !named.has(name) && isWholeName(name));
  const sums = new Set<string>();
  if (heard.length === 0) return { sums, doubts: [] };
  const isSum = (name: string, without: ReadonlySet<string>): boolean => {
    const [first] = measures;
    const alikes = first ? measures.filter(({ field }) => alike(field, first.field)) : [];
    const fits = alikes.map((measure) =>
      fit(names, measure, name, (other) => !without.has(other) && !named.has(other)),
    );
    return fits.includes(true) && !fits.includes(false);
  };
  const together = new Set(heard);
  for (const name of heard) if (isSum(name, together)) sums.add(name);
  for (const name of heard) if (!sums.has(name) && isSum(name, new Set([name, ...sums]))) sums.add(name);
  return { sums, doubts: heard.filter((name) => !sums.has(name)) };
}

/** Whether what has that name is the sum of what counts, within what rounding takes away; undefined without figures. */
function fit(
  names: ReadColumn,
  column: ReadColumn,
  name: string,
  counts: (other: string) => boolean,
): boolean | undefined {
  const { values } = column;
  const isOwn = (index: number): boolean => names.values[index] === name;
  const isPart = (index: number): boolean => !isOwn(index) && counts(String(names.values[index] ?? ""));
  const parts = [...values.keys()].filter((index) => typeof values[index] === "number" && isPart(index));
  const own = numbers(values, isOwn);
  const sum = numbers(values, isPart);
  if (parts.length < 2 || !values.some((value, index) => isOwn(index) && typeof value === "number")) return undefined;
  const rounding = roundingOf(column, [...parts, ...[...values.keys()].filter(isOwn)]);
  return sum > 0 && Math.abs(own - sum) <= Math.min(rounding, sum * TOLERANCE) + 1e-9 * sum;
}

/** Parts from which on it is no accident that they add up. */
const ENOUGH = 3;

/** The first or the last row, where it is the sum of all others without a name that says so. */
function unnamedSum(names: ReadColumn, measures: readonly ReadColumn[], rows: readonly number[]): Warning[] {
  if (rows.length <= ENOUGH || rows.length > MOST_PARTS) return [];
  const places = [0, rows.length - 1];
  const index = places.find((place) => {
    const name = names.values[place];
    const fits = measures.map((measure) => typeof name === "string" && fit(names, measure, name, () => true));
    return fits.includes(true) && !fits.includes(false);
  });
  if (index === undefined) return [];
  const message = `“${String(names.values[index])}” is the sum of all other rows and was read as one of them. If it is their total, leave it out or call it “Total”.`;
  return [{ code: "total-row", message, row: rows[index], column: names.field.label }];
}

/** “Total” beside the columns of its parts. */
function totalColumns(measures: readonly ReadColumn[]): string[] {
  return measures.flatMap((total) => {
    const parts = measures.filter((one) => one !== total && alike(one.field, total.field));
    const { label } = total.field;
    if (parts.length < 2 || !(isTotalName(label) || isWholeName(label))) return [];
    const sums = total.values.map((value, index) => ({
      value: Number(value ?? 0),
      sum: parts.reduce((sum, { values }) => sum + Number(values[index] ?? 0), 0),
    }));
    const isSum = ({ value, sum }: { value: number; sum: number }): boolean =>
      value >= sum * (1 - TOLERANCE) && (isTotalName(label) || value <= sum * (1 + TOLERANCE));
    const fits = sums.filter(isSum).length;
    return fits > sums.length / 2 ? [label] : [];
  });
}

const alike = (a: Field, b: Field): boolean => a.type === b.type && JSON.stringify(a.unit) === JSON.stringify(b.unit);

/** What rounding may have taken from the sum of some figures. */
const roundingOf = (column: ReadColumn, indices: readonly number[]): number =>
  indices.reduce((sum, index) => sum + halfUnit(column, index), 0);

function unevenShares(column: ReadColumn, isTotal: (index: number) => boolean): Warning[] {
  const { field, values } = column;
  if (field.type !== "share") return [];
  const parts = [...values.keys()].filter((index) => values[index] !== null && !isTotal(index));
  const sum = numbers(values, (index) => !isTotal(index));
  const rounding = roundingOf(column, parts);
  if (parts.length < 2 || sum < LEAST || sum > MOST || Math.abs(sum - 1) <= Math.max(0.01, rounding) + 1e-9) return [];
  const message = `The shares add up to ${Number((sum * 100).toPrecision(6))}%, not to 100%: right only if they are no parts of one whole, or not all of them.`;
  return [{ code: "share-sum", message, column: field.label }];
}
