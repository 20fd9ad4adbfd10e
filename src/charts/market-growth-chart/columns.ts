import { isFraction } from "../../core/dataset.js";
import type { Frame } from "../../core/chart.js";
import type { Mark, Scene, Target, TextMark } from "../../core/scene.js";
import { extent } from "../../core/extent.js";
import { grown } from "../../geometry/grown.js";
import { linear } from "../../geometry/scale.js";
import { niceTicks } from "../../geometry/ticks.js";
import type { GrowthWords } from "./words.en.js";
import { plotHeight, unitTexts, valueAxis } from "../kit/axis.js";
import { growthBracket } from "./bracket.js";
import type { Column } from "./column.js";
import { fieldText } from "../kit/field-text.js";
import { unitSuffix } from "../kit/label-unit.js";
import { ZONE_HEAD } from "../kit/forecast-zone.js";
import { isPublished, type GrowthChartModel, type Point } from "./model.js";
import { area } from "../kit/status.js";
import type { Wanted } from "../kit/value-labels.js";
import { yearsPlot, type YearsPlot } from "./years-plot.js";

const WIDEST = 44;
const LABEL_ROOM = 20;

/** Columns from a zero baseline, forecast zone, growth bracket, labels on published values. */
export function layoutColumns(model: GrowthChartModel, frame: Frame<GrowthWords>): Scene {
  const { width } = frame;
  const height = plotHeight(width);
  const values = model.data.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = extent([0, ...values]);
  const ticks = niceTicks(low, high, Math.round(height / 64));
  const axis = valueAxis(ticks, unitTexts(ticks, model.field, frame), frame);
  const bottom = low < 0 ? height - LABEL_ROOM : height;
  const y = linear([ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1], [bottom, ZONE_HEAD]);
  const columns = place(model, y, axis.gutter, width, height);
  const first = columns.find(({ point }) => model.forecastFrom !== null && point.year >= model.forecastFrom);
  const plot: YearsPlot = {
    axis,
    tickY: y,
    base: 0,
    height,
    right: width,
    zoneFrom: first ? first.slot.x : null,
    shapes: columns.flatMap((column) => columnMarks(column, model.highlight)),
    obstacles: columns.flatMap(({ bar }) => (bar ? [bar] : [])),
    fixed: [],
    labels: valueLabels(model, columns, ticks, frame),
    years: columns.map(({ point, center }) => ({ year: point.year, x: center, strong: isPublished(point) })),
    at: (year) => axis.gutter + (slotOf(model, year) + 0.5) * pitchOf(model, width - axis.gutter),
    targets: columns.map(columnTarget),
  };
  return yearsPlot(model, frame, plot, (placed) => growthBracket(model, columns, { ...placed, frame }));
}

/** Around its column, or where one would begin; the whole slot is the column's. */
function columnTarget({ point, slot, bar, base, center }: Column): Target {
  const place = bar ?? { x: center, y: base, width: 0, height: 0 };
  return { datum: point.key, ...grown(place, slot), reach: slot };
}

type Axis = Pick<GrowthChartModel, "firstYear" | "lastYear" | "step">;

/** Slots before a year. */
const slotOf = ({ firstYear, step }: Axis, year: number): number => (year - firstYear) / step;

const pitchOf = (axis: Axis, room: number): number => room / (slotOf(axis, axis.lastYear) + 1);

function place(
  model: GrowthChartModel,
  y: (value: number) => number,
  left: number,
  width: number,
  height: number,
): Column[] {
  const pitch = pitchOf(model, width - left);
  const barWidth = Math.max(1, Math.min(WIDEST, pitch * 0.68, pitch - 2));
  return model.data.map((point) => {
    const slotX = left + slotOf(model, point.year) * pitch;
    const center = slotX + pitch / 2;
    const slot = { x: slotX, y: 0, width: pitch, height };
    const base = y(0);
    if (point.value === null) return { point, slot, center, base, bar: null };
    const [a, b] = [y(point.value), base];
    const bar = { x: center - barWidth / 2, y: Math.min(a, b), width: barWidth, height: Math.abs(a - b) };
    return { point, slot, center, base, bar };
  });
}

