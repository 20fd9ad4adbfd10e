import type { Frame } from "../../core/chart.js";
import { TREND } from "../../core/grid.js";
import { wrap } from "../../geometry/wrap.js";
import type { DataTableWords } from "./words.en.js";
import type { DataColumn } from "./data-columns.js";
import type { DataTableModel } from "./model.js";
import { aboutColumn, cellText, columnLabel, differing, labelParts, type About, hasTrends, rowTitle } from "./text.js";

type F = Frame<DataTableWords>;

/** A column with the room it takes; pixels. */
export interface PlacedColumn {
  readonly column: DataColumn;
  /** Index in the model's columns. */
  readonly index: number;
  readonly width: number;
  readonly header: readonly string[];
  /** What its values have in common, such as their year. */
  readonly about: About;
}

/** Which columns there is room for, and how rows stand: on one line, or each name above its numbers. */
export interface TablePlan {
  readonly stacked: boolean;
  readonly columns: readonly PlacedColumn[];
  readonly leftOut: readonly DataColumn[];
  readonly nameWidth: number;
  /** Width of the trend lines; 0 without them. */
  readonly trend: number;
  /** Between columns. */
  readonly gap: number;
}

export const STATUS_INDENT = 20;
const NAME = { least: 120, most: 240 } as const;
const NARROW = 440;
/** Gap, widest free text and widest line of a header, by the room there is. */
const SIZES = { narrow: { gap: 12, text: 80, line: 76 }, wide: { gap: 18, text: 130, line: 96 } } as const;
/** Most that a gap grows on a wide page. */
const AIR = 64;
const HEADER = { word: 110, lines: 4 } as const;

const sizesAt = (width: number) => SIZES[width < NARROW ? "narrow" : "wide"];

/** What a page without room gives up first. */
const PRIORITY: Readonly<Record<DataColumn["kind"], number>> = { text: 0, year: 1, status: 2, number: 3 };

/** A number is nothing without its unit. */
const priority = ({ column: { kind, field } }: PlacedColumn): number =>
  field.key.toLowerCase() === "unit" ? PRIORITY.number : PRIORITY[kind];

export function planTable(model: DataTableModel, frame: F): TablePlan {
  const { width, measure, words } = frame;
  const all = model.columns.map((column, index) => placed(column, index, model, frame));
  const { gap } = sizesAt(width);
  const trend = hasTrends(model) ? TREND.width : 0;
  const widest = Math.max(...model.data.map((row) => measure(rowTitle(row, words), "label-strong")), 0) + 2;
  const nameWidth = Math.min(Math.max(widest, 40), width < 600 ? NAME.least : NAME.most);
  const room = (stacked: boolean): number => (stacked ? width + gap : width - nameWidth - (trend && trend + gap));
  const total = (columns: readonly PlacedColumn[]): number =>
    columns.reduce((sum, column) => sum + column.width + gap, 0);
  const stacked = total(all) > room(false) && (total(all) <= room(true) || width < NARROW);
  const columns = [...all];
  while (columns.length > 0 && total(columns) > room(stacked)) columns.splice(leastOf(columns), 1);
  const leftOut = all.filter((column) => !columns.includes(column)).map(({ column }) => column);
  const side = trend && trend + gap;
  const names = width - side - (stacked ? 0 : total(columns));
  if (stacked) return { stacked, columns, leftOut, trend, gap, nameWidth: names };
  // What names leave free moves the columns apart, so that an eye can follow a row.
  const wider = Math.min(AIR, Math.max(0, names - widest) / (columns.length + (trend ? 2 : 1)));
  const moved = wider * (columns.length + (trend ? 1 : 0));
  return { stacked, columns, leftOut, trend, gap: gap + wider, nameWidth: names - moved };
}

/** The last of the least important ones. */
function leastOf(columns: readonly PlacedColumn[]): number {
  const least = Math.min(...columns.map(priority));
  return columns.map(priority).lastIndexOf(least);
}

function placed(
  column: DataColumn,
  index: number,
  model: DataTableModel,
  { words, measure, width: room }: F,
): PlacedColumn {
  const sizes = sizesAt(room);
  const about = aboutColumn(index, model, words);
  const label = columnLabel(column, words) + arrowOf(column, model);
  // Where there is room, a unit in brackets stays on a line of its own.
  const apart = room < NARROW ? [label] : labelParts(column, words, arrowOf(column, model));
  const cells = model.data.flatMap(({ cells }) => cells[index] ?? []);
  const widest = (texts: readonly string[], style: "label" | "axis" | "axis-strong"): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, style))));
  const body = widest(
    cells.map((cell) => cellText(cell, column, words)),
    "label",
  );
  const notes = [words.own.about(about), ...cells.map((cell) => differing(cell, column, about, words))];
  const note = widest(
    notes.flatMap((text) => text.split(" ")),
    "axis",
  );
  const word = widest([...(apart[0] ?? "").split(" "), ...apart.slice(1)], "axis-strong");
  const heading = Math.max(Math.min(HEADER.word, word), Math.min(sizes.line, widest([label], "axis-strong")));
  const indent = column.kind === "status" ? STATUS_INDENT : 0;
  const content = column.kind === "text" ? Math.min(body, sizes.text) : body + indent;
  const width = Math.max(content, heading, note, 24);
  const whole = widest([label], "axis-strong") <= width ? [label] : apart;
  const header = whole.flatMap((text) => wrap(text, "axis-strong", width, HEADER.lines, measure));
  return { column, index, width, about, header: header.slice(0, HEADER.lines) };
}

/** The column that the rows are sorted by points its way. */
export const arrowOf = ({ field }: Pick<DataColumn, "field">, { sort }: DataTableModel): string =>
  sort?.field === field ? ` ${sort.descending ? "↓" : "↑"}` : "";
