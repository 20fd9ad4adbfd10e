import type { Measure } from "../../core/chart.js";
import type { Box, Mark, TextMark } from "../../core/scene.js";
import { linear, log, type Pair } from "../../geometry/scale.js";
import { logTicks, niceTicks } from "../../geometry/ticks.js";
import { gaps } from "./value-labels.js";

/** A value that stands in a row, and the room that its mark and label need to its left and right, in pixels. */
export interface Extent {
  readonly value: number;
  readonly before: number;
  readonly after: number;
}

export interface RowScaleInput {
  readonly kind: "log" | "linear";
  /** At least one; above zero for a log scale. */
  readonly extents: readonly Extent[];
  /** Left and right edge of the plot. */
  readonly range: Pair;
  readonly write: (ticks: readonly number[]) => string[];
  readonly measure: Measure;
  /** Pixels that a tick is given when their number is chosen; 52 when absent. */
  readonly pitch?: number;
}

/** A value axis above rows: gridlines run down, their texts stand at the top. */
export interface RowScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly text: string }[];
}

const MOST_TICKS = 6;
const TICK_PITCH = 52;
const TICK_GAP = 10;

/**
 * A scale on which every value has the room its label needs, and as many ticks as fit. A log scale spans the values
 * and shows the ticks among them; a linear one starts at zero and ends at a tick.
 */
export function rowScale(input: RowScaleInput): RowScale {
  const { range, pitch = TICK_PITCH } = input;
  const most = Math.max(2, Math.min(MOST_TICKS, Math.floor((range[1] - range[0]) / pitch)));
  for (let count = most; count > 2; count--) {
    const scale = input.kind === "log" ? logScale(input, count) : tickScale(input, linearTicks(input, count));
    if (isRoomy(scale, input)) return scale;
  }
  return thinned(input.kind === "log" ? logScale(input, 2) : tickScale(input, linearTicks(input, 2)), input);
}

const valuesOf = ({ extents }: RowScaleInput): number[] => extents.map(({ value }) => value);

function linearTicks(input: RowScaleInput, count: number): number[] {
  const values = valuesOf(input);
  return niceTicks(Math.min(0, ...values), Math.max(0, ...values), count);
}

/** From the lowest to the highest value, with the ticks that fall into the plot; two of them at least. */
function logScale(input: RowScaleInput, count: number): RowScale {
  const { range, write, measure } = input;
  const [low, high] = [Math.min(...valuesOf(input)), Math.max(...valuesOf(input))];
  const ticks = logTicks(low, high, count + 1);
  if (low === high) return tickScale(input, ticks);
  const x = log([low, high], fitted(log([low, high], [0, 1]), input.extents, range));
  let shown = ticks.filter((tick) => x(tick) >= range[0] && x(tick) <= range[1]);
  // The unit stands on the last tick, so that its text must fit; dropping one moves the unit.
  while (shown.length > 1 && x(shown.at(-1) ?? 0) + measure(write(shown).at(-1) ?? "", "axis") / 2 > range[1] + 8) {
    shown = shown.slice(0, -1);
  }
  return shown.length < 2 ? tickScale(input, ticks) : placed(x, shown, write);
}

/** From the first to the last tick. */
function tickScale(input: RowScaleInput, ticks: readonly number[]): RowScale {
  const { kind, range, write, measure, extents } = input;
  const texts = write(ticks);
  const domain: Pair = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const make = kind === "log" ? log : linear;
  const edges = [0, ticks.length - 1].map((index): Extent => {
    const half = measure(texts[index] ?? "", "axis") / 2;
    return { value: ticks[index] ?? 0, before: index === 0 ? half : 0, after: index === 0 ? 0 : half };
  });
  return placed(make(domain, fitted(make(domain, [0, 1]), [...extents, ...edges], range)), ticks, write);
}

function placed(x: RowScale["x"], ticks: readonly number[], write: RowScaleInput["write"]): RowScale {
  const texts = write(ticks);
  return { x, ticks: ticks.map((value, index) => ({ value, x: x(value), text: texts[index] ?? "" })) };
}

/**
 * The part of the range that the domain is mapped to, so that each value keeps the room it needs. It starts from the
 * widest margins and lets them shrink: every step keeps the room, because a longer scale only moves values outwards by
 * less than its margins shrink.
 */
export function fitted(at: (value: number) => number, extents: readonly Extent[], [from, to]: Pair): Pair {
  let left = Math.max(...extents.map(({ before }) => before));
  let right = Math.max(...extents.map(({ after }) => after));
  for (let step = 0; step < 8; step++) {
    const length = Math.max(1, to - from - left - right);
    left = Math.max(0, ...extents.map(({ value, before }) => before - at(value) * length));
    right = Math.max(0, ...extents.map(({ value, after }) => after - (1 - at(value)) * length));
  }
  return [from + left, Math.max(from + left + 1, to - right)];
}

/** Where the text of a tick stands: over its line, but within the edges of the plot. */
function textSpan(
  { x, text }: RowScale["ticks"][number],
  [from, to]: Pair,
  measure: Measure,
): { at: number; half: number } {
  const half = measure(text, "axis") / 2;
  return { at: Math.max(from + half, Math.min(to + 8 - half, x)), half };
}

function isRoomy({ ticks }: RowScale, { range, measure }: RowScaleInput): boolean {
  const spans = ticks.map((tick) => textSpan(tick, range, measure));
  return spans.every(({ at, half }, index) => {
    const before = spans[index - 1];
    return !before || at - half - before.at - before.half >= TICK_GAP;
  });
}

/** Texts that would touch are left out from the right, so that the one with the unit stays; gridlines stay too. */
function thinned({ x, ticks }: RowScale, { range, measure }: RowScaleInput): RowScale {
  let limit = Infinity;
  const kept = [...ticks].reverse().map((tick) => {
    const { at, half } = textSpan(tick, range, measure);
    if (at + half > limit) return { ...tick, text: "" };
    limit = at - half - TICK_GAP;
    return tick;
  });
  return { x, ticks: kept.reverse() };
}

/** Tick texts above the plot, within its edges. */
export function headTicks({ ticks }: RowScale, baseline: number, range: Pair, measure: Measure): TextMark[] {
  return ticks
    .filter(({ text }) => text !== "")
    .map((tick) => {
      const { at } = textSpan(tick, range, measure);
      const { text } = tick;
      return { kind: "text", part: "tick", x: at, y: baseline, text, style: "axis", anchor: "middle", fill: "ink-3" };
    });
}

/** Gridlines down the stretches of rows, open where text stands; the line of zero is the axis. */
export function downLines({ ticks }: RowScale, stretches: readonly Pair[], texts: readonly Box[]): Mark[] {
  const turned = texts.map(({ x, y, width, height }) => ({ x: y, y: x - 3, width: height, height: width + 6 }));
  return ticks.flatMap(({ value, x }) => {
    const at = Math.round(x) + 0.5;
    const style =
      value === 0 ? ({ part: "axis", stroke: "axis" } as const) : ({ part: "grid", stroke: "grid" } as const);
    const pieces = stretches.flatMap(([top, bottom]) => {
      const here = turned.filter((box) => box.x < bottom && box.x + box.width > top);
      return gaps(at, top, bottom, here);
    });
    return pieces.map(([y1, y2]): Mark => ({ kind: "line", ...style, x1: at, y1, x2: at, y2 }));
  });
}
