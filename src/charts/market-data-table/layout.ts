import type { Frame } from "../../core/chart.js";
import { TREND } from "../../core/grid.js";
import { rowTarget, type Ink, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { wrap } from "../../geometry/wrap.js";
import type { DataTableWords } from "./words.en.js";
import type { DataRow, DataTableModel } from "./model.js";
import { arrowOf, planTable, STATUS_INDENT, type PlacedColumn, type TablePlan } from "./plan.js";
import { cellText, differing, rowTitle } from "./text.js";
import { trendMarks } from "./trend.js";
import { rowName, rowNameMarks } from "../kit/row-names.js";
import { isHighlighted } from "../kit/span-text.js";
import { swatch } from "../kit/status.js";

type F = Frame<DataTableWords>;

/** A piece of the scene whose own top is at zero. */
interface Block {
  readonly marks: (top: number) => Mark[];
  readonly height: number;
}

const LINE = 18;
const NOTE_LINE = 16;
const ROW_PADDING = 14;
const LEAST_ROW = 34;
const MOST_LINES = 3;

/** The rows as text between hairlines; numbers end at one edge. */
export function layoutDataTable(model: DataTableModel, frame: F): Scene {
  const { width } = frame;
  const plan = planTable(model, frame);
  const lefts = columnLefts(plan, width);
  const head = header(model, plan, lefts, frame);
  const marks: Mark[] = [...head.marks(0)];
  const targets: Scene["targets"][number][] = [];
  let top = head.height;
  for (const row of model.data) {
    const ink: Ink = targets.length === 0 ? "axis" : "grid";
    marks.push({ kind: "line", part: "grid", x1: 0, x2: width, y1: top, y2: top, stroke: ink });
    const block = rowBlock(row, model, plan, lefts, frame);
    marks.push(...block.marks(top));
    targets.push(rowTarget(row.key, { x: 0, y: top, width, height: block.height }));
    top += block.height;
  }
  const foot = footer(plan, frame);
  return { width, height: Math.ceil(top + foot.height), marks: [...marks, ...foot.marks(top)], targets };
}

/** Left edges of the columns; stacked ones spread over the whole width. */
function columnLefts({ stacked, columns, nameWidth, gap }: TablePlan, width: number): number[] {
  const taken = columns.reduce((sum, column) => sum + column.width + gap, -gap);
  const spare = stacked && columns.length > 1 ? (width - taken) / (columns.length - 1) : 0;
  const shift = stacked ? (columns.length === 1 ? width - taken : 0) : nameWidth + gap;
  let x = shift;
  return columns.map((column) => {
    const left = x;
    x += column.width + gap + spare;
    return left;
  });
}

/** Lines of text in a column, at the edge where its values stand. */
function lines(
  texts: readonly string[],
  { column, width }: PlacedColumn,
  left: number,
  from: number,
  style: Pick<TextMark, "style" | "fill">,
): TextMark[] {
  const atEnd = column.kind === "number";
  const at = { x: atEnd ? left + width : left, anchor: atEnd ? "end" : "start" } as const;
  const step = style.style === "label" ? LINE : NOTE_LINE;
  return texts.map((text, index) => ({ kind: "text", part: "label", ...at, y: from + index * step, text, ...style }));
}

function header(model: DataTableModel, plan: TablePlan, lefts: readonly number[], frame: F): Block {
  const { words, measure, width } = frame;
  const { stacked, columns, nameWidth, trend } = plan;
  const field = model.name;
  const title = `${field?.label || words.own.columns.name}${field ? arrowOf({ field }, model) : ""}`;
  const names = wrap(title, "axis-strong", nameWidth, 2, measure);
  const abouts = columns.map(({ about, width: room }) =>
    wrap(words.own.about(about), "axis", room, MOST_LINES, measure),
  );
  const heights = columns.map(({ header: text }, index) => text.length + (abouts[index]?.length ?? 0));
  const below = Math.max(0, ...heights) * NOTE_LINE;
  const first = names.length * NOTE_LINE;
  const height = (stacked ? first + 4 + below : Math.max(first, below)) + 8;
  const strong = { style: "axis-strong", fill: "ink-2" } as const;
  const marks = (top: number): Mark[] => {
    const bottom = top + height - 8;
    const start = stacked ? top + first : bottom - first;
    return [
      ...names.map((text, index): TextMark => {
        const y = (stacked ? top : start) + NOTE_LINE * (index + 1) - 4;
        return { kind: "text", part: "label", x: 0, y, anchor: "start", text, ...strong };
      }),
      ...columns.flatMap((column, index) => {
        const about = abouts[index] ?? [];
        const from = bottom - (column.header.length + about.length) * NOTE_LINE + NOTE_LINE - 4;
        const left = lefts[index] ?? 0;
        const light = { style: "axis", fill: "ink-3" } as const;
        return [
          ...lines(column.header, column, left, from, strong),
          ...lines(about, column, left, from + column.header.length * NOTE_LINE, light),
        ];
      }),
      ...(trend > 0 ? [trendHead(words.own.columns.trend, width, stacked ? top + NOTE_LINE - 4 : bottom - 4)] : []),
    ];
  };
  return { height, marks };
}

const trendHead = (text: string, x: number, y: number): TextMark => ({
  kind: "text",
  part: "label",
  x,
  y,
  anchor: "end",
  text,
  style: "axis-strong",
  fill: "ink-2",
});

function rowBlock(row: DataRow, model: DataTableModel, plan: TablePlan, lefts: readonly number[], frame: F): Block {
  const { words, measure, width } = frame;
  const strong = isHighlighted({ ...row, name: rowTitle(row, words) }, model.highlight);
  const ink: Ink = strong ? "highlight" : "cat-1";
  const name = rowName(rowTitle(row, words), "", strong, plan.nameWidth, measure);
  const cells = plan.columns.map((column, index) => cellBlock(row, column, lefts[index] ?? 0, ink, frame));
  const tallest = Math.max(0, ...cells.map(({ height }) => height));
  const trend = row.trend.length > 1 ? TREND.height : 0;
  const first = Math.max(name.height, trend);
  const text = plan.stacked ? first + (tallest > 0 ? 4 + tallest : 0) : Math.max(first, tallest);
  const height = Math.max(LEAST_ROW, text + ROW_PADDING);
  const marks = (top: number): Mark[] => {
    const from = top + (height - text) / 2;
    return [
      ...rowNameMarks(name, from),
      ...cells.flatMap((cell) => cell.marks(plan.stacked ? from + first + 4 : from)),
      ...(row.trend.length > 1
        ? [{ kind: "group", x: width - TREND.width, y: from, children: trendMarks(row, ink) } as const]
        : []),
    ];
  };
  return { height, marks };
}

function cellBlock(row: DataRow, placed: PlacedColumn, left: number, ink: Ink, { words, measure }: F): Block {
  const { column, index, width } = placed;
  const cell = row.cells[index];
  if (!cell) return { height: 0, marks: () => [] };
  const text = cellText(cell, column, words);
  const indent = column.kind === "status" && text ? STATUS_INDENT : 0;
  const body = wrap(text, "label", width - indent + 1, MOST_LINES, measure);
  const notes = wrap(differing(cell, column, placed.about, words), "axis", width, MOST_LINES, measure);
  const fill = cell.value === null ? "ink-3" : "ink";
  const marks = (top: number): Mark[] => {
    const box: Mark[] =
      indent > 0 ? [{ kind: "group", x: left, y: top + 2, children: swatch(row.status, "area", ink) }] : [];
    return [
      ...box,
      ...lines(body, placed, left + indent, top + 13.5, { style: "label", fill }),
      ...lines(notes, placed, left, top + body.length * LINE + 12, { style: "axis", fill: "ink-3" }),
    ];
  };
  return { height: body.length * LINE + notes.length * NOTE_LINE, marks };
}

function footer({ leftOut }: TablePlan, { words, width, measure }: F): Block {
  if (leftOut.length === 0) return { height: 0, marks: () => [] };
  const list = words.format.list(leftOut.map(({ field }) => field.label || field.key));
  const texts = wrap(words.own.notShown(list), "note", width, 6, measure);
  const marks = (top: number): Mark[] =>
    texts.map((text, index): TextMark => {
      const y = top + 12 + 17 * index + 12;
      return { kind: "text", part: "label", x: 0, y, anchor: "start", text, style: "note", fill: "ink-3" };
    });
  return { height: 12 + 17 * texts.length, marks };
}

/** Width below which figures stand behind the names of their columns, as the usual table of three measures has them. */
const LISTED = 288;

/** A header and as many rows: of one line, of two below their name, or of a line or two for each figure. */
export function dataTableHeight(width: number, rows: number): number {
  const count = Math.max(1, rows);
  if (width < LISTED) return 120 + 175 * count;
  return width < 440 ? 100 + 58 * count : 68 + 40 * count;
}
