import type { Words } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { DataTableWords } from "./words.en.js";
import type { DataColumn } from "./data-columns.js";
import type { DataCell, DataRow, DataTableModel } from "./model.js";
import { timeIn } from "../../data/time.js";
import { extremesOf } from "../../claims/extremes.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";

type W = Words<DataTableWords>;

/** More names than this are counted instead. */
const MOST_NAMES = 6;
/** A longer number is written with its magnitude. */
const LONGEST = 14;

export const rowTitle = ({ name, period, row }: DataRow, { own, format }: W): string =>
  period === null ? name || own.numbered(row) : format.year(period);

const labelOf = ({ field }: DataColumn): string => field.label || field.key;

/** "First size (USD billion)". */
export function columnLabel(column: DataColumn, { format }: W): string {
  const label = labelOf(column);
  const unit = format.unitName(column.field.unit);
  return unit && column.kind === "number" && !label.includes(unit) ? format.aside(label, unit) : label;
}

/** The same in two parts: "First size", "(USD billion)"; one without a unit. */
export function labelParts(column: DataColumn, words: W, arrow: string): string[] {
  const { format } = words;
  const whole = columnLabel(column, words);
  return whole === labelOf(column)
    ? [whole + arrow]
    : [labelOf(column), format.aside("", format.unitName(column.field.unit)) + arrow];
}

const typeOf = (cell: DataCell, { field }: DataColumn) => (cell.percent ? "share" : field.type);

/** As the cell shows it: "over 60%", "370.9", "projected"; with its unit for sentences, with every digit for tables. */
export function cellText(
  cell: DataCell,
  column: DataColumn,
  { common, format }: W,
  place: "picture" | "sentence" | "table" = "picture",
): string {
  const { value, decimals, qualifier, unit, behind } = cell;
  if (value === null || value === "") return column.kind === "number" ? common.noData : "";
  if (column.kind === "status") return common.status[value as keyof typeof common.status];
  const time = column.kind === "year" ? timeIn(value) : null;
  if (time !== null) return format.year(time);
  // The percent sign stands with the number.
  if (typeof value !== "number") return value === "%" ? "" : value;
  const { precision } = column;
  const text = fieldText(
    { type: typeOf(cell, column), ...(unit && { unit }), ...(precision && { precision }) },
    format,
  );
  if (place === "table") return common.qualified(qualifier, text.exact(value, decimals));
  if (place === "sentence")
    return [common.qualified(qualifier, text.long(value, decimals)), behind].filter(Boolean).join(" ");
  const plain = text.plain(value, decimals);
  const short = plain.length > LONGEST ? text.compact(value, decimals) : plain;
  return common.qualified(qualifier, short);
}

/** When a value holds and how sure it is, in words; either is empty where the data does not tell. */
export interface About {
  readonly period: string;
  readonly status: Status | null;
}

export function aboutCell({ from, to, status }: DataCell, { years }: DataColumn, { own, format }: W): About {
  if (years.length === 0) return { period: "", status };
  const [first, last] = [from ?? to, to ?? from];
  return { period: first === null || last === null ? own.notStated(years.length) : format.span(first, last), status };
}

/** What most values of a column have in common, said once under its label. */
export function aboutColumn(index: number, { data, columns }: DataTableModel, words: W): About {
  const column = columns[index];
  const known = data.flatMap(({ cells }) => (cells[index]?.value === null ? [] : (cells[index] ?? [])));
  const abouts = column ? known.map((cell) => aboutCell(cell, column, words)) : [];
  return {
    period: most(abouts.map(({ period }) => period)) ?? "",
    status: most(abouts.map(({ status }) => status)) ?? null,
  };
}

/** What of it is not that of the column; empty for a missing value. */
export function differing(cell: DataCell, column: DataColumn, common: About, words: W): string {
  if (cell.value === null) return "";
  const { period, status } = aboutCell(cell, column, words);
  return words.own.about({
    period: period === common.period ? "" : period,
    status: status === common.status ? null : status,
  });
}

function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export const hasTrends = ({ data }: DataTableModel): boolean => data.some(({ trend }) => trend.length > 1);

const titlesOf = (rows: readonly DataRow[], words: W): string =>
  listed(
    rows.map((row) => rowTitle(row, words)),
    words,
    MOST_NAMES,
  );

/** Size and order; then the extremes of the column that is sorted by, or of the last one of amounts. */
export function tableSummary(model: DataTableModel, words: W): string {
  const { data, columns, sort } = model;
  const { own } = words;
  if (data.length === 0) return "";
  const size = own.summary({
    rows: data.length,
    columns: columns.length + (model.name ? 1 : 0),
    sort: sort ? sort.field.label || sort.field.key : "",
    descending: sort?.descending ?? false,
  });
  return words.format.prose([size, ...extremes(model, words)]);
}

function extremes({ all, columns, sort, mixed }: DataTableModel, words: W): string[] {
  const { own } = words;
  const numbers = columns.flatMap((column, index) => (column.kind === "number" ? [{ column, index }] : []));
  const amounts = numbers.filter(({ column }) => column.field.type !== "rate");
  const main = numbers.find(({ column }) => column.field === sort?.field) ?? amounts.at(-1) ?? numbers.at(-1);
  if (!main || mixed) return [];
  const { column, index } = main;
  const found = extremesOf(
    all,
    ({ cells }) => numberOf(cells[index]),
    ({ cells }) => (cells[index] ? cellText(cells[index], column, words, "sentence") : ""),
  );
  if (!found || found.count === 1) return [];
  const { largest, smallest, alike } = found;
  const label = labelOf(column);
  if (alike) return [own.equal({ label, value: largest.text })];
  return [
    own.range({
      label,
      largest: largest.text,
      largestOf: titlesOf(largest.of, words),
      smallest: smallest.text,
      smallestOf: titlesOf(smallest.of, words),
    }),
  ];
}

const numberOf = (cell: DataCell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

export function tableNotes(model: DataTableModel, { own }: W): string[] {
  const { data, all } = model;
  return [
    hasTrends(model) ? own.trendScale : "",
    all.length > data.length ? own.leftOut({ shown: data.length, all: all.length }) : "",
  ].filter(Boolean);
}

export function tableSentence(row: DataRow, { columns }: DataTableModel, words: W): string {
  const { own } = words;
  const parts = columns.flatMap((column, index) => {
    const cell = row.cells[index];
    const value = cell ? cellText(cell, column, words, "sentence") : "";
    // A row's own unit is said with its number.
    if (!cell || !value || (column.kind === "text" && column.field.key.toLowerCase() === "unit")) return [];
    return [
      own.part({
        label: labelOf(column),
        value,
        about: cell.value === null ? "" : own.about(aboutCell(cell, column, words)),
      }),
    ];
  });
  return own.row(rowTitle(row, words), parts);
}
