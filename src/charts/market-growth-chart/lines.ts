import type { Frame } from "../../core/chart.js";
import type { Box, Ink, Mark, Scene, TextMark } from "../../core/scene.js";
import { spread } from "../../geometry/labels.js";
import { areaPath, linePath, type Point as At } from "../../geometry/path.js";
import { linear, log } from "../../geometry/scale.js";
import { logTicks, niceTicks } from "../../geometry/ticks.js";
import { ellipsize } from "../../geometry/ellipsize.js";
import type { GrowthWords } from "../../messages/en/market-growth-chart.js";
import { plotHeight, unitTexts, valueAxis, type ValueAxis } from "../parts/axis.js";
import { growthInWords } from "./bracket.js";
import { labelWriter } from "./columns.js";
import { ZONE_HEAD } from "../parts/forecast-zone.js";
import { isPublished, namedLines, type GrowthChartModel, type Line, type Point } from "./model.js";
import { dot, lineStyle } from "../parts/status.js";
import type { Wanted } from "../parts/value-labels.js";
import { yearsPlot, type YearsPlot } from "./years-plot.js";

const INKS: readonly Ink[] = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7"];
const EDGE = 14;

interface Plot {
  readonly axis: ValueAxis;
  readonly x: (year: number) => number;
  /** Height of a value of a series, in the unit of the data. */
  readonly y: (value: number, line: Line) => number;
  /** Height of a tick. */
  readonly tickY: (tick: number) => number;
  readonly base: number;
  readonly inkOf: (line: Line) => Ink;
}

/** Series as lines at true spacing of years: solid to dashed to dotted, with labels at their ends. */
export function layoutLines(model: GrowthChartModel, frame: Frame<GrowthWords>): Scene {
  const { width, measure } = frame;
  const height = plotHeight(width);
  const names = model.lines.length > 1 ? endNames(model, frame) : [];
  const room = names.length > 0 ? Math.max(...names.map((name) => measure(name, "label-strong"))) + 22 : EDGE;
  const plot = plotOf(model, frame, height, width - room);
  const { axis, x, y, tickY, base } = plot;
  const ends = endLabels(model, plot, names, height);
  const points = model.lines.flatMap((line) =>
    line.points.flatMap((point) => {
      if (point.value === null) return [];
      return [{ line, point, at: { x: x(point.year), y: y(point.value, line) } }];
    }),
  );
  const years = [...new Map(model.data.map((point) => [point.year, point])).values()].sort((a, b) => a.year - b.year);
  const shown: YearsPlot = {
    axis,
    tickY,
    base,
    height,
    right: width - room + EDGE,
    zoneFrom: model.forecastFrom === null ? null : x(Math.max(model.firstYear, model.forecastFrom - model.step / 2)),
    shapes: [...model.lines.flatMap((line) => lineMarks(line, plot, model.variant === "area")), ...ends.leaders],
    obstacles: points.flatMap(({ line, at }, index) => {
      const before = points[index - 1];
      return along(before?.line === line ? before.at : at, at);
    }),
    fixed: ends.texts,
    labels: valueLabels(model, points, frame),
    years: years.map((point) => ({ year: point.year, x: x(point.year), strong: isPublished(point) })),
    at: x,
    targets: targets(model, plot, width, height),
  };
  return yearsPlot(model, frame, shown, (placed) => growthInWords(model, tickY(base), { ...placed, frame }));
}

/** Boxes along a piece of line, so that no text is set across it; the last one holds the dot. */
function along(from: At, to: At): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8);
  const boxes = Array.from({ length: steps }, (_, step): Box => {
    const part = step / steps;
    return { x: from.x + (to.x - from.x) * part - 3, y: from.y + (to.y - from.y) * part - 3, width: 6, height: 6 };
  });
  return [...boxes, { x: to.x - 6, y: to.y - 6, width: 12, height: 12 }];
}

/** Numbers in full, or all of them short where they would take the plot's room. */
function indexTexts(ticks: readonly number[], { words: { format } }: Frame<GrowthWords>): string[] {
  const texts = ticks.map((tick) => format.number(tick));
  return texts.some(({ length }) => length > 9) ? ticks.map((tick) => format.compact(tick, undefined)) : texts;
}