function columnMarks({ point, bar, center }: Column, highlight: string): Mark[] {
  if (!bar) return [];
  const ink = `·${point.key}`.endsWith(`·${highlight}`) ? "highlight" : "cat-1";
  const up = (point.value ?? 0) >= 0;
  if (point.value === 0)
    return [{ kind: "circle", part: "mark", cx: center, cy: bar.y, r: 4, fill: ink, datum: point.key }];
  return area(point.status, ink, bar, up ? "top" : "bottom", point.key);
}

/** Published values and missing years; the last and the first matter most, then the extremes, then the rest. */
function valueLabels(
  model: GrowthChartModel,
  columns: readonly Column[],
  ticks: readonly number[],
  frame: Frame<GrowthWords>,
): Wanted[] {
  const shown = columns.filter(({ point }) => isPublished(point) || point.value === null);
  const published = shown.filter(({ point }) => point.value !== null);
  const size = (column: Column): number => Math.abs(column.point.value ?? 0);
  const extremes = [...published].sort((a, b) => size(b) - size(a));
  const [first, last] = [published[0], published[published.length - 1]];
  const order = new Set([last, first, extremes[0], ...shown].filter((column) => column !== undefined));
  const write = labelWriter(
    model,
    published.map(({ point }) => point),
    ticks,
    frame,
  );
  return [...order].map((column) => ({ places: labelPlaces(column, write(column.point), frame) }));
}

function labelPlaces(
  { point, bar, center, slot, base: zero }: Column,
  text: string,
  { measure, words }: Frame<GrowthWords>,
): TextMark[] {
  if (!bar) {
    const { noData, noDataShort } = words.common;
    const missing = { kind: "text", part: "label", x: center, y: zero - 7, anchor: "middle", fill: "ink-3" } as const;
    const fitting = [noData, noDataShort].filter((text) => measure(text, "axis") <= slot.width - 4);
    return fitting.map((text) => ({ ...missing, text, style: "axis" }));
  }
  const up = (point.value ?? 0) >= 0;
  const y = up ? bar.y - (point.value === 0 ? 10 : 7) : bar.y + bar.height + 17;
  const base = { kind: "text", part: "label", text, style: "value", fill: "ink", y } as const;
  const at: TextMark[] = [
    { ...base, x: center, anchor: "middle" },
    { ...base, x: bar.x + bar.width, anchor: "end" },
    { ...base, x: bar.x, anchor: "start" },
  ];
  const raised = up ? [6, 12, 18].flatMap((by) => at.map((mark) => ({ ...mark, y: y - by }))) : [];
  return [...at, ...raised];
}

/** With up to two values each carries its unit; more of them repeat it only where the magnitude is not the unit's. */
export function labelWriter(
  model: GrowthChartModel,
  published: readonly Point[],
  ticks: readonly number[],
  { words: { format } }: Frame<GrowthWords>,
): (point: Point) => string {
  const { field } = model;
  // An axis that begins below a thousand counts in the unit, and labels with it.
  const most = ticks.some((tick) => tick !== 0 && Math.abs(tick) < 1000) ? 1e5 : 1000;
  const ofUnit = published.every(
    ({ value }) => value === 0 || (Math.abs(value ?? 0) < most && Math.abs(value ?? 0) >= 0.1),
  );
  const bare =
    isFraction(field) ||
    (published.length > 2 && ofUnit && !field.precision?.mixed && unitSuffix(field.unit, format) !== undefined);
  const text = fieldText(field, format);
  return ({ value, decimals }) =>
    value === null ? "" : value === 0 ? "0" : bare ? text.plain(value, decimals) : text.compact(value, decimals);
}
