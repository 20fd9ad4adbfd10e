import { readRowUnit } from "../../data/cells/row-unit.js";
import type { Chart, ChartDocs, Description, KeyItem, TableBody, Titles, Words } from "../../core/chart.js";
import { count, flag, text } from "../../core/options.js";
import { en, type DataTableWords } from "./words.en.js";
import type { DataColumn } from "./data-columns.js";
import { dataGrid } from "./grid.js";
import { dataTableHeight, layoutDataTable } from "./layout.js";
import { dataTableModel, type DataCell, type DataRow, type DataTableModel } from "./model.js";
import { cellText, columnLabel, hasTrends, rowTitle, tableNotes, tableSentence, tableSummary } from "./text.js";
import { statusKeys } from "../kit/status.js";
import { type Column, qualifierColumn, statusColumn, tableOf, textCell, yearColumn } from "../kit/table.js";

const options = { sort: text, limit: count(), noSparkline: flag } as const;

type W = Words<DataTableWords>;

function describe(model: DataTableModel, words: W, { title, subtitle }: Titles): Description {
  const { data } = model;
  return {
    heading: title || words.own.columns.name,
    subheading: subtitle || subheading(model, words),
    summary: tableSummary(model, words),
    details: [],
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
  const drawn = model.data.flatMap(({ trend }) => trend.slice(1));
  // Lines as small as these have no points.
  return statusKeys(drawn, "line", common).map(({ marks, text }) => ({
    marks: marks.filter(({ kind }) => kind === "line"),
    text,
  }));
}

function table(model: DataTableModel, words: W): TableBody {
  const { columns, data, name, status } = model;
  const last = columns.filter(({ kind, field }) => kind === "number" && field.type !== "rate").at(-1);
  const label = last ? words.own.statusOf(last.field.label) : words.common.statusColumn;
  return tableOf(data, [
    {
      ...{ key: name?.key ?? "·row", label: name?.label || words.own.columns.name, numeric: false },
      cell: (row) => ({ text: rowTitle(row, words), value: row.name || rowTitle(row, words) }),
    },
    ...columns.flatMap((column, index) => dataColumn(column, index, words)),
    !status && statusColumn("·status", label, (row) => row.status, words),
  ]);
}

/** The column itself with what stands with its values in the picture: qualifier before, years behind. */
function dataColumn(column: DataColumn, index: number, words: W): Column<DataRow>[] {
  const { field, qualifier, years, kind } = column;
  const cellOf = ({ cells }: DataRow): DataCell | undefined => cells[index];
  const own: Column<DataRow> = {
    ...{ key: field.key, label: columnLabel(column, words) || field.key, numeric: kind === "number" },
    cell(row) {
      const cell = cellOf(row);
      if (!cell) return textCell("");
      return { text: cellText({ ...cell, qualifier: "" }, column, words, "table"), value: cell.value };
    },
  };
  const before = qualifier && [
    qualifierColumn<DataRow>(
      qualifier.key,
      qualifier.label || qualifier.key,
      (row) => cellOf(row)?.qualifier ?? "",
      words,
    ),
  ];
  const behind = years.map(({ key, label }, at) =>
    yearColumn<DataRow>(key, label || key, (row) => cellOf(row)?.[at === 0 ? "from" : "to"] ?? null, words),
  );
  return [...(before ?? []), own, ...behind];
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
  grid: dataGrid,
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
