/**
 * One status grammar for every chart: reported is solid, projected hatched or hollow or dashed, modelled tinted or
 * dotted. Hatching never means a category. It survives greyscale print and forced colours because form carries it.
 */
import type { KeyItem } from "../../core/chart.js";
import { STATUSES, type Status } from "../../core/dataset.js";
import type { Box, CircleMark, Fill, Ink, LineMark, Mark } from "../../core/scene.js";
import type { CommonWords } from "../../core/words.js";

/** The side of a bar at which its value stands. */
export type ValueEdge = "top" | "bottom" | "right" | "left";

const OUTLINE = 1.6;

/** Fill and outline of an area of any shape; an outline goes all around. */
export function areaStyle(
  status: Status,
  ink: Ink,
): { fill: Fill; stroke?: Ink; strokeWidth?: number; dash?: readonly number[] } {
  if (status === "reported") return { fill: ink };
  const outline = { stroke: ink, strokeWidth: OUTLINE };
  return status === "projected"
    ? { fill: `hatch:${ink}`, ...outline }
    : { fill: `tint:${ink}`, ...outline, dash: [4, 2.5] };
}

/** A filled area, such as a column. */
export function area(status: Status, ink: Ink, box: Box, edge: ValueEdge = "top", datum?: string): Mark[] {
  const common = { kind: "rect", part: "mark", ...box, ...(datum === undefined ? {} : { datum }) } as const;
  if (status === "reported") return [{ ...common, fill: ink }];
  if (status === "modelled") return [{ ...common, fill: `tint:${ink}` }, cap(ink, box, edge)];
  const inset = Math.min(OUTLINE / 2, box.width / 2, box.height / 2);
  return [
    {
      ...common,
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
      fill: `hatch:${ink}`,
      stroke: ink,
      strokeWidth: OUTLINE,
    },
  ];
}

function cap(ink: Ink, { x, y, width, height }: Box, edge: ValueEdge): LineMark {
  const ends = {
    top: [x, y, x + width, y],
    bottom: [x, y + height, x + width, y + height],
    right: [x + width, y, x + width, y + height],
    left: [x, y, x, y + height],
  }[edge] as [number, number, number, number];
  return {
    kind: "line",
    x1: ends[0],
    y1: ends[1],
    x2: ends[2],
    y2: ends[3],
    stroke: ink,
    strokeWidth: 2,
    dash: [4, 2],
  };
}

/** A point; modelled values have none. */
export function dot(status: Status, ink: Ink, cx: number, cy: number, datum?: string): CircleMark[] {
  if (status === "modelled") return [];
  const common = { kind: "circle", part: "mark", cx, cy, ...(datum === undefined ? {} : { datum }) } as const;
  if (status === "reported") return [{ ...common, r: 6, fill: ink }];
  return [{ ...common, r: 4.9, fill: "surface", stroke: ink, strokeWidth: 2.2 }];
}

/** Dash and width of a line whose later end has this status. */
export function lineStyle(status: Status): { strokeWidth: number; dash?: readonly number[]; round?: boolean } {
  if (status === "reported") return { strokeWidth: 2.5 };
  return status === "projected"
    ? { strokeWidth: 2.5, dash: [6, 4] }
    : { strokeWidth: 2.5, dash: [0.1, 5], round: true };
}

const SWATCH: Box = { x: 0, y: 0, width: 14, height: 14 };

/** The key's entry for a status, drawn as the chart draws it. */
export function statusKey(
  status: Status,
  shape: "area" | "dot" | "line",
  words: CommonWords,
  ink: Ink = "cat-1",
): KeyItem {
  return { marks: swatch(status, shape, ink), text: words.statusKey[status] };
}

/** One entry for each status that published figures have. */
export function statusKeys(
  figures: readonly { readonly status: Status; readonly value?: number | null }[],
  shape: "area" | "dot" | "line",
  words: CommonWords,
): KeyItem[] {
  const there = new Set(figures.flatMap(({ value, status }) => (value === null ? [] : [status])));
  return STATUSES.filter((status) => there.has(status)).map((status) => statusKey(status, shape, words));
}

/** The same, for charts that need a key only where not all is reported. */
export const statusKeysIfMixed = (...given: Parameters<typeof statusKeys>): KeyItem[] =>
  given[0].every(({ value, status }) => value === null || status === "reported") ? [] : statusKeys(...given);

export function swatch(status: Status, shape: "area" | "dot" | "line", ink: Ink): Mark[] {
  if (shape === "area") return area(status, ink, SWATCH);
  const line: Mark = { kind: "line", x1: 0, y1: 7, x2: 14, y2: 7, stroke: ink, ...lineStyle(status) };
  return shape === "line" ? [line, ...dot(status, ink, 7, 7)] : dot(status, ink, 7, 7);
}
