import type { Frame } from "../../core/chart.js";
import { rowTarget, type Box, type Mark, type Scene } from "../../core/scene.js";
import { textBox } from "../../geometry/labels.js";
import type { Pair } from "../../geometry/scale.js";
import type { DumbbellWords } from "./words.en.js";
import { onlyValue, type DumbbellModel } from "./model.js";
import { endText, extentsOf, rowMarks, rowTexts, type RowContext } from "./row.js";
import { fieldText } from "../kit/field-text.js";
import { band, COLUMN_GAP as GAP, columnMarks, columnsWidth, HEAD_LINE, type Column } from "../kit/figure-columns.js";
import { rowName, rowNameMarks, type RowName } from "../kit/row-names.js";
import { downLines, headTicks, rowScale, type RowScale } from "../kit/row-scale.js";
import { singleValue } from "../kit/single-value.js";
import { isHighlighted, otherYears } from "../kit/span-text.js";
import type { Span } from "../kit/span.js";

const WIDE = 480;
const HEAD = 24;
const FOOT = 4;
const LEAST_PLOT = 150;

interface Row {
  readonly span: Span;
  readonly strong: boolean;
  readonly name: RowName;
  readonly box: Box;
  readonly nameTop: number;
  readonly lineY: number;
}

export function rowHeight(width: number): number {
  return width >= WIDE ? 34 : 48;
}

/** Height of the plot for rows whose names take one line. */
export function dumbbellHeight(width: number, rows: number): number {
  return HEAD + rows * rowHeight(width) + FOOT;
}

/** A row for each thing: its name, its line from start to end, its growth; narrow, the name stands above the line. */
export function layoutDumbbell(model: DumbbellModel, frame: Frame<DumbbellWords>): Scene {
  const only = onlyValue(model);
  if (only) return singleFigure(only, model, frame);
  const { width, measure } = frame;
  const wide = width >= WIDE;
  const rows = stack(model, frame, wide);
  const ends = model.data.flatMap(({ start, end }) => [start, end]);
  const labels = ends.flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const]));
  const text = fieldText(model.field, frame.words.format, labels);
  const left = wide ? Math.ceil(Math.max(...rows.map(({ name }) => name.width))) + GAP : 0;
  const base = { model, frame, text };
  const columns = figureColumns({ ...base, inColumns: wide && model.measure === "size" }, left);
  const context: RowContext = { ...base, inColumns: columns.length > 1 };
  const plot: Pair = [left, width - columnsWidth(columns, frame)];

  const scale = scaleOf(rows, plot, context);
  const texts = rows.flatMap((row) => rowTexts(row.span, row.strong, row.lineY, scale, plot, context));
  const last = rows.at(-1)?.box;
  const bottom = last ? last.y + last.height : HEAD;
  const stretches = wide ? [[HEAD - 2, bottom] as const] : rows.map(({ lineY }) => [lineY - 10, lineY + 10] as const);
  const marks: Mark[] = [
    ...rows.filter(({ strong }) => strong).map(({ box }) => band(box)),
    ...downLines(
      scale,
      stretches,
      texts.map((mark) => textBox(mark, measure)),
    ),
    ...headTicks(scale, HEAD_LINE, [left, plot[1]], measure),
    ...rows.flatMap((row) => rowMarks(row.span, row.strong ? "highlight" : "cat-1", row.lineY, scale, context)),
    ...texts,
    ...rows.flatMap(({ name, nameTop }) => rowNameMarks(name, nameTop)),
    ...columnMarks(columns, rows, frame),
  ];
  return { width, height: bottom + FOOT, marks, targets: rows.map(({ span, box }) => rowTarget(span.key, box)) };
}

function singleFigure(
  { span, end }: NonNullable<ReturnType<typeof onlyValue>>,
  { field }: DumbbellModel,
  frame: Frame<DumbbellWords>,
): Scene {
  const { format, common } = frame.words;
  const figure = fieldText(field, format).amount(end.value ?? 0, end.decimals);
  const about = [span.name, end.year === null ? "" : format.span(end.year, end.year), common.status[end.status]];
  const text = format.line(about);
  return singleValue({ key: span.key, status: end.status, figure, text }, frame);
}

function stack(model: DumbbellModel, { width, measure, words }: Frame<DumbbellWords>, wide: boolean): Row[] {
  const room = wide ? Math.round(width * 0.36) : width;
  let y = HEAD;
  return model.data.map((span) => {
    const strong = isHighlighted(span, model.highlight);
    const name = rowName(span.name, otherYears(span, model, words.format), strong, room, measure);
    const height = wide ? Math.max(rowHeight(width), name.height + 14) : Math.max(18, name.height) + 30;
    const box = { x: 0, y, width, height };
    y += height;
    const nameTop = wide ? box.y + (height - name.height) / 2 : box.y + 4;
    return { span, strong, name, box, nameTop, lineY: wide ? box.y + height / 2 : box.y + height - 14 };
  });
}

/** Growth at the right; before it the start and the end where they have columns and leave the plot its room. */
function figureColumns(context: RowContext, left: number): Column[] {
  const { model, frame, inColumns } = context;
  const { own, format } = frame.words;
  const growth = growthColumn(context);
  if (!inColumns) return [growth];
  const side = (key: "start" | "end", year: number | null, fill: Column["fill"]): Column => ({
    head: year === null ? own[key] : format.year(year),
    texts: model.data.map((span) => endText(span[key], context)),
    style: "label",
    fill,
  });
  const all = [side("start", model.startYear, "ink-2"), side("end", model.endYear, "ink"), growth];
  return frame.width - left - columnsWidth(all, frame) >= LEAST_PLOT ? all : [growth];
}

/** Multiples; the absolute change where no row has one. */
function growthColumn({ model, frame, text }: RowContext): Column {
  const { own, common, format } = frame.words;
  const multiples = model.data.some(({ multiple }) => multiple !== null);
  const texts = model.data.map(({ multiple, change, changeDecimals }) => {
    if (multiple !== null) return format.multiple(multiple);
    if (change === null) return common.noDataShort;
    return multiples
      ? own.columns.noMultiple
      : change > 0
        ? format.plus(text.label(change, changeDecimals))
        : text.label(change, changeDecimals);
  });
  return { head: multiples ? own.columns.growth : own.columns.change, texts, style: "value", fill: "ink" };
}

/** Without any value there is no axis either. */
function scaleOf(rows: readonly Row[], range: Pair, context: RowContext): RowScale {
  const extents = rows.flatMap(({ span, strong }) => extentsOf(span, strong, context));
  if (extents.length === 0) return { x: () => range[0], ticks: [] };
  const { model, frame, text } = context;
  return rowScale({
    kind: model.scale,
    extents,
    range,
    write: (ticks) => text.ticks(ticks, model.scale),
    measure: frame.measure,
  });
}
