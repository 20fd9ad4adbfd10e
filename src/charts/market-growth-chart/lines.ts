import type { Frame } from "../../core/chart.js";
import type { Box, Mark, Scene, TextMark } from "../../core/scene.js";
import { extent } from "../../core/extent.js";
import type { Point as At } from "../../geometry/path.js";
import { extremes } from "../../geometry/thin.js";
import { linear, log } from "../../geometry/scale.js";
import { logTicks, niceTicks } from "../../geometry/ticks.js";
import type { GrowthWords } from "./words.en.js";
import { plotHeight, unitTexts, valueAxis, type ValueAxis } from "../kit/axis.js";
import { fieldText } from "../kit/field-text.js";
import { growthInWords } from "./bracket.js";
import { labelWriter } from "./columns.js";
import { ZONE_HEAD } from "../kit/forecast-zone.js";
import { isQuiet, layerOf } from "./hues.js";
import { endMarks, endNames, namesWidth } from "./end-names.js";
import { isPublished, type GrowthChartModel, type Line, type Point } from "./model.js";
import { dotMarks, dotted, shadeMark, stretchesOf, strokeMarks, type Stretch } from "./strokes.js";
import { lineTargets } from "./line-targets.js";
import type { Wanted } from "../kit/value-labels.js";
import { manyYears } from "./many-years.js";
import { yearsPlot, type YearsPlot } from "./years-plot.js";

const EDGE = 14;
/** Of a quiet line, pixels. */
const THIN = 1.5;
/** Least width of a plot that names stand beside, with the gap between them. */
const LEAST_PLOT = 90;

interface Plot {
  readonly axis: ValueAxis;
  /** Height of a value of a series, in the unit of the data. */
  readonly y: (value: number, line: Line) => number;
  /** Height of a tick. */
  readonly tickY: (tick: number) => number;
  readonly base: number;
}

/** Series as lines at true spacing of years: solid to dashed to dotted, with labels at their ends. */
export function layoutLines(model: GrowthChartModel, frame: Frame<GrowthWords>): Scene {
  const { width, measure } = frame;
  const height = plotHeight(width);
  const { axis, y, tickY, base } = plotOf(model, frame, height);
  const names = endNames(model, frame, { width: width - axis.gutter - LEAST_PLOT, height });
  const room = names.length > 0 ? namesWidth(names, measure) : EDGE;
  const x = linear([model.firstYear, model.lastYear], [axis.gutter + EDGE, width - room]);
  const place = (point: Point, line: Line): At => ({ x: x(point.year), y: y(point.value ?? 0, line) });
  const end = (line: Line): At | undefined => {
    const last = line.points.findLast(({ value }) => value !== null);
    return last && place(last, line);
  };
  const ends = endMarks(names, { end, highlight: model.highlight, height });
  const stacked = [...model.lines].sort((a, b) => layerOf(a) - layerOf(b));
  const drawn = stacked.map((line): Drawn => ({
    line,
    at: (point) => place(point, line),
    stretches: stretchesOf(line, x),
    dots: dotted(line, x, model.lines.length === 1),
  }));
  const shownYears = new Map(model.lines.flatMap(({ points }) => points.map((point) => [point.year, point])));
  const years = [...shownYears.values()].sort((a, b) => a.year - b.year);
  const shown: YearsPlot = {
    axis,
    tickY,
    base,
    height,
    right: width - room + EDGE,
    zoneFrom: model.forecastFrom === null ? null : x(Math.max(model.firstYear, model.forecastFrom - model.step / 2)),
    shapes: [...drawn.flatMap((one) => lineMarks(one, model.variant === "area" ? tickY(base) : null)), ...ends.leaders],
    obstacles: drawn.flatMap(({ stretches, dots, at }) => [
      ...stretches.flatMap(({ points }) =>
        points.flatMap((point, index) => along(at(points[index - 1] ?? point), at(point))),
      ),
      ...dots.map((point) => square(at(point), 6)),
    ]),
    fixed: ends.texts,
    labels: valueLabels(model, drawn, axis.ticks, frame),
    years: years.map((point) => ({ year: point.year, x: x(point.year), strong: isPublished(point) })),
    yearLabels: manyYears,
    at: x,
    targets: lineTargets(model, place, { width, height, floor: tickY(base) }),
  };
  return yearsPlot(model, frame, shown, (placed) => growthInWords(model, tickY(base), { ...placed, frame }));
}

