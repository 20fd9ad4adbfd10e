import type { Frame } from "../../core/chart.js";
import { isFraction, type Field } from "../../core/dataset.js";
import type { Box, Mark, TextMark } from "../../core/scene.js";
import { percentTicks } from "./percent-ticks.js";
import { gaps } from "./value-labels.js";

/** Height between the top of the plot and its baseline; grows with the width, within limits. */
export function plotHeight(width: number): number {
  return Math.round(Math.min(340, Math.max(220, 167 + 0.184 * width)));
}

/** A value axis: gridlines with their text above them, the unit on the top tick. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  /** Width that the widest text needs, with a little air. */
  readonly gutter: number;
}

export function valueAxis(ticks: readonly number[], texts: readonly string[], frame: Frame<unknown>): ValueAxis {
  return { ticks, texts, gutter: Math.ceil(Math.max(...texts.map((text) => frame.measure(text, "axis")))) + 10 };
}

/** Texts for values of a column: in its unit, fractions as percentages. */
export const unitTexts = (
  ticks: readonly number[],
  field: Pick<Field, "type" | "unit">,
  frame: Frame<unknown>,
): string[] =>
  isFraction(field) ? percentTicks(ticks, frame.words.format) : frame.words.format.ticks(ticks, field.unit);

/** Horizontal gridlines over `width`, open where text stands; the line of `base` (usually zero) is the axis, drawn last. */
export function gridlines(
  axis: ValueAxis,
  y: (value: number) => number,
  width: number,
  base: number,
  texts: readonly Box[],
): Mark[] {
  const rule = (value: number): Mark[] => {
    const at = Math.round(y(value)) + 0.5;
    const isAxis = value === base;
    const style = { kind: "line", part: isAxis ? "axis" : "grid", stroke: isAxis ? "axis" : "grid" } as const;
    const pieces: readonly (readonly [number, number])[] = isAxis ? [[0, width]] : gaps(at, 0, width, texts);
    return pieces.map(([x1, x2]) => ({ ...style, x1, y1: at, x2, y2: at }));
  };
  return [...axis.ticks.filter((tick) => tick !== base).flatMap(rule), ...rule(base)];
}

/** Tick texts stand above their gridline; `omit` needs none where it is the bottom of the plot. */
export function tickTexts(axis: ValueAxis, y: (value: number) => number, omit?: number): TextMark[] {
  return axis.ticks.flatMap((tick, index): TextMark[] => {
    if (tick === omit) return [];
    const text = axis.texts[index] ?? "";
    const at = { x: 0, y: Math.round(y(tick)) - 5, text, style: "axis", anchor: "start", fill: "ink-3" } as const;
    return [{ kind: "text", part: "tick", ...at }];
  });
}
