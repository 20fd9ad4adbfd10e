import type { Frame } from "../../core/chart.js";
import type { Box, Mark, Scene, Target, TextMark } from "../../core/scene.js";
import { textBox } from "../../geometry/labels.js";
import type { GrowthWords } from "./words.en.js";
import { annotationMark } from "./annotations.js";
import { gridlines, tickTexts, type ValueAxis } from "../kit/axis.js";
import { zoneLabel, zoneRect } from "../kit/forecast-zone.js";
import type { GrowthChartModel } from "./model.js";
import { placeLabels, type Wanted } from "../kit/value-labels.js";
import { heightWith, yearLabels, type YearTick } from "../kit/year-axis.js";

/** What columns and lines have worked out; the plot around them is the same. */
export interface YearsPlot {
  readonly axis: ValueAxis;
  readonly tickY: (tick: number) => number;
  /** The tick that is drawn as the axis. */
  readonly base: number;
  /** Height of the plot without the years under it. */
  readonly height: number;
  /** Right end of gridlines and of the forecast zone. */
  readonly right: number;
  /** Left edge of the forecast zone; null without a forecast. */
  readonly zoneFrom: number | null;
  readonly shapes: readonly Mark[];
  /** Boxes of shapes that no text may touch. */
  readonly obstacles: readonly Box[];
  /** Labels that stand where they stand. */
  readonly fixed: readonly TextMark[];
  readonly labels: readonly Wanted[];
  readonly years: readonly YearTick[];
  /** How years are chosen where not all fit; evenly spaced ones without it. */
  readonly yearLabels?: typeof yearLabels;
  /** Where a year stands. */
  readonly at: (year: number) => number;
  readonly targets: readonly Target[];
}

/** Boxes that are taken, and the labels that were placed, for what is drawn last. */
export interface Placed {
  readonly labels: readonly TextMark[];
  readonly occupied: readonly Box[];
  readonly zone: Box | null;
  readonly ticksAt: readonly number[];
}

/** A time plot from back to front: zone, gridlines that step back behind text, shapes, texts, years. */
export function yearsPlot(
  model: GrowthChartModel,
  frame: Frame<GrowthWords>,
  plot: YearsPlot,
  last: (placed: Placed) => { lines: readonly Mark[]; texts: readonly TextMark[] } = () => ({ lines: [], texts: [] }),
): Scene {
  const { axis, tickY, base, height, right, fixed } = plot;
  const { width, measure } = frame;
  const boxes = (texts: readonly TextMark[]): Box[] => texts.map((mark) => textBox(mark, measure));
  const bounds = { x: 0, y: 0, width, height };
  const zone = plot.zoneFrom === null ? null : { x: plot.zoneFrom, y: 0, width: right - plot.zoneFrom, height };

  const ticks = tickTexts(axis, tickY, base === 0 && axis.ticks[0] === 0 ? 0 : undefined);
  const taken = [...plot.obstacles, ...boxes(ticks), ...boxes(fixed)];
  const labels = placeLabels(plot.labels, taken, bounds, measure);
  taken.push(...boxes(labels));
  const zoneText = zone ? [zoneLabel(zone, model.forecastFrom ?? 0, model.lastYear, frame)] : [];
  const named = placeLabels(zoneText, taken, bounds, measure);
  const extra = last({ labels, occupied: [...taken, ...boxes(named)], zone, ticksAt: axis.ticks.map(tickY) });
  const texts = [...fixed, ...labels, ...named, ...extra.texts];

  const years = (plot.yearLabels ?? yearLabels)(plot.years, height + 20, width, frame);
  const marks = [
    ...(zone ? [zoneRect(zone)] : []),
    ...gridlines(axis, tickY, right, base, boxes(texts)),
    ...plot.shapes,
    ...model.annotations.map(({ year }) => annotationMark(plot.at(year), tickY(base))),
    ...extra.lines,
    ...ticks,
    ...texts,
    ...years,
  ];
  return { width, height: heightWith(years, height), marks, targets: plot.targets };
}
