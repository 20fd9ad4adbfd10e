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
