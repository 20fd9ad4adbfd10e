import type { Frame, Words } from "../../core/chart.js";
import type { Box, Mark, Scene, TextMark } from "../../core/scene.js";
import { grown } from "../../geometry/grown.js";
import { textBox } from "../../geometry/labels.js";
import { linear, type Pair } from "../../geometry/scale.js";
import { niceTicks } from "../../geometry/ticks.js";
import type { ScatterWords } from "./words.en.js";
import { gridlines, plotHeight, tickTexts, valueAxis } from "../kit/axis.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import { percentTicks } from "../kit/percent-ticks.js";
import { downLines, headTicks, rowScale } from "../kit/row-scale.js";
import { placeNames, POINT, type NamedPoint } from "./labels.js";
import type { Bubble, ScatterModel } from "./model.js";
import { layoutRanks, ranksHeight } from "./ranks.js";
import { nameOf, sizeYears } from "./text.js";
import { singleValue } from "../kit/single-value.js";
import { isHighlighted } from "../kit/span-text.js";
import { dot } from "../kit/status.js";
import { labelUnit } from "../kit/label-unit.js";

const WIDE = 480;
const MOST_ROWS = 40;
/** The title of the vertical axis, and the text above its highest gridline. */
const TOP = 42;
const FOOT = 44;
const SIDE = 16;
/** So many points are all named, with leaders where there is no room beside them. */
const MOST_NAMED = 12;

/** Names have no room beside the points; a longer list has none either. */
const isList = (width: number, rows: number): boolean => width < WIDE && rows <= MOST_ROWS;

export function scatterHeight(width: number, rows: number): number {
  return isList(width, rows) ? ranksHeight(rows) : TOP + plotHeight(width) + FOOT;
}

/** Size to the right, growth upwards; on a narrow page, where names have no room, a list in the order of growth. */
export function layoutScatter(model: ScatterModel, frame: Frame<ScatterWords>): Scene {
  const [only] = model.data;
  if (only && model.data.length === 1) return singlePoint(only, frame);
  return isList(frame.width, model.data.length) ? layoutRanks(model, frame) : scatter(model, frame);
}

function singlePoint(only: Bubble, frame: Frame<ScatterWords>): Scene {
  const { own, format } = frame.words;
  const { start, end, rate } = only;
  const span = start.year === null || end.year === null ? "" : format.span(start.year, end.year);
  const text = format.line([own.columns.growth, nameOf(only, frame.words), span]);
  return singleValue({ key: only.key, status: only.status, figure: format.percent(rate.rate), text }, frame);
}

