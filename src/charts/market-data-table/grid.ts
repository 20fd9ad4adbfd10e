import type { Frame } from "../../core/chart.js";
import { TREND, type Grid, type GridCell, type GridColumn, type GridRow } from "../../core/grid.js";
import { COLUMN_GAP, columnWidth, tableWidth, type ColumnTexts } from "../../geometry/table-width.js";
import { isHighlighted } from "../kit/span-text.js";
import { swatch } from "../kit/status.js";
import type { DataColumn } from "./data-columns.js";
import type { DataRow, DataTableModel } from "./model.js";
import { STATUS_INDENT } from "./plan.js";
import { aboutCell, aboutColumn, cellText, columnLabel, differing, hasTrends, rowTitle, type About } from "./text.js";
import { trendMarks } from "./trend.js";
import type { DataTableWords } from "./words.en.js";

type F = Frame<DataTableWords>;

/** The rows as a table with headers that sort. */
export function dataGrid(model: DataTableModel, frame: F): Grid {
  const { words } = frame;
  const abouts = model.columns.map((_, index) => aboutColumn(index, model, words));
  const columns = model.columns.map((column, index): GridColumn => {
    const numeric = column.kind === "number";
    return {
      ...{ label: columnLabel(column, words), about: words.own.about(abouts[index] ?? NOTHING), numeric },
      ...sorting(column, columnLabel(column, words), numeric, model, frame),
    };
  });
  const rows = model.data.map((row) => gridRow(row, model, abouts, frame));
  const trend = hasTrends(model) ? words.own.columns.trend : "";
  const own: Pick<DataColumn, "field"> | undefined = model.name && { field: model.name };
  const label = model.name?.label || words.own.columns.name;
  const name = { label, about: "", numeric: false, ...sorting(own, label, false, model, frame) };
  return { name, columns, rows, trend, widths: widthsOf({ name, columns, rows, trend }, model, frame) };
}

const NOTHING: About = { period: "", status: null };

function gridRow(
  row: DataRow,
  { columns, highlight }: DataTableModel,
  abouts: readonly About[],
  { words }: F,
): GridRow {
  const name = rowTitle(row, words);
  const strong = isHighlighted({ ...row, name }, highlight);
  const ink = strong ? "highlight" : "cat-1";
  const cells = columns.map((column, index): GridCell => {
    const cell = row.cells[index];
    const text = cell ? cellText(cell, column, words) : "";
    return {
      text,
      about: cell && cell.value !== null ? words.own.about(aboutCell(cell, column, words)) : "",
      note: cell ? differing(cell, column, abouts[index] ?? NOTHING, words) : "",
      swatch: column.kind === "status" && text ? swatch(row.status, "area", ink) : [],
      missing: cell?.value === null,
    };
  });
  return { key: row.key, name, strong, cells, trend: row.trend.length > 1 ? trendMarks(row, ink) : [] };
}

/** A first press sorts figures the largest first and words in their alphabet, a second the other way round, a third not. */
function sorting(
  column: Pick<DataColumn, "field"> | undefined,
  label: string,
  numeric: boolean,
  { sort, data }: DataTableModel,
  { words: { common } }: F,
): Pick<GridColumn, "sorted" | "sort"> {
  const key = column?.field.key;
  const sorted = sort && sort.field.key === key ? (sort.descending ? "descending" : "ascending") : undefined;
  if (key === undefined || data.length < 2) return { sorted, sort: undefined };
  const descending = sorted ? sorted === "ascending" : numeric;
  const isOver = sorted !== undefined && (sorted === "descending") !== numeric;
  const value = isOver ? "" : `${descending ? "-" : ""}${key}`;
  const done = isOver ? common.sorted("", false) : common.sorted(label, descending);
  return { sorted, sort: { option: "sort", value, done } };
}

function widthsOf(
  { name, columns, rows, trend }: Omit<Grid, "widths">,
  model: DataTableModel,
  { measure }: F,
): Grid["widths"] {
  const texts = columns.map(({ label, numeric }, index): ColumnTexts => {
    const cells = rows.flatMap(({ cells }) => [cells[index]?.text ?? "", cells[index]?.note ?? ""]);
    return { header: label, cells, numeric: numeric || model.columns[index]?.kind === "status" };
  });
  const names: ColumnTexts = { header: name.label, cells: rows.map((row) => row.name), numeric: false };
  const marks = trend ? Math.max(TREND.width, measure(trend, "label-strong")) + COLUMN_GAP : 0;
  const indents = STATUS_INDENT * model.columns.filter(({ kind }) => kind === "status").length;
  const widest =
    Math.max(0, ...texts.map((text) => columnWidth(text, measure, "axis-strong"))) + (indents && STATUS_INDENT);
  return {
    beside: tableWidth([names, ...texts], measure, "axis-strong") + marks + indents,
    above: (widest + COLUMN_GAP) * columns.length,
  };
}