/** A line as it is drawn. */
interface Drawn {
  readonly line: Line;
  readonly at: (point: Point) => At;
  readonly stretches: readonly Stretch[];
  readonly dots: readonly Point[];
}

/** Boxes along a piece of line, so that no text is set across it. */
function along(from: At, to: At): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8);
  return Array.from({ length: steps + 1 }, (_, step): Box => {
    const part = step / Math.max(1, steps);
    return square({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 3);
  });
}

const square = ({ x, y }: At, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });

/** Numbers in full, or all of them short where they would take the plot's room. */
function indexTexts(ticks: readonly number[], { words: { format } }: Frame<GrowthWords>): string[] {
  const texts = ticks.map((tick) => format.number(tick));
  return texts.some(({ length }) => length > 9) ? ticks.map((tick) => format.compact(tick, undefined)) : texts;
}

function plotOf(model: GrowthChartModel, frame: Frame<GrowthWords>, height: number): Plot {
  const index = model.scale === "index";
  const first = (line: Line): number => line.points.find(isPublished)?.value ?? 1;
  const shown = (value: number, line: Line): number => (index ? (value / first(line)) * 100 : value);
  const values = model.lines.flatMap((line) =>
    line.points.flatMap(({ value }) => (value === null ? [] : [shown(value, line)])),
  );
  const count = Math.round(height / 64);
  const isLog = model.scale === "log" && values.length > 0;
  const [low, high] = extent(values);
  const ticks = isLog ? logTicks(low, high, count) : niceTicks(Math.min(0, low), Math.max(0, high), count);
  const texts = index
    ? indexTexts(ticks, frame)
    : isLog
      ? fieldText(model.field, frame.words.format).ticks(ticks, "log")
      : unitTexts(ticks, model.field, frame);
  const axis = valueAxis(ticks, texts, frame);
  const domain: [number, number] = isLog
    ? [Math.min(low, ticks[0] ?? low), Math.max(high, ticks[ticks.length - 1] ?? high)]
    : [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const tickY = (isLog ? log : linear)(domain, [height, ZONE_HEAD]);
  return {
    axis,
    tickY,
    y: (value, line) => tickY(shown(value, line)),
    base: isLog ? domain[0] : 0,
  };
}

/** A line with the area under it, where there is a floor for it; a quiet one is thin, and its area would only be fog. */
function lineMarks({ line, at, stretches, dots }: Drawn, floor: number | null): Mark[] {
  const { ink = "cat-1" } = line;
  const marks = [...strokeMarks(stretches, ink, at), ...dotMarks(dots, ink, at)];
  if (isQuiet(line)) return marks.map(thinner);
  return floor === null ? marks : [shadeMark(stretches, ink, at, floor), ...marks];
}

/** Status and value stay as they are for the eye that follows one. */
function thinner(mark: Mark): Mark {
  if (mark.kind === "path") return { ...mark, strokeWidth: THIN };
  if (mark.kind !== "circle") return mark;
  return { ...mark, r: mark.r / 2, ...(mark.stroke && { strokeWidth: THIN }) };
}

/** Values at the dots of a line that is alone: the last and the first matter most, then the extremes, then the rest. */
function valueLabels(
  model: GrowthChartModel,
  drawn: readonly Drawn[],
  ticks: readonly number[],
  frame: Frame<GrowthWords>,
): Wanted[] {
  const [one] = drawn;
  if (!one || drawn.length > 1 || model.scale === "index") return [];
  const { dots, at } = one;
  const write = labelWriter(model, dots, ticks, frame);
  const order = new Set([dots.at(-1), dots[0], ...extremes(dots), ...dots]);
  return [...order].flatMap((point) => {
    if (!point) return [];
    const { x, y } = at(point);
    const base = { kind: "text", part: "label", text: write(point), style: "value", fill: "ink", x } as const;
    const places: TextMark[] = [
      { ...base, y: y - 11, anchor: "middle" },
      { ...base, y: y - 11, x: x + 6, anchor: "end" },
      { ...base, y: y + 21, anchor: "middle" },
    ];
    return [{ places }];
  });
}
