import type { Box, Mark, Scene } from "../core/scene.js";
import { contains, encloses, toBox } from "./box.js";
import { LEAST_TARGET } from "./grown.js";
import type { Point } from "./path.js";
import { boundsOf, distanceTo, type Shape } from "./shape.js";

/** What a pointer means: a datum, and the box of that which stands for it where the pointer is. */
export interface Picked {
  readonly datum: string;
  readonly box: Box;
}

/**
 * The datum that a reader points at: the one in whose own room the point lies, as in a row or the slot of a column;
 * else the one whose mark lies there, the upper of two; else the nearest within reach. A datum without a mark, such as
 * a modelled point, is as near as its place is, and gives way to a mark that is there.
 *
 * @param at in the coordinates of the scene
 */
export function pick(scene: Scene, at: Point): Picked | undefined {
  const owner = scene.targets.find(({ reach }) => reach && contains(reach, at));
  if (owner) return { datum: owner.datum, box: owner };
  const targets = new Map(scene.targets.map((target) => [target.datum, target]));
  const marked = new Set<string>();
  let found: Picked | undefined;
  let least = LEAST_TARGET;
  const offer = (datum: string, distance: number, box: () => Box): void => {
    if (distance > least) return;
    least = distance;
    found = { datum, box: box() };
  };
  for (const { shape, x, y } of shapesOf(scene.marks, 0, 0)) {
    const target = shape.datum === undefined ? undefined : targets.get(shape.datum);
    if (!target) continue;
    marked.add(target.datum);
    offer(target.datum, distanceTo(shape, { x: at.x - x, y: at.y - y }), () => {
      const box = movedBox(boundsOf(shape), x, y);
      return encloses(target, box) ? target : box;
    });
  }
  for (const target of scene.targets) {
    const away = toPlace(target, at);
    if (away < least && !marked.has(target.datum)) offer(target.datum, away, () => target);
  }
  return found;
}

/** Pixels from a line at which a pointer is on it. */
const ON_LINE = 3;

/** The datum on whose mark a point lies; undefined beside all marks, whatever room they have. */
export const markAt = ({ marks }: Scene, at: Point): string | undefined =>
  shapesOf(marks, 0, 0).findLast(({ shape, x, y }) => {
    const distance = distanceTo(shape, { x: at.x - x, y: at.y - y });
    return shape.datum !== undefined && distance <= thickness(shape);
  })?.shape.datum;

function thickness(shape: Shape): number {
  if (shape.kind === "circle") return shape.r;
  return shape.kind === "line" || (shape.kind === "path" && shape.fill === "none") ? ON_LINE : 0;
}

/** The boxes of all marks but those of one datum. */
export const boxesOfOthers = ({ marks }: Scene, datum: string): Box[] =>
  shapesOf(marks, 0, 0).flatMap(({ shape, x, y }) =>
    shape.datum === undefined || shape.datum === datum ? [] : [movedBox(boundsOf(shape), x, y)],
  );

const movedBox = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** To the middle of a place that no mark fills. */
const toPlace = ({ x, y, width, height }: Box, at: Point): number =>
  toBox({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 }, at);

/** From the lowest to the uppermost, each with where its group has moved it. */
const shapesOf = (marks: readonly Mark[], x: number, y: number): { shape: Shape; x: number; y: number }[] =>
  marks.flatMap((mark) => {
    if (mark.kind === "text") return [];
    if (mark.kind !== "group") return [{ shape: mark, x, y }];
    return shapesOf(mark.children, x + (mark.x ?? 0), y + (mark.y ?? 0));
  });
