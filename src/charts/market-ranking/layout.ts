import type { Frame } from "../../core/chart.js";
import { rowTarget, type Box, type Ink, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { linear, type Pair } from "../../geometry/scale.js";
import type { RankingWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { band } from "../kit/figure-columns.js";
import type { RankingModel, RankRow } from "./model.js";
import { rankNameOf, rankText } from "./text.js";
import { rowName, rowNameMarks, type RowName } from "../kit/row-names.js";
import { fitted, type Extent } from "../kit/row-scale.js";
import { singleValue } from "../kit/single-value.js";
import { isHighlighted } from "../kit/span-text.js";
import { area } from "../kit/status.js";

const WIDE = 480;
const NAMES = 0.36;
const LINE = 18;
const GAP = 16;
/** Between a rank and its name, and between a bar and its value. */
const RANK_GAP = 8;
const LABEL_GAP = 8;
const BAR = { wide: 14, narrow: 10 };
const FOOT = 4;

interface Row {
  readonly ranked: RankRow;
  readonly strong: boolean;
  readonly name: RowName;
  readonly box: Box;
  readonly nameTop: number;
  /** Middle of the bar. */
  readonly barY: number;
  /** What stands at the end of the bar, or in its place. */
  readonly label: string;
}

type F = Frame<RankingWords>;

const rowHeight = (width: number): number => (width >= WIDE ? 28 : 40);

/** Height of the plot for rows whose names take one line. */
export const rankingHeight = (width: number, rows: number): number => rows * rowHeight(width) + FOOT;

/** A bar for each thing, from zero, with its rank, name and value; narrow, the name stands above the bar. */
export function layoutRanking(model: RankingModel, frame: F): Scene {
  const [only] = model.data;
  if (only && model.data.length === 1 && model.all === 1 && only.value !== null)
    return singleFigure(only, model, frame);
  const { width, measure } = frame;
  const wide = width >= WIDE;
  const ranks = model.data.map(({ rank }) => (rank === null ? "" : rankText(rank, frame.words)));
  const rankWidth = Math.ceil(Math.max(0, ...ranks.map((text) => measure(text, "label"))));
  const indent = rankWidth > 0 ? rankWidth + RANK_GAP : 0;
  const rows = stack(model, frame, indent, wide);
  const names = Math.ceil(Math.max(0, ...rows.map(({ name }) => name.width)));
  const x = barScale(rows, [wide ? indent + names + GAP : indent, width], frame);
  const last = rows.at(-1)?.box;
  const marks: Mark[] = [
    ...rows.filter(({ strong }) => strong).map(({ box }) => band(box)),
    ...zeroLine(rows, x, wide),
    ...rows.flatMap((row) => bar(row, x, wide)),
    ...rows.flatMap((row, index) => rankMark(ranks[index] ?? "", rankWidth, row)),
    ...rows.flatMap(({ name, nameTop }) =>
      rowNameMarks(name, nameTop).map((mark) => ({ ...mark, x: mark.x + indent })),
    ),
    ...rows.map((row) => valueMark(row, x, downwards(rows), frame)),
  ];
  const height = (last ? last.y + last.height : 0) + FOOT;
  return { width, height, marks, targets: rows.map(({ ranked, box }) => rowTarget(ranked.key, box)) };
}

function singleFigure(row: RankRow, { field }: RankingModel, frame: F): Scene {
  const { format, common } = frame.words;
  const amount = fieldText(field, format).amount(row.value ?? 0, row.decimals);
  const about = [
    rankNameOf(row, frame.words),
    row.year === null ? "" : format.span(row.year, row.year),
    common.status[row.status],
  ];
  const figure = common.qualified(row.qualifier, amount);
  return singleValue({ key: row.key, status: row.status, figure, text: format.line(about) }, frame);
}

function stack(model: RankingModel, frame: F, indent: number, wide: boolean): Row[] {
  const { width, measure, words } = frame;
  const room = wide ? Math.round(width * NAMES) - indent : width - indent;
  const known = model.data.flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const]));
  const text = fieldText(model.field, words.format, known);
  let y = 0;
  return model.data.map((ranked) => {
    const { value, decimals, qualifier, year } = ranked;
    const strong = isHighlighted(ranked, model.highlight);
    const remark = year === model.year || year === null ? "" : words.format.span(year, year);
    const name = rowName(rankNameOf(ranked, words), remark, strong, room, measure);
    const height = rowHeight(width) + name.height - LINE;
    const box = { x: 0, y, width, height };
    y += height;
    // Beside a name of several lines, rank and bar stand at its first.
    const nameTop = box.y + (wide ? 5 : 2);
    const barY = wide ? nameTop + LINE / 2 : nameTop + name.height + 8;
    const label = value === null ? words.common.noData : words.common.qualified(qualifier, text.label(value, decimals));
    return { ranked, strong, name, box, nameTop, barY, label };
  });
}