function scatter(model: ScatterModel, frame: Frame<ScatterWords>): Scene {
  const { width, measure, words } = frame;
  const { format } = words;
  const bottom = TOP + plotHeight(width);
  const rates = model.data.map(({ rate }) => rate.rate);
  const ticks = niceTicks(Math.min(0, ...rates), Math.max(0, ...rates), Math.round(plotHeight(width) / 56));
  const axis = valueAxis(ticks, percentTicks(ticks, format), frame);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, TOP]);
  // Texts of ticks may pass the end of the scale by 8 px.
  const range: Pair = [axis.gutter, width - 8];
  const text = fieldText(
    model.field,
    format,
    model.data.map(({ size }) => [size.value, size.decimals] as const),
  );
  const scale = rowScale({
    kind: model.data.length > 0 ? model.scale : "linear",
    extents: model.data.map(({ size }) => ({ value: size.value, before: SIDE, after: SIDE })),
    range,
    write: (values) => text.ticks(values, model.scale),
    measure,
  });
  const points = model.data.map((bubble): NamedPoint => ({
    key: bubble.key,
    x: scale.x(bubble.size.value),
    y: y(bubble.rate.rate),
    name: bubble.name,
    strong: isHighlighted(bubble, model.highlight),
  }));

  const fixed = [
    ...tickTexts(axis, y, ticks[0] === 0 ? 0 : undefined),
    ...headTicks(scale, bottom + 18, range, measure),
  ];
  const titles = axisTitles(model, frame, bottom);
  const zeroLine: Box = { x: 0, y: y(0) - 1, width, height: 2 };
  const named = together(points, words);
  const names = placeNames(byImportance(named), named.length > MOST_NAMED ? 5 : named.length, {
    bounds: { x: 0, y: 20, width, height: bottom - 22 },
    obstacles: [...[...fixed, ...titles.texts].map((mark) => textBox(mark, measure)), zeroLine],
    room: Math.min(170, width * 0.28),
    measure,
  });
  const boxes = [...names.texts, ...fixed].map((mark) => textBox(mark, measure));
  const marks: Mark[] = [
    ...downLines(scale, [[TOP, bottom]], boxes),
    ...gridlines(axis, y, width, 0, boxes),
    ...names.leaders,
    ...model.data.flatMap((bubble, index) => {
      const { x, y, strong } = points[index] ?? { x: 0, y: 0, strong: false };
      // A rim of the surface keeps points apart that lie on each other.
      const rim: Mark = { kind: "circle", cx: x, cy: y, r: POINT + 0.5, fill: "surface" };
      return [rim, ...dot(bubble.status, strong ? "highlight" : "cat-1", x, y, bubble.key)];
    }),
    ...fixed,
    ...names.texts,
    ...titles.texts,
    ...titles.arrows,
  ];
  const across = [...points].sort((a, b) => a.x - b.x);
  const height = bottom + FOOT;
  const targets = across.map(({ key, x, y }) => {
    const place = grown({ x, y, width: 0, height: 0 }, { x: 0, y: 0, width, height });
    return { datum: key, round: true, ...place };
  });
  return { width, height, marks, targets };
}

/** Points that lie on each other share one label. */
function together(points: readonly NamedPoint[], words: Words<ScatterWords>): NamedPoint[] {
  const places = new Map<string, NamedPoint[]>();
  for (const point of points) {
    const place = `${Math.round(point.x)} ${Math.round(point.y)}`;
    places.set(place, [...(places.get(place) ?? []), point]);
  }
  return [...places.values()].flatMap((group) => {
    const name = listed(
      group.map((point) => point.name),
      words,
    );
    return group.slice(0, 1).map((first) => ({ ...first, name, strong: group.some(({ strong }) => strong) }));
  });
}

/** The highlighted point, the fastest, the slowest, the largest, the smallest, then the others by growth. */
function byImportance(points: readonly NamedPoint[]): NamedPoint[] {
  const across = [...points].sort((a, b) => a.x - b.x);
  const first = [...points.filter(({ strong }) => strong), points[0], points.at(-1), across.at(-1), across[0]];
  return [...new Set([...first.filter((point) => point !== undefined), ...points])];
}

/** What the axes show, at the ends to which they rise; arrows are drawn, since few fonts have them. */
function axisTitles(
  model: ScatterModel,
  frame: Frame<ScatterWords>,
  bottom: number,
): { texts: TextMark[]; arrows: Mark[] } {
  const { common, own, format } = frame.words;
  const { width } = frame;
  const label = own.sizeIn(sizeYears(model, format));
  const size = common.measure({ label, unit: labelUnit(model.field.unit, format), years: "" });
  const base = { kind: "text", part: "label", style: "axis-strong", fill: "ink-2" } as const;
  const arrow = { kind: "path", fill: "none", stroke: "ink-2", strokeWidth: 1.5 } as const;
  const line = bottom + 38;
  return {
    texts: [
      { ...base, x: 14, y: 12, text: own.columns.growth, anchor: "start" },
      { ...base, x: width - 16, y: line, text: size, anchor: "end" },
    ],
    arrows: [
      { ...arrow, d: "M5 13V3M1.5 6.5L5 3L8.5 6.5" },
      { ...arrow, x: width - 11, d: `M0 ${line - 4}H10M6.5 ${line - 7.5}L10 ${line - 4}L6.5 ${line - 0.5}` },
    ],
  };
}