function plotOf(model: GrowthChartModel, frame: Frame<GrowthWords>, height: number, right: number): Plot {
  const index = model.scale === "index";
  const first = (line: Line): number => line.points.find(isPublished)?.value ?? 1;
  const shown = (value: number, line: Line): number => (index ? (value / first(line)) * 100 : value);
  const values = model.lines.flatMap((line) =>
    line.points.flatMap(({ value }) => (value === null ? [] : [shown(value, line)])),
  );
  const count = Math.round(height / 64);
  const isLog = model.scale === "log" && values.length > 0;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = isLog ? logTicks(low, high, count) : niceTicks(Math.min(0, low), Math.max(0, high), count);
  const texts = index ? indexTexts(ticks, frame) : unitTexts(ticks, model.field.unit, frame);
  const axis = valueAxis(ticks, texts, frame);
  const domain: [number, number] = isLog
    ? [Math.min(low, ticks[0] ?? low), Math.max(high, ticks[ticks.length - 1] ?? high)]
    : [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const tickY = (isLog ? log : linear)(domain, [height, ZONE_HEAD]);
  return {
    axis,
    tickY,
    x: linear([model.firstYear, model.lastYear], [axis.gutter + EDGE, right]),
    y: (value, line) => tickY(shown(value, line)),
    base: isLog ? domain[0] : 0,
    inkOf: (line) =>
      model.highlight === line.name && line.name ? "highlight" : (INKS[model.lines.indexOf(line)] ?? "cat-other-line"),
  };
}

/** One path per stretch of equal status; a missing value leaves a gap. */
function lineMarks(line: Line, { x, y, base, tickY, inkOf }: Plot, filled: boolean): Mark[] {
  const ink = inkOf(line);
  const at = (point: Point): At | null => (point.value === null ? null : { x: x(point.year), y: y(point.value, line) });
  const floor = tickY(base);
  const shade: Mark[] = filled
    ? [
        {
          kind: "path",
          fill: `tint:${ink}`,
          d: areaPath(line.points.map(at).map((p) => p && { x: p.x, y0: floor, y1: p.y })),
        },
      ]
    : [];
  const stretches: Mark[] = line.points.slice(1).flatMap((point, index): Mark[] => {
    const before = line.points[index];
    const ends = before ? [at(before), at(point)] : [];
    if (!before || ends.includes(null)) return [];
    const status = before.status === "modelled" || point.status === "modelled" ? "modelled" : point.status;
    return [{ kind: "path", part: "mark", d: linePath(ends), fill: "none", stroke: ink, ...lineStyle(status) }];
  });
  const dots = line.points.flatMap((point) => {
    const place = at(point);
    return place ? dot(point.status, ink, place.x, place.y, point.key) : [];
  });
  return [...shade, ...stretches, ...dots];
}

/** Names for the ends of the lines, none wider than two fifths of the chart. */
function endNames(model: GrowthChartModel, { width, measure }: Frame<unknown>): string[] {
  return namedLines(model).map(({ name }) => ellipsize(name, "label-strong", Math.min(200, width * 0.4), measure));
}

/** Direct labels at the ends, nudged apart; a leader shows where one had to move. */
function endLabels(
  model: GrowthChartModel,
  plot: Plot,
  names: readonly string[],
  height: number,
): { texts: TextMark[]; leaders: Mark[] } {
  const ends = namedLines(model).flatMap((line, index) => {
    const last = line.points.filter(({ value }) => value !== null).slice(-1)[0];
    if (!last || last.value === null || names.length === 0) return [];
    return [{ line, name: names[index] ?? "", x: plot.x(last.year), y: plot.y(last.value, line) }];
  });
  const centers = spread(
    ends.map(({ y }) => ({ y, height: 17 })),
    0,
    height,
  );
  const x = Math.max(...ends.map((end) => end.x)) + 18;
  return {
    texts: ends.map(({ line, name }, index) => ({
      kind: "text",
      part: "label",
      x,
      y: (centers[index] ?? 0) + 4.5,
      text: name,
      style: line.name === model.highlight ? "label-strong" : "label",
      anchor: "start",
      fill: "ink",
    })),
    leaders: ends.flatMap((end, index): Mark[] => {
      const moved = Math.abs((centers[index] ?? end.y) - end.y) > 3 || x - end.x > 30;
      return moved
        ? [
            {
              kind: "line",
              x1: end.x + 8,
              y1: end.y,
              x2: x - 3,
              y2: centers[index] ?? end.y,
              stroke: plot.inkOf(end.line),
              strokeWidth: 1,
            },
          ]
        : [];
    }),
  };
}

function valueLabels(
  model: GrowthChartModel,
  points: readonly { readonly point: Point; readonly at: At }[],
  frame: Frame<GrowthWords>,
): Wanted[] {
  const published = points.filter(({ point }) => isPublished(point));
  if (model.lines.length > 1 || model.scale === "index") return [];
  const write = labelWriter(
    model,
    published.map(({ point }) => point),
    frame,
  );
  const order = new Set(
    [published[published.length - 1], published[0], ...published].filter((item) => item !== undefined),
  );
  return [...order].map(({ point, at }) => {
    const base = { kind: "text", part: "label", text: write(point), style: "value", fill: "ink", x: at.x } as const;
    return {
      places: [
        { ...base, y: at.y - 11, anchor: "middle" },
        { ...base, y: at.y - 11, x: at.x + 6, anchor: "end" },
        { ...base, y: at.y + 21, anchor: "middle" },
      ],
    };
  });
}

/** Bands as wide as the space of a year, at least 24 px high around the point, none beyond the chart's edges. */
function targets(model: GrowthChartModel, { x, y }: Plot, width: number, height: number): Scene["targets"] {
  const single = model.lines.length === 1;
  const pitch = single ? Math.max(24, Math.abs(x(model.firstYear + model.step) - x(model.firstYear)) || 24) : 24;
  return model.lines.flatMap((line) =>
    line.points.map((point) => {
      const center = x(point.year);
      const left = Math.max(0, center - pitch / 2);
      const across = { datum: point.key, x: left, width: Math.min(width, center + pitch / 2) - left };
      if (single || point.value === null) return { ...across, y: 0, height };
      return { ...across, y: Math.max(0, y(point.value, line) - 12), height: 24 };
    }),
  );
}
