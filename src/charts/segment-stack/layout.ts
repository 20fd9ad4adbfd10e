import type { Frame } from "../../core/chart.js";
import type { Box, Mark, Scene, TextMark } from "../../core/scene.js";
import { textBox } from "../../geometry/labels.js";
import { linear } from "../../geometry/scale.js";
import type { StackWords } from "./words.en.js";
import { gridlines, plotHeight, tickTexts } from "../kit/axis.js";
import { fieldText } from "../kit/field-text.js";
import { ZONE_HEAD, zoneLabel, zoneRect } from "../kit/forecast-zone.js";
import { NUMBER_ROOM, segmentNumber } from "../kit/mono.js";
import { singleValue } from "../kit/single-value.js";
import { stackAxis, stacked, stackTargets } from "./columns.js";
import { endLabels, labelText, namesWidth, totalLabels } from "./labels.js";
import type { StackModel } from "./model.js";
import type { StackPoint } from "./part.js";
import { layoutMultiples, multiplesHeight } from "./multiples.js";
import { segment, zoneOf } from "./shape.js";
import { partName } from "./text.js";
import { placeLabels } from "../kit/value-labels.js";
import { heightWith, yearLabels } from "../kit/year-axis.js";

const WIDE = 480;
/** Part of the width that names may take. */
const NAMES = 0.36;
/** From the last column to the names. */
const BEFORE_NAMES = 14;

export function stackHeight(width: number): number {
  return width < WIDE ? multiplesHeight() : plotHeight(width) + 28;
}

/** One column for each year, named at the last; on a narrow page one small chart for each part. */
export function layoutStack(model: StackModel, frame: Frame<StackWords>): Scene {
  const [only] = model.data;
  if (only && model.data.length === 1 && only.value !== null) return singlePart(only, only.value, model, frame);
  return frame.width < WIDE || model.data.length === 0 ? layoutMultiples(model, frame) : columns(model, frame);
}

function singlePart(point: StackPoint, value: number, model: StackModel, frame: Frame<StackWords>): Scene {
  const { common, format } = frame.words;
  const [part] = model.parts;
  const figure = fieldText(model.field, format).amount(value, point.decimals);
  const name = part ? partName(part, frame.words) : "";
  const text = format.line([name, format.span(point.year, point.year), common.status[point.status]]);
  return singleValue({ key: point.key, status: point.status, figure, text }, frame);
}

function columns(model: StackModel, frame: Frame<StackWords>): Scene {
  const { width, measure } = frame;
  const height = plotHeight(width);
  const axis = stackAxis(model, frame, height);
  const [low, high] = [axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1];
  const y = linear([low, high], [low < 0 ? height - 8 : height, ZONE_HEAD]);
  const text = labelText(model, frame);
  const { full, least } = namesWidth(model, text, frame);
  const room = Math.min(Math.max(width * NAMES, least + BEFORE_NAMES), full + BEFORE_NAMES);
  const right = width - room;
  const stacks = stacked(model, y, axis.gutter, right, height);
  const zone = zoneOf(model, { x: axis.gutter, y: 0, width: right - axis.gutter, height });

  const ends = endLabels(model, stacks, text, { x: right + BEFORE_NAMES, height }, frame);
  const ticks = tickTexts(axis, y, low === 0 ? 0 : undefined);
  const bars = stacks.map(({ bar, pieces, top }) => ({ ...bar, y: top, height: (pieces.at(-1)?.bottom ?? top) - top }));
  const boxes = (texts: readonly TextMark[]): Box[] => texts.map((mark) => textBox(mark, measure));
  const taken = [...bars, ...boxes(ticks)];
  const bounds = { x: 0, y: 0, width: right, height };
  const sums = placeLabels(totalLabels(model, stacks, text, y(0), frame), taken, bounds, measure);
  taken.push(...boxes(sums));
  const lastYear = stacks.at(-1)?.year ?? 0;
  const zoneText = zone ? [zoneLabel(zone, model.forecastFrom ?? lastYear, lastYear, frame)] : [];
  const named = placeLabels(zoneText, taken, bounds, measure);
  const ticksOfYears = stacks.map(({ year, slot }) => ({ year, x: slot.x + slot.width / 2, strong: true }));
  const years = yearLabels(ticksOfYears, height + 20, right, frame);
  const marks: Mark[] = [
    ...(zone ? [zoneRect(zone)] : []),
    ...gridlines(axis, y, right, 0, boxes([...sums, ...named])),
    ...stacks.flatMap(({ pieces, bar }) =>
      pieces.flatMap(({ part, point, top, bottom }) => {
        const edge = (point.value ?? 0) < 0 ? "bottom" : "top";
        return [
          ...segment(part, point, { ...bar, y: top, height: bottom - top }, edge),
          ...numbers(bar, { top, bottom }, model.parts.indexOf(part) + 1),
        ];
      }),
    ),
    ...ends.leaders,
    ...ends.keys,
    ...ticks,
    ...ends.texts,
    ...sums,
    ...named,
    ...years,
  ];
  const reach = new Map(stacks.flatMap(stackTargets).map((target) => [target.datum, target]));
  return {
    width,
    height: heightWith(years, height),
    marks,
    targets: model.data.flatMap(({ key }) => reach.get(key) ?? []),
  };
}

/** For readers without colours, where a segment has room for its number. */
function numbers(
  bar: Pick<Box, "x" | "width">,
  { top, bottom }: { top: number; bottom: number },
  number: number,
): Mark[] {
  if (bar.width < NUMBER_ROOM || bottom - top < NUMBER_ROOM) return [];
  return [segmentNumber(number, bar.x + bar.width / 2, (top + bottom) / 2)];
}
