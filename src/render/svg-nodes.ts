import type { Fill, Ink, Mark } from "../core/scene.js";
import { isReversed } from "../geometry/direction.js";
import { HATCH } from "./tokens.js";

/** One SVG element as data. A string or DOM renderer only has to write it out. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

/** How a renderer says what the scene leaves open: colours, strength of a tint, and how text is styled. */
export interface Paint {
  colour(ink: Ink): string;
  readonly tint: string | number;
  /** Id of a hatch pattern, by its ink and way. */
  readonly hatchId?: (hatch: Hatch) => string;
  /** Without patterns: the lines of a hatched shape as path data, and whether they lean the other way. */
  readonly hatchLines?: (mark: Hatched, back: boolean) => string;
  text(mark: Extract<Mark, { kind: "text" }>): SvgNode["attributes"];
  /** True where a style sheet chooses between marks for readers with and without colours; else those with are drawn. */
  readonly live?: boolean;
}

/** What can be filled. */
export type Hatched = Exclude<Mark, { kind: "group" | "text" | "line" }>;

/** An ink, and whether its lines lean the other way: mirrored with their path, they lean as all others do. */
export type Hatch = Ink | `${Ink}-back`;

/** Marks as SVG elements, the patterns they need first. Every renderer starts here, so that all draw the same. */
export function svgNodes(marks: readonly Mark[], paint: Paint): SvgNode[] {
  const { hatchId } = paint;
  const patterns = hatchId ? [...hatches(marks, new Set())].map((hatch) => pattern(hatch, hatchId(hatch), paint)) : [];
  const nodes = drawn(marks, paint);
  return patterns.length > 0 ? [{ name: "defs", attributes: {}, children: patterns }, ...nodes] : nodes;
}

const drawn = (marks: readonly Mark[], paint: Paint): SvgNode[] =>
  marks.filter((mark) => paint.live || mark.kind !== "group" || mark.only !== "mono").map((mark) => node(mark, paint));

function node(mark: Mark, paint: Paint): SvgNode {
  const { part } = mark;
  switch (mark.kind) {
    case "group":
      return {
        name: "g",
        attributes: { part, class: paint.live ? mark.only : undefined, transform: shift(mark.x, mark.y) },
        children: drawn(mark.children, paint),
      };
    case "text":
      return textNode(mark, paint);
    default: {
      const datum = paint.live ? mark.datum : undefined;
      const attributes = { part, "data-datum": datum, ...geometry(mark), ...painted(mark, paint) };
      const shape = { name: mark.kind, attributes };
      const lines = hatching(mark, paint);
      return lines ? { name: "g", attributes: {}, children: [lines, shape] } : shape;
    }
  }
}

const OPPOSITE = { start: "end", middle: "middle", end: "start" } as const;

/** Right-to-left text is its own paragraph, so that its full stop stands at its left end; anchors stay physical. */
function textNode(mark: Extract<Mark, { kind: "text" }>, paint: Paint): SvgNode {
  const reversed = isReversed(mark.text);
  const shown = reversed ? { ...mark, anchor: OPPOSITE[mark.anchor] } : mark;
  const direction = reversed ? "rtl" : undefined;
  const attributes = { part: mark.part, x: mark.x, y: mark.y, direction, ...paint.text(shown) };
  return { name: "text", attributes, text: mark.text };
}

type Shape = Exclude<Mark, { kind: "group" | "text" }>;

function geometry(mark: Shape): SvgNode["attributes"] {
  switch (mark.kind) {
    case "rect":
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius };
    case "path":
      return { d: mark.d, transform: shift(mark.x, mark.y, mark.mirrored) };
    case "line":
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case "circle":
      return { cx: mark.cx, cy: mark.cy, r: mark.r };
  }
}

function painted(mark: Shape, paint: Paint): SvgNode["attributes"] {
  return {
    ...("fill" in mark ? filled(mark, paint) : undefined),
    stroke: mark.stroke && paint.colour(mark.stroke),
    "stroke-width": mark.strokeWidth,
    "stroke-dasharray": mark.dash?.join(" "),
    "stroke-linecap": mark.round ? "round" : undefined,
  };
}

function filled(mark: Filled, paint: Paint): SvgNode["attributes"] {
  const { fill } = mark;
  if (fill === "none") return { fill };
  const hatch = hatchOf(mark);
  if (hatch) return { fill: paint.hatchId ? `url(#${paint.hatchId(hatch)})` : "none" };
  const { kind, ink } = readFill(fill);
  return { fill: paint.colour(ink), "fill-opacity": kind === "tint" ? paint.tint : undefined };
}

/** "hatch:cat-1" in its two parts; a plain ink has the kind "plain". */
export function readFill(fill: Exclude<Fill, "none">): { kind: string; ink: Ink } {
  const [kind, ink] = fill.split(":") as [string, Ink | undefined];
  return ink ? { kind, ink } : { kind: "plain", ink: fill as Ink };
}

const shift = (x = 0, y = 0, mirrored = false): string | undefined =>
  x || y || mirrored ? `translate(${round(x)} ${round(y)})${mirrored ? " scale(-1 1)" : ""}` : undefined;

/** Hundredths of a pixel: finer is not seen and costs bytes. */
export const round = (value: number): number => Math.round(value * 100) / 100;

type Filled = Extract<Shape, { fill: Fill }>;

function hatchOf(mark: Filled): Hatch | undefined {
  if (!mark.fill.startsWith("hatch:")) return undefined;
  return `${mark.fill.slice(6) as Ink}${mark.kind === "path" && mark.mirrored ? "-back" : ""}`;
}

function hatches(marks: readonly Mark[], found: Set<Hatch>): Set<Hatch> {
  for (const mark of marks) {
    if (mark.kind === "group") hatches(mark.children, found);
    else if ("fill" in mark && mark.kind !== "text") {
      const hatch = hatchOf(mark);
      if (hatch) found.add(hatch);
    }
  }
  return found;
}

/** The lines of a hatched shape, which stand below its outline. */
function hatching(mark: Shape, paint: Paint): SvgNode | undefined {
  const hatch = "fill" in mark ? hatchOf(mark) : undefined;
  if (!hatch || !paint.hatchLines || mark.kind === "line") return undefined;
  const { ink } = readFill(mark.fill as Exclude<Fill, "none">);
  const transform = mark.kind === "path" ? shift(mark.x, mark.y, mark.mirrored) : undefined;
  const stroke = { stroke: paint.colour(ink), "stroke-width": HATCH.width };
  return {
    name: "path",
    attributes: { d: paint.hatchLines(mark, hatch !== ink), transform, fill: "none", ...stroke },
  };
}

function pattern(hatch: Hatch, id: string, paint: Paint): SvgNode {
  const { gap, width } = HATCH;
  const ink = hatch.replace("-back", "") as Ink;
  const line = { x1: gap / 2, y1: 0, x2: gap / 2, y2: gap, stroke: paint.colour(ink), "stroke-width": width };
  return {
    name: "pattern",
    attributes: {
      id,
      width: gap,
      height: gap,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${ink === hatch ? 45 : -45})`,
    },
    children: [{ name: "line", attributes: line }],
  };
}
