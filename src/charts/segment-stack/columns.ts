import type { Frame } from "../../core/chart.js";
import type { Box, Target } from "../../core/scene.js";
import { grown } from "../../geometry/grown.js";
import { niceTicks } from "../../geometry/ticks.js";
import { unitTexts, valueAxis, type ValueAxis } from "../kit/axis.js";
import { percentTicks } from "../kit/percent-ticks.js";
import { shown, type StackModel } from "./model.js";
import type { Part, StackPoint } from "./part.js";

const WIDEST = 56;
/** Height of what has none, in pixels. */
const LEAST = 2;

/** A part of a column: from `top` to `bottom`, which are equal where there is nothing to draw. */
export interface Piece {
  readonly part: Part;
  readonly point: StackPoint;
  readonly top: number;
  readonly bottom: number;
}

export interface Stack {
  readonly year: number;
  readonly slot: Box;
  readonly bar: { readonly x: number; readonly width: number };
  /** From top to bottom. */
  readonly pieces: readonly Piece[];
  readonly top: number;
}

/** From the deepest to the highest column, zero included. */
export function stackAxis(model: StackModel, frame: Frame<unknown>, height: number): ValueAxis {
  const sums = model.columns.map((_, index) => {
    const values = model.parts.map(({ points }) => (points[index] ? (shown(points[index], model) ?? 0) : 0));
    const add = (sign: number): number => values.reduce((all, one) => all + (one * sign > 0 ? one : 0), 0);
    return [add(-1), add(1)] as const;
  });
  const [low, high] = [Math.min(0, ...sums.map(([one]) => one)), Math.max(0, ...sums.map(([, one]) => one))];
  const percent = model.variant === "percent";
  // Noise of adding shares must not take the axis to 120%.
  const top = percent && high < 1.005 ? Math.min(high, 1) || 1 : high;
  const ticks = niceTicks(low, top, Math.round(height / 64));
  const texts = percent ? percentTicks(ticks, frame.words.format) : unitTexts(ticks, model.field, frame);
  return valueAxis(ticks, texts, frame);
}

/** True spacing of years; what is above zero is stacked upwards with the first part on top, what is below downwards. */
export function stacked(
  model: StackModel,
  y: (value: number) => number,
  left: number,
  right: number,
  height: number,
): Stack[] {
  const [from, to] = [model.columns[0]?.year ?? 0, model.columns.at(-1)?.year ?? 0];
  const pitch = (right - left) / ((to - from) / model.step + 1);
  const width = Math.max(1, Math.min(WIDEST, pitch * 0.72, pitch - 2));
  return model.columns.map(({ year }, index) => {
    const slot = { x: left + ((year - from) / model.step) * pitch, y: 0, width: pitch, height };
    const bar = { x: slot.x + (pitch - width) / 2, width };
    const points = model.parts.flatMap((part) => part.points.slice(index, index + 1).map((point) => ({ part, point })));
    const value = ({ point }: { point: StackPoint }): number => shown(point, model) ?? 0;
    let above = points.reduce((sum, one) => sum + Math.max(0, value(one)), 0);
    const top = y(above);
    let below = 0;
    const pieces = points.map((one): Piece => {
      const size = value(one);
      const start = size < 0 ? below : above;
      if (size < 0) below += size;
      else above = Math.max(0, above - size);
      // A part without a length stands where its neighbours meet, and below zero with the last of them.
      return { ...one, top: y(start), bottom: y(size < 0 ? below : above) };
    });
    return { year, slot, bar, top, pieces };
  });
}

/** Around its piece of the column, or where one would be. */
export const stackTargets = ({ slot, bar, pieces }: Stack): Target[] =>
  pieces.map(({ point, top, bottom }) => {
    const piece = { ...bar, y: top, height: bottom - top };
    return { datum: point.key, ...grown(piece, { ...slot, y: top, height: Math.max(LEAST, bottom - top) }) };
  });
