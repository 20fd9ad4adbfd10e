import { readRowUnit } from "../../data/cells/row-unit.js";
import type { Chart, ChartDocs, Description, KeyItem, Table, TableCell, TableColumn, Words } from "../../core/chart.js";
import { STATUSES } from "../../core/dataset.js";
import { count, flag, text } from "../../core/options.js";
import { en, type DataTableWords } from "./words.en.js";
import type { DataColumn } from "./data-columns.js";
import { dataTableHeight, layoutDataTable } from "./layout.js";
import { dataTableModel, type DataCell, type DataTableModel } from "./model.js";
import {
  cellText,
  columnLabel,
  hasTrends,
  rowTitle,
  tableDetails,
  tableNotes,
  tableSentence,
  tableSummary,
} from "./text.js";
import { statusKey } from "../kit/status.js";
import { tableOf } from "../kit/table.js";

const options = { sort: text, limit: count(), noSparkline: flag } as const;

type W = Words<DataTableWords>;

function describe(model: DataTableModel, words: W): Description {
  const { data, title, subtitle } = model;
  return {
    heading: title || words.own.name,
    subheading: subtitle || subheading(model, words),
    summary: tableSummary(model, words),
    details: tableDetails(model, words),
    label: words.own.label(data.length),
    sentences: Object.fromEntries(data.map((row) => [row.key, tableSentence(row, model, words)])),
    key: trendKey(model, words),
    notes: tableNotes(model, words),
  };
}

/** The measures, for data that says nothing about itself. */
function subheading({ columns }: DataTableModel, words: W): string {
  const numbers = columns.filter(({ kind }) => kind === "number");
  return words.format.list((numbers.length > 0 ? numbers : columns).map((column) => columnLabel(column, words)));
}

/** Lines need a key; a status in a column stands beside its own words. */
function trendKey(model: DataTableModel, { common }: W): KeyItem[] {
  if (!hasTrends(model)) return [];
  const drawn = new Set(model.data.flatMap(({ trend }) => trend.slice(1).map(({ status }) => status)));
  return STATUSES.filter((status) => drawn.has(status)).map((status) => {
    const { marks, text } = statusKey(status, "line", common);
    // Lines as small as these have no points.
    return { marks: marks.filter(({ kind }) => kind === "line"), text };
  });
}

function table(model: DataTableModel, words: W): Table {
  const { columns, data, name, status } = model;
  const last = columns.filter(({ kind, field }) => kind === "number" && field.type !== "rate").at(-1);
  const heads = columns.flatMap((column) => columnHeads(column, words));
  const derived = { key: "·status", label: last ? words.own.statusOf(last.field.label) : words.common.statusColumn };
  return tableOf(
    model.title || words.own.name,
    [
      { key: name?.key ?? "·row", label: name?.label || words.own.name, numeric: false },
      ...heads,
      ...(status ? [] : [{ ...derived, numeric: false }]),
    ],
    data,
    (row) => [
      { text: rowTitle(row, words), value: row.name || rowTitle(row, words) },
      ...columns.flatMap((column, index) => columnCells(row.cells[index], column, words)),
      ...(status ? [] : [{ text: words.common.status[row.status], value: row.status }]),
    ],
  );
}

/** The column itself, then what stands with its values in the picture: qualifier and years. */
function columnHeads(column: DataColumn, words: W): TableColumn[] {
  const { field, qualifier, years } = column;
  const plain = ({ key, label }: typeof field): TableColumn => ({ key, label: label || key, numeric: false });
  const own = { key: field.key, label: columnLabel(column, words) || field.key, numeric: column.kind === "number" };
  return [...(qualifier ? [plain(qualifier)] : []), own, ...years.map(plain)];
}

function columnCells(cell: DataCell | undefined, column: DataColumn, words: W): TableCell[] {
  const { qualifier, years } = column;
  if (!cell) return [];
  const dated = [cell.from, cell.to].slice(0, years.length);
  return [
    ...(qualifier ? [{ text: words.common.qualified(cell.qualifier, "").trim(), value: cell.qualifier }] : []),
    { text: cellText({ ...cell, qualifier: "" }, column, words), value: cell.value },
    ...dated.map((year) => ({ text: year === null ? "" : words.format.year(year), value: year })),
  ];
}

/** The figures themselves, as a table that stays readable on a phone. */
export const marketDataTable: Chart<DataTableModel, typeof options, DataTableWords> = {
  tag: "market-data-table",
  options,
  draws: ["quantity", "share", "rate"],
  unitOf: readRowUnit,
  words: {
    en,
    others: new Map([
      ["ar", () => import("./words.ar.js").then(({ ar }) => ar)],
      ["de", () => import("./words.de.js").then(({ de }) => de)],
      ["es", () => import("./words.es.js").then(({ es }) => es)],
      ["fr", () => import("./words.fr.js").then(({ fr }) => fr)],
      ["ja", () => import("./words.ja.js").then(({ ja }) => ja)],
    ]),
  },
  model: dataTableModel,
  describe,
  table,
  layout: layoutDataTable,
  heard: () => [],
  restingHeight: dataTableHeight,
};

export const marketDataTableDocs: ChartDocs<typeof options> = {
  title: "Table",
  question: "What are the figures themselves?",
  options: {
    sort: "Column to sort by, its key or label; “-” before it for descending. Without it the data's own order.",
    limit: "Most rows to show; 40 without it.",
    noSparkline: "No trend lines in rows that hold several years.",
  },
};