/** Whether all bars point to the left, and what has none is said on that side too. */
function downwards(rows: readonly Row[]): boolean {
  const values = rows.map(({ ranked }) => ranked.value ?? 0);
  return Math.min(0, ...values) < 0 && Math.max(...values) <= 0;
}

/** From zero, with room for the label beyond the end of every bar. */
function barScale(rows: readonly Row[], range: Pair, { measure }: F): (value: number) => number {
  const values = rows.map(({ ranked }) => ranked.value ?? 0);
  const domain: Pair = [Math.min(0, ...values), Math.max(0, ...values)];
  if (domain[0] === domain[1]) return () => range[0];
  const left = downwards(rows);
  const extents = rows.map(({ ranked, label }): Extent => {
    const value = ranked.value ?? 0;
    const room = LABEL_GAP + measure(label, ranked.value === null ? "label" : "value");
    const before = value < 0 || (value === 0 && left);
    return { value, before: before ? room : 0, after: before ? 0 : room };
  });
  return linear(domain, fitted(linear(domain, [0, 1]), extents, range));
}

const inkOf = ({ strong }: Row): Ink => (strong ? "highlight" : "cat-1");

/** A value leaves at least a pixel, so that it is not taken for zero; an outline needs two, or nothing is drawn. */
const leastWidth = ({ status }: RankRow): number => (status === "reported" ? 1 : 2);

function bar(row: Row, x: (value: number) => number, wide: boolean): Mark[] {
  const { ranked, barY } = row;
  if (!ranked.value) return [];
  const [zero, end] = [x(0), x(ranked.value)];
  const width = Math.max(leastWidth(ranked), Math.abs(end - zero));
  const height = wide ? BAR.wide : BAR.narrow;
  const box = { x: ranked.value < 0 ? zero - width : zero, y: barY - height / 2, width, height };
  return area(ranked.status, inkOf(row), box, ranked.value < 0 ? "left" : "right", ranked.key);
}

/** Where bars point both ways, or to the left; from zero to the right their own edge is line enough. */
function zeroLine(rows: readonly Row[], x: (value: number) => number, wide: boolean): Mark[] {
  if (!rows.some(({ ranked }) => (ranked.value ?? 0) < 0)) return [];
  const at = Math.round(x(0)) + 0.5;
  const line = (y1: number, y2: number): Mark => {
    return { kind: "line", part: "axis", x1: at, y1, x2: at, y2, stroke: "axis" };
  };
  const last = rows.at(-1)?.box;
  if (wide && last) return [line(0, last.y + last.height)];
  return rows.map(({ barY }) => line(barY - 8, barY + 8));
}

function rankMark(text: string, right: number, { nameTop }: Row): TextMark[] {
  const at = { x: right, y: nameTop + 13.5, anchor: "end", style: "label", fill: "ink-3" } as const;
  return text ? [{ kind: "text", part: "label", text, ...at }] : [];
}

function valueMark(
  { ranked, label, barY }: Row,
  x: (value: number) => number,
  left: boolean,
  { width, measure }: F,
): TextMark {
  const value = ranked.value ?? 0;
  const before = value < 0 || (value === 0 && left);
  const least = leastWidth(ranked);
  const end = value < 0 ? Math.min(x(value), x(0) - least) : value > 0 ? Math.max(x(value), x(0) + least) : x(0);
  const missing = ranked.value === null;
  const look = { style: missing ? "label" : "value", fill: missing ? "ink-3" : "ink" } as const;
  // The gap gives way before the label leaves the picture, where long labels stand on both sides of a narrow one.
  const at = before
    ? ({ x: end - LABEL_GAP, anchor: "end" } as const)
    : ({ x: Math.min(end + LABEL_GAP, width - measure(label, look.style)), anchor: "start" } as const);
  return { kind: "text", part: "label", datum: ranked.key, ...at, y: barY + 4.5, text: label, ...look };
}
