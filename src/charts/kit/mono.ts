/** For readers without colours, in print and in forced colours: numbers tell what hues tell everyone else. */
import type { GroupMark, Mark } from "../../core/scene.js";

/** Marks for those who see colours, or for those who do not. */
export const only = (readers: "mono" | "colour", children: readonly Mark[]): GroupMark => ({
  kind: "group",
  only: readers,
  children,
});

/** A number of the key, in place of its swatch. */
export const keyNumber = (number: number, x: number, baseline: number): Mark => ({
  kind: "text",
  x,
  y: baseline,
  text: String(number),
  style: "value",
  anchor: "middle",
  fill: "ink",
});

/** The same on a segment, on a ground of its own. */
export const segmentNumber = (number: number, cx: number, cy: number): GroupMark =>
  only("mono", [{ kind: "circle", cx, cy, r: NUMBER_ROOM / 2, fill: "surface" }, keyNumber(number, cx, cy + 4.5)]);

/** What a number needs on a segment, in pixels. */
export const NUMBER_ROOM = 17;
