import type { Box } from "../core/scene.js";

/** Least side of what a finger finds, in pixels (WCAG 2.5.8). */
export const LEAST_TARGET = 24;

/** A box of at least that size around another, as far as the room around it goes. */
export function grown(box: Box, room: Box, least = LEAST_TARGET): Box {
  const [x, width] = grownAlong(box.x, box.width, room.x, room.width, least);
  const [y, height] = grownAlong(box.y, box.height, room.y, room.height, least);
  return { x, y, width, height };
}

function grownAlong(start: number, size: number, from: number, room: number, least: number): [number, number] {
  const length = Math.max(size, Math.min(least, room));
  const wanted = start - (length - size) / 2;
  // What is itself larger than its room, as a dot between close neighbours, stays where it is.
  return [size > room ? start : Math.min(Math.max(from, wanted), from + room - length), length];
}

export const contains = ({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

export const encloses = (outer: Box, inner: Box): boolean =>
  contains(outer, inner) && contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height });

/** Area that two boxes share, in square pixels. */
export const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Pixels from a point to a box; 0 within it. */
export const toBox = ({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }): number =>
  Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
