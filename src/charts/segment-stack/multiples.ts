import type { Frame } from "../../core/chart.js";
import type { Box, Mark, Scene, Target, TextMark } from "../../core/scene.js";
import { grown } from "../../geometry/grown.js";
import { textBox } from "../../geometry/labels.js";
import { linear } from "../../geometry/scale.js";
import type { StackWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { zoneLabel, zoneRect } from "../kit/forecast-zone.js";
import { rowName, rowNameMarks, type RowName } from "../kit/row-names.js";
import { shown, type StackModel } from "./model.js";
import type { Part, StackPoint } from "./part.js";
import { segment, zoneOf } from "./shape.js";
import { partName, shareText } from "./text.js";
import { placeLabels, type Wanted } from "../kit/value-labels.js";
import { heightWith, yearLabels } from "../kit/year-axis.js";

const HEAD = 24;
const BARS = 56;
const LABEL = 20;
const AIR = 14;
const YEARS = 24;
const WIDEST = 40;

/** Height for six parts whose names take one line. */
export const multiplesHeight = (): number => HEAD + 6 * (18 + LABEL + BARS + AIR) + YEARS;

interface Panel {
  readonly part: Part;
  readonly name: RowName;
  readonly box: Box;
  readonly y: (value: number) => number;
}

/** A small column chart for each part, all on one scale and over the same years. */
export function layoutMultiples(model: StackModel, frame: Frame<StackWords>): Scene {
  const { width, measure } = frame;
  const panels = stackPanels(model, frame);
  const bottom = panels.at(-1)?.box;
  const height = bottom ? bottom.y + bottom.height - AIR + 4 : HEAD;
  const [from, to] = [model.columns[0]?.year ?? 0, model.columns.at(-1)?.year ?? 0];
  const pitch = width / ((to - from) / model.step + 1);
  const center = (year: number): number => ((year - from) / model.step + 0.5) * pitch;
  const zone = panels.length > 0 ? zoneOf(model, { x: 0, y: 0, width, height }) : null;
  const zoneText = zone ? [zoneLabel(zone, model.forecastFrom ?? to, to, frame)] : [];
  const drawn = panels.map((panel) => drawPanel(panel, model, frame, center, pitch));
  const years = model.columns.map(({ year }) => ({ year, x: center(year), strong: true }));
  const labels = panels.length > 0 ? yearLabels(years, height + 16, width, frame) : [];
  const marks: Mark[] = [
    ...(zone ? [zoneRect(zone)] : []),
    ...drawn.flatMap((panel) => panel.marks),
    ...placeLabels(zoneText, [], { x: 0, y: 0, width, height: HEAD }, measure),
    ...labels,
  ];
  return {
    width,
    height: Math.max(height + YEARS, heightWith(labels, 0)),
    marks,
    targets: drawn.flatMap((panel) => panel.targets),
  };
}

function stackPanels(model: StackModel, { width, measure, words }: Frame<StackWords>): Panel[] {
  const values = model.data.map((point) => shown(point, model) ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const below = low < 0 ? LABEL : 0;
  let top = model.forecastFrom === null ? 0 : HEAD;
  return model.parts.map((part) => {
    const text = partName(part, words);
    const name = rowName(text, "", text.toLowerCase() === model.highlight, width, measure);
    const bars = top + name.height + LABEL;
    const height = name.height + LABEL + BARS + below + AIR;
    const box = { x: 0, y: top, width, height };
    top += height;
    return { part, name, box, y: linear([low, high || (low < 0 ? 0 : 1)], [bars + BARS, bars]) };
  });
}

function drawPanel(
  { part, name, box, y }: Panel,
  model: StackModel,
  frame: Frame<StackWords>,
  center: (year: number) => number,
  pitch: number,
): { marks: Mark[]; targets: Target[] } {
  const { measure, width } = frame;
  const barWidth = Math.max(1, Math.min(WIDEST, pitch * 0.68, pitch - 2));
  const bars = part.points.map((point) => {
    const value = shown(point, model);
    const [a, b] = [y(value ?? 0), y(0)];
    const bar = { x: center(point.year) - barWidth / 2, y: Math.min(a, b), width: barWidth, height: Math.abs(a - b) };
    return { point, value, bar };
  });
  const names = rowNameMarks(name, box.y);
  const taken = [...names.map((mark) => textBox(mark, measure)), ...bars.map(({ bar }) => bar)];
  const labels = panelLabels(bars, y(0), pitch, model, frame);
  const zero = Math.round(y(0)) + 0.5;
  const bounds = { ...box, height: box.height - AIR + 2 };
  return {
    marks: [
      ...bars.flatMap(({ point, value, bar }) => segment(part, point, bar, (value ?? 0) < 0 ? "bottom" : "top", false)),
      { kind: "line", part: "axis", x1: 0, y1: zero, x2: width, y2: zero, stroke: "axis" },
      ...names,
      ...placeLabels(labels, taken, bounds, measure),
    ],
    targets: bars.map(({ point, bar }) => {
      const reach = { x: center(point.year) - pitch / 2, y: box.y, width: pitch, height: box.height - AIR };
      return { datum: point.key, ...grown(bar, reach), reach };
    }),
  };
}

interface Bar {
  readonly point: StackPoint;
  readonly value: number | null;
  readonly bar: Box;
}

/** Values at the ends of the bars, the last and the first before the others; words where there is none. */
function panelLabels(
  bars: readonly Bar[],
  zero: number,
  pitch: number,
  model: StackModel,
  { words, measure }: Frame<StackWords>,
): Wanted[] {
  const { noData, noDataShort } = words.common;
  const values = model.data.map(({ value, decimals }) => [value ?? 0, decimals] as const);
  const text = fieldText(model.field, words.format, values);
  const share = shareText(model, words);
  const all = bars.map(({ point, value, bar }): Wanted => {
    const base = { kind: "text", part: "label", x: bar.x + bar.width / 2, anchor: "middle" } as const;
    if (value === null) {
      const fitting = [noData, noDataShort].filter((one) => measure(one, "axis") <= pitch - 4);
      return { places: fitting.map((one) => ({ ...base, y: zero - 7, text: one, style: "axis", fill: "ink-3" })) };
    }
    const label = model.variant === "percent" ? share(point) : text.label(value, point.decimals);
    const at: TextMark = {
      ...base,
      y: value < 0 ? bar.y + bar.height + 15 : bar.y - 5,
      text: label,
      style: "value",
      fill: "ink",
    };
    return { places: [at] };
  });
  return [...new Set([all.at(-1), all[0], ...all].filter((one) => one !== undefined))];
}
