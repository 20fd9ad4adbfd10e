import type { Mark } from "../../core/scene.js";
import { bracketPath, sectorPath, sectors, type Sector } from "../../geometry/arc.js";
import { segmentNumber } from "../kit/mono.js";
import { isWhole } from "../kit/whole.js";
import { named, type DonutModel, type Segment } from "./model.js";
import { areaStyle } from "../kit/status.js";

/** Inner radius as a part of the outer one. */
export const HOLE = 0.64;
/** Between neighbours, in pixels. */
const GAP = 2;
/** Between the ring and its bracket, and the bracket's ends; pixels. */
const BRACKET = { distance: 7, tick: 5 } as const;
/** A shorter stretch of the ring has no room for a numeral. */
const NUMERAL_ROOM = 19;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fill and outline of a segment; “Other” is pale, so it has an outline. */
export function look({ kind, status, ink }: Segment): ReturnType<typeof areaStyle> {
  if (kind === "other" && status === "reported") {
    return { fill: "cat-other", stroke: "cat-other-line", strokeWidth: 1.4 };
  }
  return areaStyle(status, ink === "cat-other" ? "cat-other-line" : ink);
}

/** Clockwise from 12 o'clock; what the shares leave of 100% stays an open track. */
export function ringMarks(model: DonutModel, center: Point, outer: number): Mark[] {
  const shown = model.data.filter(({ share }) => (share ?? 0) > 0);
  const shares = shown.map(({ share }) => share ?? 0);
  const whole = shown.some(({ kind }) => kind === "remainder") || isWhole(model.sum) || model.sum > 1;
  const open = whole || model.total ? 0 : 1 - model.sum;
  const turns = sectors([...shares, open]);
  const inner = outer * HOLE;
  const at = { kind: "path", ...center } as const;
  const track = shown.length === 0 ? { start: 0, end: 2 * Math.PI } : turns[shown.length];
  const rest: Mark[] =
    track && (open > 0 || shown.length === 0) ? [{ ...at, fill: "zone", d: sectorPath(track, inner, outer, GAP) }] : [];
  const marks = shown.flatMap((part, index): Mark[] => {
    const turn = turns[index];
    if (!turn) return [];
    const style = look(part);
    // An outline is drawn within the segment, so that all segments have one outer edge and one gap.
    const inset = (style.strokeWidth ?? 0) / 2;
    const d = sectorPath(turn, inner + inset, outer - inset, GAP + 2 * inset);
    return [
      { ...at, part: "mark", datum: part.key, d, ...style },
      ...numeral(index + 1, turn, (inner + outer) / 2, center),
    ];
  });
  return [...rest, ...marks, ...bracket(model, turns, center, outer)];
}

/** For readers without colours: which row of the list a segment is. */
function numeral(number: number, { start, end }: Sector, radius: number, { x, y }: Point): Mark[] {
  if ((end - start) * radius < NUMERAL_ROOM) return [];
  const middle = (start + end) / 2;
  return [segmentNumber(number, x + radius * Math.sin(middle), y - radius * Math.cos(middle))];
}

function bracket(model: DonutModel, turns: readonly Sector[], center: Point, outer: number): Mark[] {
  const last = turns[Math.min(model.bracket, named(model).length) - 1];
  if (!last) return [];
  // Half of the gap is left free at both ends, as at the segments.
  const free = GAP / outer;
  const span = { start: free, end: Math.max(2 * free, last.end - free) };
  const d = bracketPath(span, outer + BRACKET.distance, BRACKET.tick);
  return [{ kind: "path", ...center, d, fill: "none", stroke: "ink-2", strokeWidth: 1.25 }];
}
