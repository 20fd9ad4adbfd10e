import type { Box } from "../../core/scene.js";
import { contains, overlapOf } from "../../geometry/box.js";
import type { Point } from "../../geometry/path.js";

const WIDEST = 240;
const NARROWEST = 120;
/** Beside a pointer, so that the next row or column can be reached past the tip. */
const ASIDE = 14;
/** To hide its own mark, its own texts or what stands above the plot is as bad as to hide so many times as much text. */
const NEVER = 1000;
/** To hide the middle of another mark is as bad as so many square pixels of text. */
const MARK = 10_000;

type Size = Pick<Box, "width" | "height">;

/** Where a tip may not or should not lie, all in the coordinates of the plot. */
export interface Around {
  /** What it speaks of, which it touches: a mark, or a whole row. */
  readonly box: Box;
  /** Where else the same datum stands, as a segment of a ring has a row. */
  readonly place: Box;
  readonly texts: readonly Box[];
  /** Those of other data. */
  readonly marks: readonly Box[];
  readonly room: Size;
  /** Where the pointer is, so that it can be moved onto the tip; undefined for keys. */
  readonly at?: Point | undefined;
}

/** Puts the tip beside its mark, touching it, so that a pointer can move onto it. */
export function placeTip(tip: HTMLElement, around: Around): void {
  // Through the CSSOM, because strict policies forbid style attributes.
  tip.style.cssText = `max-width:${widest(around)}px`;
  const { x, y } = tipPlace({ width: tip.offsetWidth, height: tip.offsetHeight }, around);
  tip.style.cssText += `;left:${x}px;top:${y}px`;
}

/** As wide as the larger room beside the pointer, within limits. */
function widest({ room, at }: Around): number {
  const beside = at ? Math.max(at.x, room.width - at.x) - ASIDE : room.width;
  return Math.min(room.width, WIDEST, Math.max(NARROWEST, beside));
}

/**
 * Above, below, right or left of what it speaks of: where it hides least, its mark and what is above the plot least of
 * all; of equal places the first.
 */
export function tipPlace(tip: Size, around: Around): Point {
  const places = placesOf(tip, around).map((place) => ({ ...place, ...tip }));
  const costs = places.map((place) => costOf(place, around));
  return places[costs.indexOf(Math.min(...costs))] ?? { x: 0, y: 0 };
}

function placesOf({ width, height }: Size, { box, place, room, at }: Around): Point[] {
  const [middle, center] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  const xs = at ? beside(at.x, width) : [middle, box.x, box.x + box.width - width];
  const ys = at ? beside(at.y, height) : [center];
  const across = xs.map((x) => clamp(x, room.width - width));
  const along = ys.map((y) => clamp(y, room.height - height));
  const sides = [box.x + box.width, box.x - width].filter((x) => x >= 0 && x + width <= room.width);
  return [
    ...[box.y - height, box.y + box.height, place.y + place.height].flatMap((y) => across.map((x) => ({ x, y }))),
    ...sides.flatMap((x) => along.map((y) => ({ x, y }))),
  ];
}

/** Square pixels of text that would be hidden, or what is as bad. */
function costOf(tip: Box, { box, place, texts, marks }: Around): number {
  const hidden = (boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + overlapOf(tip, other), 0);
  // What stands above and below belongs to it: a column's total, its year.
  const own = texts.filter(({ x, width }) => x + width / 2 >= box.x && x + width / 2 <= box.x + box.width);
  const never = overlapOf(tip, box) + overlapOf(tip, place) + Math.max(0, -tip.y) * tip.width + hidden(own);
  return NEVER * never + hidden(texts) + MARK * marks.filter((mark) => contains(tip, middleOf(mark))).length;
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Beyond a pointer, or before it. */
const beside = (at: number, size: number): number[] => [at + ASIDE, at - ASIDE - size];

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
