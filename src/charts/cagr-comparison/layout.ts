import { percentOf } from "../../core/tidy.js";
import type { Frame } from "../../core/chart.js";
import { rowTarget, type Box, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { decimalsOf } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import type { Pair } from "../../geometry/scale.js";
import type { RatesWords } from "./words.en.js";
import { band, COLUMN_GAP, columnMarks, columnsWidth, HEAD_LINE, type Column } from "../kit/figure-columns.js";
import { isMatch, type RateRow, type RatesModel } from "./model.js";
import { calculatedText, gapText, statedText } from "./text.js";
import { rowName, rowNameMarks, type RowName } from "../kit/row-names.js";
import { downLines, headTicks, rowScale, type RowScale } from "../kit/row-scale.js";
import { isHighlighted, otherYears } from "../kit/span-text.js";

const WIDE = 560;
const HEAD = 24;
const FOOT = 4;
/** Narrower than this, differences of a few tenths cannot be seen, and the columns leave for the rows. */
const LEAST_PLOT = 130;
const NAMES = 0.32;
const DOT = 6;
const TICK = { width: 3, height: 18 };
/** A mark keeps this much room to the edge of the plot. */
const ROOM = 8;
/** Percentages are short, so that more of them fit than of amounts. */
const TICK_PITCH = 38;

interface Row {
  readonly rate: RateRow;
  readonly strong: boolean;
  readonly name: RowName;
  readonly box: Box;
  readonly nameTop: number;
  readonly lineY: number;
}

/** Where things stand: beside each other, or a row's name and rates above its line. */
interface Plan {
  readonly wide: boolean;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly plot: Pair;
}

type F = Frame<RatesWords>;

const rowHeight = (width: number): number => (width >= WIDE ? 34 : 48);

/** Height of the plot for rows whose names take one line. */
export const ratesHeight = (width: number, rows: number): number => HEAD + rows * rowHeight(width) + FOOT;

/** A row for each thing: its calculated rate as a dot on a stem from zero, the stated one as a tick, and the figures. */
export function layoutRates(model: RatesModel, frame: F): Scene {
  const { width, measure } = frame;
  const { wide, rows, columns, plot } = widePlan(model, frame) ?? narrowPlan(model, frame);
  const scale = scaleOf(model, plot, frame);
  const last = rows.at(-1)?.box;
  const bottom = last ? last.y + last.height : HEAD;
  const stretches = wide ? [[HEAD - 2, bottom] as const] : rows.map(({ lineY }) => [lineY - 10, lineY + 10] as const);
  const marks: Mark[] = [
    ...rows.filter(({ strong }) => strong).map(({ box }) => band(box)),
    ...downLines(scale, stretches, []),
    ...headTicks(scale, HEAD_LINE, plot, measure),
    ...rows.flatMap(({ rate, lineY }) => lollipop(rate, lineY, scale.x)),
    ...rows.flatMap(({ name, nameTop }) => rowNameMarks(name, nameTop)),
    ...(wide ? [] : rows.flatMap((row) => pairMark(row, frame))),
    ...columnMarks(columns, rows, frame),
  ];
  return { width, height: bottom + FOOT, marks, targets: rows.map(({ rate, box }) => rowTarget(rate.key, box)) };
}

/** Undefined where the columns would leave the plot too little room. */
function widePlan(model: RatesModel, frame: F): Plan | undefined {
  const { width } = frame;
  if (width < WIDE) return undefined;
  const columns = figureColumns(model, frame);
  const rows = stack(model, frame, true, () => Math.round(width * NAMES));
  const left = Math.ceil(Math.max(0, ...rows.map(({ name }) => name.width))) + COLUMN_GAP;
  const right = width - columnsWidth(columns, frame);
  return right - left < LEAST_PLOT ? undefined : { wide: true, rows, columns, plot: [left, right] };
}

function narrowPlan(model: RatesModel, frame: F): Plan {
  const { width, measure } = frame;
  const { own, format } = frame.words;
  const columns: Column[] = [
    {
      head: own.heads.gap,
      texts: model.data.map((row) => {
        if (!row.rate) return own.cells.noRate;
        return row.stated ? gapCell(row, frame) : own.cells.notStated;
      }),
      style: "value",
      fill: "ink",
      quiet: model.data.map((row) => !row.comparison || isMatch(row)),
    },
  ];
  const room = (row: RateRow): number => width - measure(pairText(row, own, format), "label") - COLUMN_GAP;
  const rows = stack(model, frame, false, room);
  return { wide: false, rows, columns, plot: [0, width - columnsWidth(columns, frame)] };
}

function stack(model: RatesModel, { width, measure, words }: F, wide: boolean, room: (row: RateRow) => number): Row[] {
  let y = HEAD;
  return model.data.map((rate) => {
    const strong = isHighlighted(rate, model.highlight);
    const name = rowName(rate.name, otherYears(rate, model, words.format), strong, room(rate), measure);
    const height = wide ? Math.max(rowHeight(width), name.height + 14) : Math.max(18, name.height) + 30;
    const box = { x: 0, y, width, height };
    y += height;
    const nameTop = wide ? box.y + (height - name.height) / 2 : box.y + 4;
    return { rate, strong, name, box, nameTop, lineY: wide ? box.y + height / 2 : box.y + height - 14 };
  });
}

function figureColumns({ data }: RatesModel, frame: F): Column[] {
  const { own, format } = frame.words;
  const gaps = { head: own.heads.gap, texts: data.map((row) => gapCell(row, frame)), quiet: data.map(isMatch) };
  return [
    {
      head: own.heads.calculated,
      texts: data.map((row) => calculatedText(row, format) || own.cells.noRate),
      style: "label",
      fill: "ink",
      quiet: data.map(({ rate }) => !rate),
    },
    {
      head: own.heads.stated,
      texts: data.map((row) => statedText(row, format) || own.cells.notStated),
      style: "label",
      fill: "ink",
      quiet: data.map(({ stated }) => !stated),
    },
    { ...gaps, style: "value", fill: "ink" },
  ];
}

function gapCell(row: RateRow, { words: { own, format } }: F): string {
  if (!row.comparison) return "";
  return isMatch(row) ? own.cells.matches : gapText(row, format);
}

function pairText(row: RateRow, own: RatesWords, format: Format): string {
  const [calculated, stated] = [calculatedText(row, format), statedText(row, format)];
  return stated ? own.pair(calculated, stated) : calculated;
}

/** Both rates on the line of the name. */
function pairMark({ rate, nameTop }: Row, { width, words }: F): TextMark[] {
  const text = pairText(rate, words.own, words.format);
  const at = { x: width, y: nameTop + 13.5, anchor: "end", style: "label", fill: "ink-2" } as const;
  return text ? [{ kind: "text", part: "label", text, ...at }] : [];
}

/** Without any rate there is no axis either. */
function scaleOf({ data }: RatesModel, range: Pair, { words, measure }: F): RowScale {
  const rates = data.flatMap(({ rate, stated }) => [rate?.rate, stated?.value]).filter((one) => one !== undefined);
  if (rates.length === 0) return { x: () => range[0], ticks: [] };
  const extents = rates.map((value) => ({ value, before: ROOM, after: ROOM }));
  const write = (ticks: readonly number[]): string[] => tickTexts(ticks, words.format);
  return rowScale({ kind: "linear", extents, range, write, measure, pitch: TICK_PITCH });
}

/** "0", "10", "20", "30%": the sign stands on the last. */
function tickTexts(ticks: readonly number[], format: Format): string[] {
  const values = ticks.map(percentOf);
  const decimals = Math.min(12, Math.max(...values.map(decimalsOf)));
  return values.map((value, index) => {
    if (Math.abs(value) >= 1e5) return format.compact(value, undefined) + (index === values.length - 1 ? "%" : "");
    return index === values.length - 1 ? format.percent(value / 100, decimals) : format.number(value, decimals);
  });
}

/** The tick lies on top, with an edge of the surface, so that it is seen on the dot too. */
function lollipop({ key, rate, stated }: RateRow, y: number, x: (value: number) => number): Mark[] {
  const common = { part: "mark", datum: key } as const;
  const marks: Mark[] = [];
  if (rate) {
    const at = x(rate.rate);
    marks.push(
      { kind: "line", ...common, x1: x(0), y1: y, x2: at, y2: y, stroke: "cat-1", strokeWidth: 2 },
      { kind: "circle", ...common, cx: at, cy: y, r: DOT, fill: "cat-1" },
    );
  }
  if (stated) marks.push({ ...common, ...tickMark(x(stated.value), y) });
  return marks;
}

export function tickMark(x: number, y: number): Mark {
  const { width, height } = TICK;
  const edge = { stroke: "surface", strokeWidth: 1 } as const;
  const outer = { x: x - width / 2 - 0.5, y: y - height / 2, width: width + 1, height };
  return { kind: "rect", ...outer, fill: "highlight", ...edge };
}
