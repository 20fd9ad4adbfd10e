import type { Status } from "../../core/dataset.js";
import type { Box, Ink, Mark } from "../../core/scene.js";
import type { StackModel } from "./model.js";
import type { Part } from "./part.js";
import { area, type ValueEdge } from "../kit/status.js";

/** Between neighbours of a column, in pixels; a sliver keeps its height. */
const GAP = 1.5;
const OUTLINE = 1.4;

/** A segment of a column in its part's ink; “Other” is pale, so it has an outline. */
export function segment(
  { ink }: Part,
  { status, key }: { readonly status: Status; readonly key?: string },
  box: Box,
  edge: ValueEdge,
  apart = true,
): Mark[] {
  const gap = apart && box.height > 2 * GAP ? GAP : 0;
  const inner = { ...box, y: box.y + gap / 2, height: box.height - gap };
  if (inner.height <= 0) return [];
  if (ink !== "cat-other") return area(status, ink, inner, edge, key);
  const line: Ink = "cat-other-line";
  if (status !== "reported") return area(status, line, inner, edge, key);
  const inset = Math.min(OUTLINE / 2, inner.width / 2, inner.height / 2);
  const { x, y, width, height } = inner;
  const within = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  const datum = key === undefined ? {} : { datum: key };
  return [{ kind: "rect", part: "mark", ...datum, ...within, fill: ink, stroke: line, strokeWidth: OUTLINE }];
}

/** From the first year after the last reported one, whether or not it has a column. */
export function zoneOf({ columns, forecastFrom, step }: StackModel, { x, width, ...box }: Box): Box | null {
  const [from, to] = [columns[0]?.year ?? 0, columns.at(-1)?.year ?? 0];
  if (forecastFrom === null || forecastFrom > to) return null;
  const left = (Math.max(0, forecastFrom - from) * width) / (to - from + step);
  return { ...box, x: x + left, width: width - left };
}
