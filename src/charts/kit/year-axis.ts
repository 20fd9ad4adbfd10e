import type { Frame } from "../../core/chart.js";
import type { TextMark } from "../../core/scene.js";

export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** Published years are set in bold. */
  readonly strong: boolean;
}

const GAP = 10;
/** From one row of labels to the next, and room below the last, pixels. */
const ROW = 15;
const BELOW = 8;
/** Labels of uneven years stand in so many rows at most. */
const MOST_ROWS = 4;
const MOST_STAGGERED = 16;

/**
 * Year labels under a plot: all of them where they fit; of years at uneven distances, in rows below each other, since none
 * can be told from its neighbours; otherwise, of periods, those that begin a year, under its number; otherwise the first, the
 * last and evenly spaced ones between. Labels stay within 0 and `width`.
 */
export function yearLabels(
  ticks: readonly YearTick[],
  baseline: number,
  width: number,
  frame: Frame<unknown>,
): TextMark[] {
  const labels = ticks.map((tick) => place(tick, baseline, width, frame));
  const last = labels.length - 1;
  const rows = isEven(ticks) ? undefined : staggered(labels);
  if (rows) return rows;
  const years = ticks.filter(({ year }, index) => Math.floor(year) !== Math.floor(ticks[index - 1]?.year ?? NaN));
  if (years.length > 2 && years.length <= last && !roomy(labels)) {
    const whole = years.map((tick) => ({ ...tick, year: Math.floor(tick.year) }));
    return yearLabels(whole, baseline, width, frame);
  }
  for (let step = 1; step <= last; step++) {
    if (last % step !== 0) continue;
    const shown = labels.filter((_, index) => index % step === 0);
    if (roomy(shown)) return shown.map(({ mark }) => mark);
  }
  return labels.slice(-1).map(({ mark }) => mark);
}

/** Height of a plot of this height with the labels under it. */
export const heightWith = (labels: readonly TextMark[], height: number): number =>
  Math.max(height + 28, ...labels.map(({ y }) => y + BELOW));

/** Whether the years between two labels can be counted off, since all stand at one distance. */
function isEven(ticks: readonly YearTick[]): boolean {
  const steps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
  return Math.max(...steps) < 1.5 * Math.min(...steps);
}

/** In as few rows as are needed; nothing where they fit into one, or are too many. */
function staggered(labels: readonly Placed[]): TextMark[] | undefined {
  if (labels.length > MOST_STAGGERED || roomy(labels)) return undefined;
  const ends: number[] = [];
  const marks: TextMark[] = [];
  for (const { mark, from, to } of labels) {
    const free = ends.findIndex((end) => from - end >= GAP);
    const row = free === -1 ? ends.length : free;
    if (row === MOST_ROWS) return undefined;
    ends[row] = to;
    marks.push({ ...mark, y: mark.y + row * ROW });
  }
  return marks;
}

/** A label with the stretch it takes. */
export interface Placed {
  readonly mark: TextMark;
  readonly from: number;
  readonly to: number;
}

export function place({ year, x, strong }: YearTick, y: number, width: number, frame: Frame<unknown>): Placed {
  const style = strong ? "axis-strong" : "axis";
  const text = frame.words.format.year(year);
  const half = frame.measure(text, style) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  const mark = {
    kind: "text",
    part: "tick",
    x: at,
    y,
    text,
    style,
    anchor: "middle",
    fill: strong ? "ink" : "ink-3",
  } as const;
  return { mark, from: at - half, to: at + half };
}

/** Whether no label is too close to the one before. */
export function roomy(labels: readonly Placed[]): boolean {
  return labels.every((label, index) => index === 0 || label.from - (labels[index - 1]?.to ?? 0) >= GAP);
}
