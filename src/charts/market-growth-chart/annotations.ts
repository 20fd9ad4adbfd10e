import type { KeyItem } from "../../core/chart.js";
import type { Annotation } from "../../core/dataset.js";
import type { Mark } from "../../core/scene.js";

const SIZE = 5;

/** A dated event on the axis: a small diamond, with a rim that keeps it apart from the column it stands on. */
export function annotationMark(x: number, y: number): Mark {
  const d = `M0 ${-SIZE}L${SIZE} 0L0 ${SIZE}L${-SIZE} 0Z`;
  return { kind: "path", part: "axis", x, y, d, fill: "ink", stroke: "surface", strokeWidth: 1.5 };
}

/** The same diamond in the key, with what happened: direct enough at any width, and in every picture. */
export function annotationKey({ year, text }: Annotation): KeyItem {
  return { marks: [annotationMark(7, 7)], text: `${year}: ${text}` };
}

/** Events within the years of an axis. */
export const annotationsWithin = (events: readonly Annotation[], first: number, last: number): Annotation[] =>
  events.filter(({ year }) => year >= Math.floor(first) && year <= last);
