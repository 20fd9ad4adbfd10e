/** Whether the marks of a picture can be told from what they stand on, and from each other. */
import type { ChartElement } from "../../../src/index.js";
import { queryAll } from "../support.js";
import { contrast, over, type Colour } from "./colour.js";
import { coloursOf, paint, stackAt, toOwn, type Place } from "./ground.js";

export interface Edge {
  /** "rect cat-1", "circle surface with cat-1 around it". */
  readonly mark: string;
  /** What lies beside it: another mark's name, or the ground. */
  readonly beside: string;
  readonly contrast: number;
}

/** What needs no contrast of its own, and why. */
export const EXEMPT: Readonly<Record<string, string>> = {
  grid: "gridlines lead the eye; values stand in words, and a stronger line would compete with the data",
  zone: "the forecast period is named in words and begins at a labelled year; the band repeats it",
  track: "the rest of a bar up to 100%, whose share stands beside it in words",
  halo: "a ring of the ground around a mark, which keeps it apart from what it crosses",
  modelled: "the pale area below a modelled value, whose end is drawn as a dashed line of full strength",
  axis: "the line that columns stand on and bars start from: it touches them by design, and has contrast elsewhere",
};

const SHAPES = ["svg.scene", "[part=key] svg"].map((svg) => `${svg} :is(rect, path, circle, line)`).join();
const SAMPLES = 12;

const inkOf = (shape: Element, name: "fill" | "stroke"): string =>
  /(?:--chart-|#hatch-)([\w-]+)/.exec(shape.getAttribute(name) ?? "")?.[1] ?? "";

export function exemption(shape: Element): keyof typeof EXEMPT | undefined {
  const [fill, stroke] = [inkOf(shape, "fill"), inkOf(shape, "stroke")];
  const part = shape.getAttribute("part") ?? "";
  if (part === "grid" || part === "zone") return part;
  if (!stroke && fill === "zone") return "track";
  if ((!stroke || stroke === "surface") && (!fill || fill === "surface")) return "halo";
  if (!stroke && shape.hasAttribute("fill-opacity")) return "modelled";
  return undefined;
}

/** For messages. */
export const nameOf = (shape: Element): string => {
  const [fill, stroke] = [inkOf(shape, "fill"), inkOf(shape, "stroke")];
  return `${shape.localName} ${[fill, stroke].filter(Boolean).join(" with ")}`;
};

export const marksOf = (chart: ChartElement): SVGGeometryElement[] =>
  queryAll<SVGGeometryElement>(chart, SHAPES).filter(
    (shape) => !shape.closest("defs") && shape.getClientRects().length > 0,
  );

/** All edges of a mark that are seen, where it meets the ground or another mark. */
export function edgesOf(chart: ChartElement, shape: SVGGeometryElement): Edge[] {
  const colours = edgeColours(shape);
  const ringed = hasRing(shape);
  return outline(shape).flatMap(({ inside, outside }) => {
    if (shapesAt(chart, inside)[0] !== shape) return [];
    // A ring of the ground belongs to the shape, and is what its colour is seen against.
    if (ringed)
      return [{ mark: nameOf(shape), beside: "ground", contrast: lowest(colours, coloursOf([shape], outside)) }];
    const stack = shapesAt(chart, outside).filter((one) => one !== shape);
    const beside = stack.find((one) => one instanceof SVGGeometryElement && coloursOf([one], outside).length > 0);
    const reason = beside && exemption(beside);
    if (reason === "grid" || (beside && joins(shape, beside))) return [];
    const worst = lowest(colours, coloursOf(stack, outside));
    return [{ mark: nameOf(shape), beside: beside && !reason ? nameOf(beside) : "ground", contrast: worst }];
  });
}

const lowest = (inks: readonly Colour[], grounds: readonly Colour[]): number =>
  Math.min(...grounds.flatMap((ground) => inks.map((ink) => contrast(over(ink, ground), ground))));

const hasRing = (shape: Element): boolean => inkOf(shape, "stroke") === "surface";

/** Parts of one glyph have an ink in common; an axis touches what stands on it. */
function joins(one: Element, other: Element): boolean {
  if ([one, other].some((shape) => shape.getAttribute("part") === "axis")) return true;
  const inks = (shape: Element): string[] => [inkOf(shape, "fill"), inkOf(shape, "stroke")].filter(Boolean);
  return inks(one).some((ink) => ink !== "surface" && ink !== "zone" && inks(other).includes(ink));
}

/** What a mark shows at its edge. */
function edgeColours(shape: SVGGeometryElement): Colour[] {
  const { fill, stroke, fillOpacity } = getComputedStyle(shape);
  const outlined = stroke !== "none" && !hasRing(shape);
  return (outlined ? paint(shape, stroke) : paint(shape, fill, fillOpacity)).filter(([, , , alpha]) => alpha > 0);
}

const shapesAt = (chart: ChartElement, at: Place): Element[] =>
  stackAt(chart, at).filter((one) => one.localName !== "text" && coloursOf([one], at).length > 0 && !isPlot(one));

const isPlot = (one: Element): boolean => one.matches("[role=option], [role=listbox], .control");

interface Sample {
  /** Half a pixel within the edge, and as much outside. */
  readonly inside: Place;
  readonly outside: Place;
}

function outline(shape: SVGGeometryElement): Sample[] {
  const total = shape.getTotalLength();
  const { stroke, strokeWidth } = getComputedStyle(shape);
  const half = stroke === "none" ? 0 : parseFloat(strokeWidth) / 2;
  // A line's own middle is inside it; a ring begins inside the path, and its middle is on it.
  const [inner, outer] = hasRing(shape) ? [-half - 0.5, 0] : [Math.max(-0.5, half - 0.5) || -0.5, half + 0.8];
  return Array.from({ length: SAMPLES }, (_, index) => total * ((index + 0.5) / SAMPLES)).flatMap((at) => {
    const [before, here, after] = [at - 0.05, at, at + 0.05].map((length) => shape.getPointAtLength(length)) as [
      DOMPoint,
      DOMPoint,
      DOMPoint,
    ];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const away = (by: number): DOMPoint => new DOMPoint(here.x - (dy / length) * by, here.y + (dx / length) * by);
    return [1, -1]
      .filter((side) => !isWithin(shape, away(side * (half + 0.8))))
      .map((side) => ({ inside: toPage(shape, away(side * inner)), outside: toPage(shape, away(side * outer)) }));
  });
}

const isWithin = (shape: SVGGeometryElement, point: DOMPoint): boolean =>
  getComputedStyle(shape).fill !== "none" && shape.isPointInFill(point);

const toPage = (shape: SVGGeometryElement, point: DOMPoint): Place => point.matrixTransform(shape.getScreenCTM()!);

/** Whether the pale area of a modelled value has a line of its own ink along an edge. */
export function isCapped(chart: ChartElement, area: SVGGeometryElement): boolean {
  const { left, right, top, bottom } = area.getBoundingClientRect();
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const edges = [
    { ...middle, y: top },
    { ...middle, y: bottom },
    { ...middle, x: left },
    { ...middle, x: right },
  ];
  return marksOf(chart)
    .filter((one) => one.localName === "line" && inkOf(one, "stroke") === inkOf(area, "fill"))
    .some((line) => edges.some((at) => line.isPointInStroke(toOwn(line, at)) || isOnDash(line, at)));
}

/** A dash may be absent just there: the line's own box decides. */
function isOnDash(line: SVGGeometryElement, { x, y }: Place): boolean {
  const { left, right, top, bottom } = line.getBoundingClientRect();
  return x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 2;
}
